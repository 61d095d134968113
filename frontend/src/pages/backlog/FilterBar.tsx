import { useEffect, useRef, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { longestSearch } from '../../lib/finding';
import { later } from '../../lib/later';
import { useKeys } from '../../lib/keys';
import { buttonClass } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Chevron, Cross, Plus, Search } from '../../ui/icons';
import { Menu, MenuItem } from '../../ui/Menu';
import { Segmented } from '../../ui/Segmented';
import type { FilterBar_named$key } from './__generated__/FilterBar_named.graphql';
import { cleared, type Filter, narrows, pointsName, statuses, statusNames } from './filter';
import styles from './FilterBar.module.css';

const Picker = later(async () => (await import('../../ui/Picker')).Picker);
const FeaturePicker = later(async () => (await import('../pickers/pickers')).FeaturePicker);
const GoalPicker = later(async () => (await import('../pickers/pickers')).GoalPicker);
const SprintPicker = later(async () => (await import('../pickers/pickers')).SprintPicker);
const LabelPicker = later(async () => (await import('../pickers/pickers')).LabelPicker);

type FilterBarProps = {
  product: string;
  /** The feature, goal and labels it is narrowed to. */
  named: FilterBar_named$key;
  /** The points a story may be estimated at. */
  scale: readonly number[];
  filter: Filter;
  /** What `filter` names is not all read yet. */
  reading: boolean;
  onChange: (filter: Filter) => void;
};

type Question = 'feature' | 'goal' | 'label' | 'sprint' | 'points';

