import type { ReactNode } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { ago, instant } from '../../lib/days';
import { overHere } from '../../lib/panel';
import { classes } from '../../ui/classes';
import { Glyph, type RoleKind } from '../../ui/Mark';
import styles from './Row.module.css';
import type { Target } from './target';

type RowProps = {
  id: string;
  /** The hue of the row, and its glyph unless `mark` stands there. */
  hat?: RoleKind | null | undefined;
  mark?: ReactNode;
  /** What it is, in a word, before what it says. */
  kind?: string;
  to: Target;
  title: string;
  /** Whether it was read yet, where that is told apart. */
  unread?: boolean;
  at: string;
  /** Below the time. */
  beside?: ReactNode;
  buttons?: ReactNode;
  /** Holds a proposal, which keys answer. */
  proposal?: boolean;
  current: boolean;
  onFocus: (id: string) => void;
  onOpen?: () => void;
  children?: ReactNode;
};

/** One thing of a list one works through with keys: Enter opens what it is about. */
export function Row({
  id,
  hat,
  mark,
  kind,
  to,
  title,
  unread,
  at,
  beside,
  buttons,
  proposal,
  current,
  onFocus,
  onOpen,
  children,
}: RowProps) {
  return (
    <li
      className={classes(
        styles.row,
        hat && styles[hat],
        kind && styles.kinds,
        unread === false && styles.read,
        unread && styles.unread,
        buttons === undefined && styles.plain,
        current && styles.current,
      )}
      data-row={id}
      data-proposal={proposal ? id : undefined}
    >
      <span className={styles.glyph}>{mark ?? (hat && <Glyph role={hat} />)}</span>
      {kind && <span className={styles.kind}>{kind}</span>}
      <div className={styles.what}>
        <a
          href={to.href}
          tabIndex={current ? 0 : -1}
          onFocus={() => onFocus(id)}
          className={styles.title}
          onClick={(event) => {
            onOpen?.();
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            navigate(to.href, to.panel ? { state: overHere() } : {});
          }}
        >
          {unread && <span className="unseen">Unread: </span>}
          {title}
        </a>
        {children}
      </div>
      <span className={styles.when}>
        <time dateTime={at} title={instant(at)}>
          {ago(at)}
        </time>
        {beside}
      </span>
      {buttons !== undefined && <span className={styles.buttons}>{buttons}</span>}
    </li>
  );
}

/** Who, under which hat, and why or what they said. */
export function Why({ who, children }: { who: string; children?: ReactNode }) {
  return (
    <p className={styles.why}>
      {who}
      {children && <>: {children}</>}
    </p>
  );
}
