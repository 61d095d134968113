import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { later } from '../../lib/later';
import { count } from '../../lib/words';
import { Decide, Decides, type Right } from '../../ui/Right';
import type { GuardRails_goal$key } from './__generated__/GuardRails_goal.graphql';
import { useFocusBack } from '../story/useFocusBack';
import { isOpen } from './goalMetric';
import page from './GoalPage.module.css';
import styles from './GuardRails.module.css';
import { RailRow } from './RailRow';

const GuardRailDialog = later(async () => (await import('./GuardRailDialog')).GuardRailDialog);

/** So many guard rails a goal has at most. */
const most = 10;

type GuardRailsProps = {
  goal: GuardRails_goal$key;
  /** Who sets goals, and who records readings. */
  right: Right;
  record: Right;
};

/** What must not get worse while a goal is worked on: each figure, its limit, and whether it holds. */
export function GuardRails({ goal: key, right, record }: GuardRailsProps) {
  const goal = useFragment(
    graphql`
      fragment GuardRails_goal on Goal {
        id
        state
        product {
          timeZone
        }
        guardRails {
          id
          broken
          ...RailRow_rail
        }
      }
    `,
    key,
  );
  const [adding, setAdding] = useState(false);
  const { guardRails: rails, product } = goal;
  const open = isOpen(goal.state);
  const add = useFocusBack(rails.length);
  const broken = rails.filter(({ broken }) => broken).length;
  if (rails.length === 0 && !open) return null;
  return (
    <section className={page.section} aria-labelledby={`rails-${goal.id}`}>
      <div className={page.sectionHead}>
        <h2 id={`rails-${goal.id}`}>Guard rails</h2>
        {rails.length > 0 && (
          <span className="meta">
            {broken === 0 ? 'none broken' : `${count(broken, 'limit')} broken`}
          </span>
        )}
        <span className="grow" />
        <Decides right={right} what="guard rails" />
        {open && rails.length < most && (
          <Decide
            ref={add}
            right={right}
            size="small"
            otherwise={null}
            proposing="Propose a guard rail"
            onClick={() => setAdding(true)}
          >
            New guard rail
          </Decide>
        )}
      </div>
      {rails.length === 0 ? (
        <p className="sub">
          Nothing is watched beside the metric. A guard rail is a figure that must not get worse on
          the way: complaints, costs, errors.
        </p>
      ) : (
        <ul className={styles.rails} aria-label="Guard rails">
          {rails.map((rail) => (
            <RailRow
              key={rail.id}
              rail={rail}
              timeZone={product.timeZone}
              right={right}
              record={record}
              open={open}
            />
          ))}
        </ul>
      )}
      {adding && <GuardRailDialog goal={goal.id} right={right} onClose={() => setAdding(false)} />}
    </section>
  );
}