/** How the backlog is looked at, and what of it. */
export function FilterBar({ product, named, scale, filter, reading, onChange }: FilterBarProps) {
  const known = useFragment(
    graphql`
      fragment FilterBar_named on Node @relay(plural: true) {
        id
        ... on Feature {
          title
        }
        ... on Goal {
          title
        }
        ... on Label {
          name
        }
        ... on Sprint {
          name
        }
      }
    `,
    named,
  );
  const [picking, setPicking] = useState<Question>();
  const change = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  const nameOf = (id: string) => {
    const found = known.find((node) => node.id === id);
    return found?.title ?? found?.name ?? (reading ? '…' : 'One that is gone');
  };
  /** The same again takes it off. */
  const toggle = (question: 'feature' | 'goal' | 'sprint', id: string) => {
    setPicking(undefined);
    change({ [question]: filter[question] === id ? undefined : id });
  };
  const picker = {
    product,
    title: `Stories of one ${picking}`,
    empty: `There is no ${picking} yet.`,
    onClose: () => setPicking(undefined),
  };

  return (
    <div className={styles.bar} role="search" aria-label="Backlog filter">
      <Segmented
        label="Group by"
        value={filter.view}
        options={[
          ['order', 'Order'],
          ['feature', 'Feature'],
          ['goal', 'Goal'],
        ]}
        onChange={(view) => change({ view })}
      />
      <Menu trigger={<Trigger>{filter.all ? 'All stories' : 'Not in a sprint'}</Trigger>}>
        <MenuItem checked={!filter.all} onSelect={() => change({ all: false })}>
          Not in a sprint
        </MenuItem>
        <MenuItem checked={filter.all} onSelect={() => change({ all: true })}>
          All stories
        </MenuItem>
      </Menu>
      {filter.goal ? (
        <Set onClear={() => change({ goal: undefined })} onClick={() => setPicking('goal')}>
          {nameOf(filter.goal)}
        </Set>
      ) : (
        <Trigger className={styles.wide} onClick={() => setPicking('goal')}>
          Goal is any
        </Trigger>
      )}
      {filter.feature && (
        <Set onClear={() => change({ feature: undefined })} onClick={() => setPicking('feature')}>
          {nameOf(filter.feature)}
        </Set>
      )}
      {filter.status.map((status) => (
        <Set
          key={status}
          onClear={() => change({ status: filter.status.filter((other) => other !== status) })}
        >
          {statusNames[status]}
        </Set>
      ))}
      {filter.label.map((label) => (
        <Set
          key={label}
          onClear={() => change({ label: filter.label.filter((other) => other !== label) })}
        >
          {nameOf(label)}
        </Set>
      ))}
      {filter.sprint && (
        <Set onClear={() => change({ sprint: undefined })} onClick={() => setPicking('sprint')}>
          {nameOf(filter.sprint)}
        </Set>
      )}
      {filter.points.map((value) => (
        <Set
          key={value}
          onClear={() => change({ points: filter.points.filter((other) => other !== value) })}
        >
          {pointsName(value)}
        </Set>
      ))}
      {filter.asked && <Set onClear={() => change({ asked: false })}>Open question</Set>}
      {filter.ready !== undefined && (
        <Set onClear={() => change({ ready: undefined })}>
          {filter.ready ? 'Lacks nothing' : 'Lacks something'}
        </Set>
      )}
      <Menu
        trigger={
          <button type="button" className={classes(styles.chip, styles.add)}>
            <Plus /> Filter
          </button>
        }
      >
        <MenuItem onSelect={() => setPicking('feature')}>Feature …</MenuItem>
        <MenuItem onSelect={() => setPicking('goal')}>Goal …</MenuItem>
        <MenuItem onSelect={() => setPicking('label')}>Label …</MenuItem>
        <MenuItem onSelect={() => setPicking('sprint')}>Sprint …</MenuItem>
        <MenuItem onSelect={() => setPicking('points')}>Points …</MenuItem>
        {statuses
          .filter((status) => filter.all || !['ACCEPTED', 'DROPPED'].includes(status))
          .map((status) => {
            const chosen = filter.status.includes(status);
            return (
              <MenuItem
                key={status}
                checked={chosen}
                onSelect={() =>
                  change({
                    status: chosen
                      ? filter.status.filter((other) => other !== status)
                      : [...filter.status, status],
                  })
                }
              >
                {statusNames[status]}
              </MenuItem>
            );
          })}
        <MenuItem checked={filter.asked} onSelect={() => change({ asked: !filter.asked })}>
          Open question
        </MenuItem>
        <MenuItem
          checked={filter.ready === true}
          onSelect={() => change({ ready: filter.ready === true ? undefined : true })}
        >
          Lacks nothing
        </MenuItem>
        <MenuItem
          checked={filter.ready === false}
          onSelect={() => change({ ready: filter.ready === false ? undefined : false })}
        >
          Lacks something
        </MenuItem>
      </Menu>
      <Find text={filter.text} onChange={(text) => change({ text })} />
      {narrows(filter) && (
        <button
          type="button"
          className={buttonClass({ look: 'ghost', size: 'small' })}
          onClick={() => onChange(cleared(filter))}
        >
          Clear
        </button>
      )}
      {picking === 'feature' && (
        <FeaturePicker
          {...picker}
          every
          chosen={filter.feature ?? ''}
          onPick={({ id }) => toggle('feature', id)}
        />
      )}
      {picking === 'goal' && (
        <GoalPicker
          {...picker}
          every
          chosen={filter.goal ?? ''}
          onPick={({ id }) => toggle('goal', id)}
        />
      )}
      {picking === 'sprint' && (
        <SprintPicker
          {...picker}
          every
          chosen={filter.sprint ?? ''}
          onPick={({ id }) => toggle('sprint', id)}
        />
      )}
      {picking === 'points' && (
        <Picker
          {...picker}
          title="Stories of how many points"
          options={[...scale, null].map((value) => ({
            id: String(value),
            name: pointsName(value),
            chosen: filter.points.includes(value),
          }))}
          onPick={({ id }) => {
            const value = id === 'null' ? null : Number(id);
            change({
              points: filter.points.includes(value)
                ? filter.points.filter((other) => other !== value)
                : [...filter.points, value],
            });
          }}
        />
      )}
      {picking === 'label' && (
        <LabelPicker
          {...picker}
          chosen={filter.label}
          onPick={({ id }) => {
            setPicking(undefined);
            if (!filter.label.includes(id)) change({ label: [...filter.label, id] });
          }}
        />
      )}
    </div>
  );
}

function Trigger({ className, children, ...rest }: React.ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} className={classes(styles.chip, className)}>
      {children} <Chevron />
    </button>
  );
}

type SetProps = { onClear: () => void; onClick?: () => void; children: string };

/** A filter that is set: its words, and a cross that unsets it. */
function Set({ onClear, onClick, children }: SetProps) {
  return (
    <span className={classes(styles.chip, styles.set)}>
      {onClick ? (
        <button type="button" className="clip" onClick={onClick}>
          {children}
        </button>
      ) : (
        <span className="clip">{children}</span>
      )}
      <button
        type="button"
        className={styles.clear}
        aria-label={`Not only ${children}`}
        onClick={onClear}
      >
        <Cross />
      </button>
    </span>
  );
}

/** Typed words go into the address when the typing rests. */
function Find({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  if (text !== known) {
    setKnown(text);
    setTyped(text);
  }
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => {
      setKnown(typed);
      latest.current(typed);
    }, 200);
    return () => clearTimeout(timer);
  }, [typed, text]);
  useKeys([{ keys: 'q', does: 'Find in the backlog', run: () => input.current?.focus() }]);
  return (
    <label className={styles.find}>
      <Search />
      <span className="unseen">Find in the backlog</span>
      <input
        ref={input}
        type="search"
        placeholder="Find"
        maxLength={longestSearch}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            if (typed) setTyped('');
            else event.currentTarget.blur();
          }
        }}
      />
    </label>
  );
}
