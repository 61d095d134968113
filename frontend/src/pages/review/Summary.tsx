import { graphql, useFragment } from 'react-relay/hooks';
import { copy } from '../../lib/copy';
import { Button } from '../../ui/Button';
import styles from './Outcome.module.css';
import { asMarkdown, figuresIn, keysWhole } from './telling';
import type { Summary_sprint$key } from './__generated__/Summary_sprint.graphql';

/** The sprint in words: written by itself, with numbers that live until it is closed. */
export function Summary({ sprint: key }: { sprint: Summary_sprint$key }) {
  const sprint = useFragment(
    graphql`
      fragment Summary_sprint on Sprint {
        name
        state
        note
        attendees {
          name
        }
        report {
          summary
          acceptedStories {
            key
            title
          }
          leftStories {
            key
            title
          }
          sentBack {
            reason
            entity {
              ... on Story {
                key
              }
            }
          }
          questions {
            body
            open
          }
        }
      }
    `,
    key,
  );
  const { name, state, report } = sprint;
  if (!report) return null;
  const live = state === 'ACTIVE';
  const summary = keysWhole(report.summary);
  return (
    <section className={styles.summary} aria-labelledby="summary">
      <h3 id="summary">
        Summary{' '}
        <span className="meta">{live ? 'writes itself, until the close' : 'as it ended'}</span>
        <span className="grow" />
        <Button
          look="ghost"
          size="small"
          onClick={() =>
            void copy(asMarkdown({ ...sprint, report }), {
              done: `The report of ${name} is copied, as Markdown.`,
              failed: 'The report could not be copied.',
            })
          }
        >
          Copy report
        </Button>
      </h3>
      <p className="why">
        {live
          ? figuresIn(summary).map((part, i) => (i % 2 ? <em key={i}>{part}</em> : part))
          : summary}
      </p>
    </section>
  );
}
