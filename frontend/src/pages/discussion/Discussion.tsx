import { ConnectionHandler } from 'relay-runtime';
import { Button } from '../../ui/Button';
import { readRight } from '../../ui/Right';
import type { Right_right$key } from '../../ui/__generated__/Right_right.graphql';
import styles from './Discussion.module.css';
import { Counts, Thread } from './Thread';
import type { Thread_comments$key } from './__generated__/Thread_comments.graphql';

type Comment = Thread_comments$key[number] & { readonly question: boolean; readonly open: boolean };

/** What `usePaginationFragment` answers, and the key of its connection. */
type DiscussionProps = {
  data: {
    readonly id: string;
    readonly comments: { readonly edges: readonly { readonly node: Comment }[] };
    readonly canDiscuss: Right_right$key;
    readonly canAnswer: Right_right$key;
  };
  connection: string;
  hasNext: boolean;
  isLoadingNext: boolean;
  loadNext: (count: number) => void;
  className: string | undefined;
};

/** What was asked, answered and said about something. */
export function Discussion({ data, connection, className, ...pages }: DiscussionProps) {
  const comments = data.comments.edges.map(({ node }) => node);
  return (
    <section className={className} aria-label="Discussion">
      <div className={styles.head}>
        <h2>Discussion</h2>
        <Counts comments={comments} />
      </div>
      <Thread
        subject={data.id}
        comments={comments}
        connection={ConnectionHandler.getConnectionID(data.id, connection)}
        discuss={readRight(data.canDiscuss)}
        answer={readRight(data.canAnswer)}
        more={
          pages.hasNext && (
            <Button size="small" busy={pages.isLoadingNext} onClick={() => pages.loadNext(50)}>
              Show more
            </Button>
          )
        }
      />
    </section>
  );
}
