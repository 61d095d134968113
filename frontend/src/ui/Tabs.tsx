import type { ReactNode } from 'react';
import { number } from '../lib/words';
import styles from './Tabs.module.css';

type TabsProps<T extends string> = {
  value: T;
  /** What each is called, and how many it holds. */
  tabs: readonly (readonly [T, ReactNode, number?])[];
  onChange: (tab: T) => void;
  /** The one where something waits for whoever looks. */
  yours?: T | undefined;
  children: ReactNode;
};

/** On a phone one column at a time. */
export function Tabs<T extends string>({ value, tabs, onChange, yours, children }: TabsProps<T>) {
  function step(by: number) {
    const [next] = tabs[tabs.findIndex(([tab]) => tab === value) + by] ?? [];
    if (!next) return;
    onChange(next);
    document.getElementById(`tab-${next}`)?.focus();
  }
  return (
    <>
      <div
        role="tablist"
        aria-label="Columns"
        tabIndex={-1}
        className={styles.tabs}
        onKeyDown={(event) => {
          const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
          if (!by) return;
          event.preventDefault();
          event.stopPropagation();
          step(by);
        }}
      >
        {tabs.map(([tab, name, count]) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === value}
            aria-controls="column"
            tabIndex={tab === value ? 0 : -1}
            className={tab === yours ? styles.yours : undefined}
            onClick={() => onChange(tab)}
          >
            <span className="clip">{name}</span>{' '}
            {count !== undefined && <span className={styles.count}>{number(count)}</span>}
          </button>
        ))}
      </div>
      <div id="column" role="tabpanel" aria-labelledby={`tab-${value}`} className={styles.panel}>
        {children}
      </div>
    </>
  );
}
