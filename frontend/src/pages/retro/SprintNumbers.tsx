import { graphql, useFragment } from 'react-relay/hooks';
import { count, number, points } from '../../lib/words';
import { StoryLink } from '../../ui/StoryLink';
import styles from './Actions.module.css';
import type { SprintNumbers_sprint$key } from './__generated__/SprintNumbers_sprint.graphql';

type SprintNumbersProps = { sprint: SprintNumbers_sprint$key; product: string };

/** How the sprint went, below what is decided about it. */
export function SprintNumbers({ sprint: key, product }: SprintNumbersProps) {
  const { state, report } = useFragment(
    graphql`
      fragment SprintNumbers_sprint on Sprint {
        state
        report {
          committed {
            points
          }
          scope {
            points
            stories
          }
          accepted {
            points
          }
          left {
            stories
          }
          sentBack {
            id
            entity {
              ... on Story {
                key
              }
            }
          }
          questions {
            id
          }
        }
      }
    `,
    key,
  );
  if (!report) return null;
  const { committed, scope, accepted, left, sentBack, questions } = report;
  const grew = scope.points - committed.points;
  const back = [...new Set(sentBack.flatMap(({ entity }) => entity?.key ?? []))];
  return (
    <section className={styles.numbers} aria-labelledby="numbers">
      <h2 id="numbers">The sprint in numbers</h2>
      <dl>
        <div>
          <dt>Accepted</dt>
          <dd>
            {number(accepted.points)} of {points(scope.points)}
          </dd>
        </div>
        <div>
          <dt>Scope since its start</dt>
          <dd>{grew === 0 ? 'as it was' : `${grew > 0 ? '+' : '−'}${points(Math.abs(grew))}`}</dd>
        </div>
        <div>
          <dt>{state === 'CLOSED' ? 'Moved on' : 'Left'}</dt>
          <dd>{count(left.stories, 'story', 'stories')}</dd>
        </div>
        <div>
          <dt>Sent back</dt>
          <dd>
            {sentBack.length === 0 ? 'nothing' : count(sentBack.length, 'time')}
            {back.slice(0, 2).map((key) => (
              <StoryLink key={key} product={product} story={key}>
                , <u>{key}</u>
              </StoryLink>
            ))}
          </dd>
        </div>
        <div>
          <dt>Questions asked</dt>
          <dd>{number(questions.length)}</dd>
        </div>
      </dl>
    </section>
  );
}
