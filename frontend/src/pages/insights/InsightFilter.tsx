import { useEffect, useEffectEvent, useState } from 'react';
import { longestSearch } from '../../lib/finding';
import { number } from '../../lib/words';
import { Cross, Search } from '../../ui/icons';
import { Segmented } from '../../ui/Segmented';
import { type Filter, type Show, shows } from './filter';
import styles from './InsightFilter.module.css';

const names: Record<Show, string> = {
  inbox: 'To triage',
  linked: 'Linked',
  dismissed: 'Dismissed',
  all: 'All',
};

type InsightFilterProps = {
  filter: Filter;
  counts: Record<Exclude<Show, 'all'>, number>;
  onChange: (filter: Filter) => void;
};

/** How long typing rests before it is looked for, in milliseconds. */
const pause = 150;

/** Which insights are listed. */
export function InsightFilter({ filter, counts, onChange }: InsightFilterProps) {
  const [typed, setTyped] = useState(filter.text);
  const look = useEffectEvent((text: string) => onChange({ ...filter, text }));
  useEffect(() => {
    const text = typed.trim();
    if (text === filter.text) return undefined;
    const timer = setTimeout(() => look(text), pause);
    return () => clearTimeout(timer);
  }, [typed, filter.text]);
  return (
    <div className={styles.filter} role="search" aria-label="Insights">
      <Segmented
        label="Insights shown"
        value={filter.show}
        options={shows.map((show) => [
          show,
          show === 'all' || counts[show] === 0
            ? names[show]
            : `${names[show]} ${number(counts[show])}`,
        ])}
        onChange={(show) => onChange({ ...filter, show })}
      />
      <label className={styles.find}>
        <Search size={12} />
        <input
          type="search"
          aria-label="With these words"
          placeholder="With these words"
          maxLength={longestSearch}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {(filter.goal || filter.feature || filter.customer) && (
        <button
          type="button"
          className={styles.of}
          onClick={() =>
            onChange({
              ...filter,
              show: 'all',
              goal: undefined,
              feature: undefined,
              customer: undefined,
            })
          }
        >
          {filter.customer ?? (filter.goal ? 'Of one goal' : 'Of one feature')} <Cross size={8} />
          <span className="unseen">Show those of all</span>
        </button>
      )}
    </div>
  );
}
