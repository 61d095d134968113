import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { copy } from '../../lib/copy';
import { useHasDraft } from '../../lib/draft';
import { Button } from '../../ui/Button';
import { Decide, type Right } from '../../ui/Right';
import { IntoReport } from './IntoReport';
import styles from './Outcome.module.css';
import { SummaryForm, useSummarize } from './SummaryForm';
import { asMarkdown, figuresIn, keysWhole } from './telling';
import type { Summary_sprint$key } from './__generated__/Summary_sprint.graphql';

type SummaryProps = {
  sprint: Summary_sprint$key;
  product: string;
  right: Right;
  /** Of taking it into a report. */
  publish: Right;
};

/**
 * The sprint in words: written by itself, with numbers that live until it is
 * closed, or by the PO.
 */
export function Summary({ sprint: key, product, right, publish }: SummaryProps) {
  const sprint = useFragment(
    graphql`
      fragment Summary_sprint on Sprint {
        id
        version
        name
        state
        note
        product {
          id
        }
        own: summary
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
  const { id, version, name, state, own, report } = sprint;
  const summarize = useSummarize(right);
  const draft = `${id}.summary`;
  const unsaved = useHasDraft(draft);
  const [writing, setWriting] = useState(false);
  if (!report) return null;
  const live = state === 'ACTIVE';
  const words = keysWhole(own || report.summary);

  function writeAnew() {
    void act({
      run: () => summarize({ id, summary: null }),
      announced: 'The summary writes itself again.',
      failed: 'The summary stays as it was.',
      undo: () => summarize({ id, summary: own }),
    });
  }
  return (
    <section className={styles.summary} aria-labelledby="summary">
      <h3 id="summary">
        Summary{' '}
        <span className="meta">
          {own ? 'in the PO’s words' : live ? 'writes itself, until the close' : 'as it ended'}
        </span>
        <span className="grow" />
        <Button
          look="ghost"
          size="small"
          onClick={() =>
            void copy(asMarkdown({ ...sprint, report: { ...report, summary: words } }), {
              done: `The report of ${name} is copied, as Markdown.`,
              failed: 'The report could not be copied.',
            })
          }
        >
          Copy report
        </Button>
      </h3>
      {right.acts && (writing || unsaved) ? (
        <SummaryForm
          sprint={{ id, version, summary: own }}
          written={report.summary}
          draft={draft}
          right={right}
          onLeave={() => setWriting(false)}
        />
      ) : (
        <>
          <p className="why">
            {live && !own
              ? figuresIn(words).map((part, i) => (i % 2 ? <em key={i}>{part}</em> : part))
              : words}
          </p>
          {(right.acts || publish.acts) && (
            <div className={styles.ways}>
              {right.acts && (
                <Button look="ghost" size="small" onClick={() => setWriting(true)}>
                  {right.proposes ? 'Propose other words' : 'Edit summary'}
                </Button>
              )}
              {right.acts && own && (
                <Decide
                  right={right}
                  look="ghost"
                  size="small"
                  proposing="Propose to write it anew"
                  onClick={writeAnew}
                >
                  Write it anew
                </Decide>
              )}
              <IntoReport sprint={sprint} product={product} right={publish} />
            </div>
          )}
        </>
      )}
    </section>
  );
}
