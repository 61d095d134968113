import type { ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { ago, instant } from '../../lib/days';
import { firstName } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Chip } from '../../ui/Chip';
import { Mark } from '../../ui/Mark';
import { Markdown } from '../../ui/Markdown';
import styles from './Said.module.css';
import type { Said_comment$key } from './__generated__/Said_comment.graphql';

/** One comment: who said it, under which hat, when, and what. */
export function Said({ comment, children }: { comment: Said_comment$key; children?: ReactNode }) {
  const { author, hat, createdAt, bodyHtml, open } = useFragment(
    graphql`
      fragment Said_comment on Comment {
        bodyHtml
        open
        hat
        createdAt
        author {
          id
          name
          initials
        }
      }
    `,
    comment,
  );
  const name = author?.name ?? 'Someone';
  return (
    <div className={styles.said}>
      <Avatar initials={author?.initials ?? '–'} name={name} hat={hat} />
      <div>
        <p className={styles.by}>
          <b>{firstName(name)}</b>
          {hat && <Mark role={hat} />}
          <time className="meta" dateTime={createdAt} title={instant(createdAt)}>
            {ago(createdAt)}
          </time>
          {open && <Chip tone="warn">Open question</Chip>}
        </p>
        <Markdown html={bodyHtml} />
        {children}
      </div>
    </div>
  );
}
