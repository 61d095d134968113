import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from 'wouter';
import { later } from '../../lib/later';
import { number, points } from '../../lib/words';
import { paths } from '../../paths';
import { buttonClass } from '../../ui/Button';
import { Decide, Decides, type Right } from '../../ui/Right';
import { Boundary } from '../../ui/Problem';
import type { Planned } from '../sprint/useCarryOver';
import { CarriedOver } from './CarriedOver';
import { GoalMet } from './GoalMet';
import styles from './Outcome.module.css';
import { Summary } from './Summary';
import type { Outcome_sprint$key } from './__generated__/Outcome_sprint.graphql';

const CloseDialog = later(async () => (await import('../sprint/CloseDialog')).CloseDialog);

type OutcomeProps = {
  sprint: Outcome_sprint$key;
  product: string;
  planned: readonly Planned[];
  right: Right;
  /** Of taking it into a report. */
  publish: Right;
};

/** What came of the sprint: its goal, what is accepted and what is not, and both in words. */
export function Outcome({ sprint: key, product, planned, right, publish }: OutcomeProps) {
  const sprint = useFragment(
    graphql`
      fragment Outcome_sprint on Sprint {
        id
        name
        goal
        state
        version
        goalMet
        note
        demos {
          status
          points
        }
        board {
          columns {
            stories {
              id
              key
              title
              status
              points
            }
          }
        }
        report {
          accepted {
            points
            stories
          }
          scope {
            points
            stories
          }
        }
        ...GoalMet_sprint
        ...CarriedOver_sprint
        ...Summary_sprint
      }
    `,
    key,
  );
  const [closing, setClosing] = useState(false);
  const { id, name, state, report } = sprint;
  const demos = sprint.demos.filter(({ status }) => status === 'IN_REVIEW');
  const inReview = demos.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const closed = state === 'CLOSED';
  return (
    <div className={styles.outcome}>
      <div className={styles.bar}>
        <h2 className="clip" title={name}>
          {name}
        </h2>
        <span className="grow" />
        <Decides right={right} />
      </div>
      <GoalMet sprint={sprint} right={right} />
      {report && (
        <Figures
          accepted={report.accepted.points}
          inReview={inReview}
          scope={report.scope}
          closed={closed}
        />
      )}
      <CarriedOver sprint={sprint} product={product} planned={planned} right={right} />
      <Summary sprint={sprint} product={product} right={right} publish={publish} />
      <footer className={styles.foot}>
        <Link
          href={paths.retro({ product }) + (closed ? `?sprint=${id}` : '')}
          className={buttonClass({})}
        >
          Retrospective
        </Link>
        {state === 'ACTIVE' && (
          <Decide
            right={right}
            otherwise={null}
            look={demos.length === 0 ? 'primary' : 'plain'}
            proposing="Propose to close it"
            onClick={() => setClosing(true)}
          >
            Close sprint
          </Decide>
        )}
      </footer>
      {closing && (
        <Boundary what="The form">
          <CloseDialog
            sprint={sprint}
            stories={sprint.board.columns.flatMap(({ stories }) => stories)}
            planned={planned}
            right={right}
            onClose={() => setClosing(false)}
          />
        </Boundary>
      )}
    </div>
  );
}

type FiguresProps = {
  accepted: number;
  inReview: number;
  scope: { readonly points: number; readonly stories: number };
  closed: boolean;
};

/** Its points: accepted, in review, and the rest. */
function Figures({ accepted, inReview, scope, closed }: FiguresProps) {
  const rest = Math.max(0, scope.points - accepted - inReview);
  const parts = [
    [accepted, 'accepted', styles.accepted],
    ...(closed ? [] : [[inReview, 'in review', styles.inReview] as const]),
    [rest, 'carried over', styles.rest],
  ] as const;
  return (
    <section className={styles.block} aria-label="Points of the sprint">
      <dl className={styles.figures}>
        {parts.map(([value, what]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
        <div className={styles.of}>
          <dt>{scope.stories === 1 ? '1 story' : `${scope.stories} stories`}</dt>
          <dd>of {points(scope.points)}</dd>
        </div>
      </dl>
      <div className={styles.fill} aria-hidden="true">
        {parts.map(
          ([value, what, look]) =>
            value > 0 && <i key={what} className={look} style={{ flexGrow: value }} />,
        )}
      </div>
    </section>
  );
}
