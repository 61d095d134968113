import { type MouseEvent, type ReactNode, useLayoutEffect } from 'react';
import { navigate } from 'wouter/use-browser-location';
import type { Search } from '../../lib/finding';
import type { Key } from '../../lib/keys';
import { overHere } from '../../lib/panel';
import { classes } from '../../ui/classes';
import { Kbd } from '../../ui/Kbd';
import type { Group, Line } from './lines';
import styles from './Palette.module.css';

/** What every list of the palette is given. */
export type ListProps = ChoiceList & {
  product: string;
  search: Search;
  /** What has a key on every page. */
  frame: readonly Key[];
};

type ChoiceList = {
  /** What the ids of the lines begin with. */
  id: string;
  /** The place of the line that Enter takes. */
  here: number;
  onPoint: (at: number) => void;
  onCount: (count: number) => void;
  /** One was taken. */
  onDone: () => void;
  /** One was taken, and is to be given a reason. */
  onWhy: (line: Reasoned) => void;
};

/** What takes a reason. */
export type Reasoned = { why: string; run: (reason: string) => void };

/** What there is to choose from, by kind. */
export function Lines({
  id,
  here,
  groups,
  empty,
  onPoint,
  onCount,
  onDone,
  onWhy,
}: ChoiceList & { groups: readonly Group[]; empty?: ReactNode }) {
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const starts = groups.map((_, i) =>
    groups.slice(0, i).reduce((sum, { lines }) => sum + lines.length, 0),
  );
  useLayoutEffect(() => onCount(count), [count, onCount]);
  return (
    <>
      {empty}
      {count > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label="To choose from">
          {groups.map(({ name, lines, more }, group) => (
            <div key={name} role="group" aria-label={name}>
              <p className={styles.kind} aria-hidden="true">
                {name}
                {more && <span>There are more: add a word.</span>}
              </p>
              {lines.map((line, i) => {
                const place = (starts[group] ?? 0) + i;
                return (
                  <Choice
                    key={line.key}
                    id={`${id}-${place}`}
                    line={line}
                    here={place === here}
                    onPoint={() => onPoint(place)}
                    onDone={onDone}
                    onWhy={onWhy}
                  />
                );
              })}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

type ChoiceProps = {
  id: string;
  line: Line;
  here: boolean;
  onPoint: () => void;
} & Pick<ChoiceList, 'onDone' | 'onWhy'>;

function Choice({ id, line, here, onPoint, onDone, onWhy }: ChoiceProps) {
  function take(event: MouseEvent) {
    const { ctrlKey, metaKey, shiftKey } = event;
    if ('href' in line && (ctrlKey || metaKey || shiftKey)) return; // into a window of its own
    event.preventDefault();
    if ('run' in line && line.why && shiftKey) return onWhy({ why: line.why, run: line.run });
    // What is under the palette answers again only when it is gone.
    onDone();
    if ('run' in line) queueMicrotask(() => line.run());
    else navigate(line.href, line.panel ? { state: overHere() } : undefined);
  }
  const { icon, title, below, meta, keys } = line;
  return (
    <a
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={here}
      href={'href' in line ? line.href : undefined}
      className={classes(styles.line, here && styles.here)}
      ref={(row) => {
        if (here) row?.scrollIntoView?.({ block: 'nearest' });
      }}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={take}
    >
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words}>
        <span className="clip">{title}</span>
        {below && <span className={styles.below}>{below}</span>}
      </span>
      {meta && <span className={styles.meta}>{meta}</span>}
      {keys && <Kbd keys={keys} />}
    </a>
  );
}
