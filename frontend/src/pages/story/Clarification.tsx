import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { ConnectionHandler } from 'relay-runtime';
import { Button } from '../../ui/Button';
import { readRight } from '../../ui/Right';
import { Counts, Thread } from '../discussion/Thread';
import { Section } from './Section';
import type { ClarificationMoreQuery } from './__generated__/ClarificationMoreQuery.graphql';
import type { Clarification_story$key } from './__generated__/Clarification_story.graphql';

/** What was asked, answered and said about a story. */
export function Clarification({
  story: key,
  title = 'Clarification',
}: {
  story: Clarification_story$key;
  title?: string;
}) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<
    ClarificationMoreQuery,
    Clarification_story$key
  >(
    graphql`
      fragment Clarification_story on Story
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
      )
      @refetchable(queryName: "ClarificationMoreQuery") {
        id
        openQuestions
        comments(first: $count, after: $cursor) @connection(key: "Clarification_comments") {
          edges {
            node {
              question
              open
              ...Thread_comments
            }
          }
        }
        canDiscuss: viewerCan(decision: DISCUSS) {
          ...Right_right
        }
        canAnswer: viewerCan(decision: ANSWER) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const comments = data.comments.edges.map(({ node }) => node);
  return (
    <Section title={title} about={<Counts comments={comments} open={data.openQuestions} />}>
      <Thread
        subject={data.id}
        comments={comments}
        connection={ConnectionHandler.getConnectionID(data.id, 'Clarification_comments')}
        discuss={readRight(data.canDiscuss)}
        answer={readRight(data.canAnswer)}
        more={
          hasNext && (
            <Button size="small" busy={isLoadingNext} onClick={() => loadNext(50)}>
              Show more
            </Button>
          )
        }
      />
    </Section>
  );
}
