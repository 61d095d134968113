import { lazy, Suspense } from 'react';
import { ago, dateOf, instant } from '../../lib/days';
import { firstName } from '../../lib/words';
import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Mark';
import type { NameOf } from '../discussion/changes';
import { CriterionText } from '../story/CriterionText';
import type { Proposal } from './proposal';
import { ProposalButtons } from './ProposalButtons';
import { isUndo, labels, proposed, spoken, unitOf } from './proposalWords';
import styles from './ProposalBox.module.css';

const Shifts = lazy(async () => ({ default: (await import('./Shifts')).Shifts }));

/** A proposal where its change would happen: dashed, in the hue of who proposes. */
export function ProposalBox({ proposal, nameOf }: { proposal: Proposal; nameOf: NameOf }) {
  const what = proposed(proposal, nameOf);
  const { hat, reason, createdAt, expiresAt } = proposal;
  return (
    <article
      className={classes(styles.box, hat && styles[hat])}
      aria-label={`${by(proposal)}: ${what}`}
      data-proposal={proposal.id}
    >
      <span className={styles.glyph}>{hat && <Glyph role={hat} />}</span>
      <div className={styles.body}>
        <p className={styles.by}>
          <b>{by(proposal)}</b>
          <time dateTime={createdAt} title={instant(createdAt)}>
            {ago(createdAt)}
          </time>
          {expiresAt && <span>stands until {dateOf(expiresAt)}</span>}
        </p>
        <p>{what}</p>
        <Would proposal={proposal} nameOf={nameOf} />
        {reason && <p className={styles.reason}>“{reason}”</p>}
      </div>
      <span className={styles.buttons}>
        <ProposalButtons proposal={proposal} what={what} />
      </span>
    </article>
  );
}

type WouldProps = { proposal: Proposal; nameOf: NameOf };

/** What would be there: a criterion as it would read, or the values of each field. */
export function Would({ proposal, nameOf }: WouldProps) {
  const [step] = proposal.steps;
  if (proposal.steps.length === 1 && step?.mutation === 'addCriterion') {
    const { given = '', when = '', then = '', text = '' } = step.input as Partial<Criterion>;
    return <CriterionText given={given} when={when} then={then} text={text} />;
  }
  return (
    <>
      <Values proposal={proposal} nameOf={nameOf} />
      {movesDates(proposal) && (
        <Suspense>
          <Shifts proposal={proposal.id} />
        </Suspense>
      )}
    </>
  );
}

/** Fields that a forecast is made of. */
const planned = new Set(['rank', 'points', 'slice', 'status', 'sprintId', 'featureId', 'goalId']);

const movesDates = ({ state, changes }: Proposal) =>
  state === 'OPEN' && changes.some(({ fields }) => fields.some(({ field }) => planned.has(field)));

type Criterion = { given: string; when: string; then: string; text: string };

/** `Maya proposes`, `You propose` */
export const by = ({ mine, author }: Proposal) =>
  mine ? 'You propose' : `${author ? firstName(author.name) : 'Someone'} proposes`;

/** Fields of which the words of a proposal say both values. */
const said = new Set([
  'sprintId',
  'featureId',
  'goalId',
  'labels',
  'status',
  'horizon',
  'direction',
  'otherId',
]);

/** What it was, what it would be, and what someone made of it since. */
function Values({ proposal, nameOf }: WouldProps) {
  const outdated = proposal.state === 'OUTDATED';
  const back = isUndo(proposal);
  const unit = unitOf(proposal);
  const rows = proposal.changes.flatMap(({ entity, fields }, i) =>
    fields
      .filter(
        ({ field, outdated: since }) =>
          labels[field] &&
          field !== 'rank' &&
          (outdated ? since : (back || !said.has(field)) && (entity || field !== 'title')),
      )
      .map((one) => ({ ...one, id: `${i} ${one.field}`, isNew: !entity })),
  );
  const say = (field: string, json: string | null | undefined) => spoken(field, json, unit, nameOf);
  if (rows.length === 0 && !outdated) return null;
  return (
    <>
      {outdated && <p className={styles.outdated}>Changed since it was proposed.</p>}
      <dl className={styles.values}>
        {rows.slice(0, 8).map(({ id, isNew, field, from, to, outdated: since, current }) => (
          <div key={id}>
            <dt>{labels[field]}</dt>
            <dd>
              {!isNew && <span className={styles.from}>{say(field, from)}</span>}
              {since && (
                <span className={styles.now}>
                  <span className="unseen">then, now </span>
                  {say(field, current)}
                </span>
              )}
              <span className={isNew ? undefined : styles.to}>
                {!isNew && <span className="unseen">, proposed </span>}
                {say(field, to)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
