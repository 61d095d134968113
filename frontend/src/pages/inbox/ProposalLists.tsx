import { useRef } from 'react';
import { useHat } from '../../api/hat';
import { count } from '../../lib/words';
import { Empty } from '../../ui/Empty';
import { hatNames } from '../../ui/Mark';
import type { NameOf } from '../discussion/changes';
import { Named } from '../proposals/Named';
import type { Proposal } from '../proposals/proposal';
import { useProposalKeys } from '../proposals/useProposalKeys';
import { type Acceptance, InboxRow } from './InboxRow';
import styles from './InboxPage.module.css';
import { Part, Strip } from './Part';
import { useRows } from './useRows';

type ProposalListsProps = {
  product: string;
  forMe: readonly Proposal[];
  mine: readonly Proposal[];
  decided: readonly Proposal[];
  /** How those were accepted that can be undone, by proposal. */
  acceptances: ReadonlyMap<string, Acceptance>;
  /** Among how many of the newest those are, when there are more. */
  decidedOf: number | undefined;
};

/** What waits for you, what you wait for, and what was decided. */
export function ProposalLists({
  product,
  forMe,
  mine,
  decided,
  acceptances,
  decidedOf,
}: ProposalListsProps) {
  const hat = useHat(product);
  const list = useRef<HTMLDivElement>(null);
  const hers = forMe.filter(({ right }) => !right.hat);
  const others = forMe.filter(({ right }) => right.hat);
  const waiting = mine.filter(({ id }) => !forMe.some((other) => other.id === id));
  const shown = [...hers, ...others, ...waiting, ...decided];
  const { current, onFocus } = useRows(list, shown);
  useProposalKeys();

  const row = (nameOf: NameOf) => (proposal: Proposal) => (
    <InboxRow
      key={proposal.id}
      product={product}
      proposal={proposal}
      nameOf={nameOf}
      acceptance={acceptances.get(proposal.id)}
      current={proposal.id === current}
      onFocus={onFocus}
    />
  );
  return (
    <div className={styles.inbox} ref={list}>
      <Named proposals={shown}>
        {(nameOf) => (
          <>
            <Part
              title="Waits for you"
              about={
                hers.length > 0 &&
                `${count(hers.length, 'proposal')}${hat ? `, under the ${hatNames[hat]}` : ''}`
              }
            >
              {hers.map(row(nameOf))}
              {others.length > 0 && (
                <>
                  <Strip hat={others[0]?.right.hat ?? 'PO'} />
                  {others.map(row(nameOf))}
                </>
              )}
            </Part>
            {forMe.length === 0 && (
              <Empty title="Nothing waits for you.">
                What others propose and you decide comes here. Each proposal also stands where it
                would change something.
              </Empty>
            )}
            <Part
              title="You wait for"
              about={waiting.length > 0 && count(waiting.length, 'proposal')}
            >
              {waiting.map(row(nameOf))}
            </Part>
            <Part
              title="Decided"
              about={`in the last 7 days${decidedOf ? `, of the ${decidedOf} proposed last` : ''}`}
            >
              {decided.map(row(nameOf))}
            </Part>
          </>
        )}
      </Named>
    </div>
  );
}
