import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classes } from './classes';
import { Dialog } from './Dialog';
import { Check } from './icons';
import styles from './Picker.module.css';

export type Option = {
  /** Empty for "none". */
  id: string;
  name: string;
  /** Found by it too, and shown small: a key, a count. */
  detail?: string | undefined;
  chosen?: boolean | undefined;
};

type PickerProps = {
  /** What is picked, and for what: "Feature for 3 stories". */
  title: string;
  /** Beside the title: who decides. */
  about?: ReactNode;
  options: readonly Option[];
  /** Called for each pick. Close it there, or leave it open to pick several. */
  onPick: (option: Option) => void;
  onClose: () => void;
  /** Lets the typed words become a new option: a label. */
  onCreate?: ((name: string) => void) | undefined;
  /** There are more of them, found by typing. */
  longer?: boolean;
  onType?: (typed: string) => void;
  /** More of them are on their way. */
  reading?: boolean;
  /** What stands there when there is nothing to pick. */
  empty?: ReactNode;
};

/** How many rows there are before one scrolls for more. */
const screenful = 100;

/** Finds one of many by typing: arrows move, Enter picks, Escape leaves. */
export function Picker({
  title,
  about,
  options,
  onPick,
  onClose,
  onCreate,
  onType,
  longer = false,
  reading = false,
  empty,
}: PickerProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [most, setMost] = useState(screenful);
  const all = search(options, typed);
  const found = all.slice(0, most);
  const name = typed.trim();
  const creates = onCreate && name && !options.some((option) => option.name === name);
  const last = found.length - (creates ? 0 : 1);
  const here = Math.min(at, Math.max(last, 0));

  function type(words: string) {
    setTyped(words);
    onType?.(words);
  }

  function pick(index: number) {
    const option = found[index];
    if (option) onPick(option);
    else if (creates) onCreate(name);
    else return;
    type('');
  }

  function pressed(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && here + step > most - 10) setMost(most + screenful);
    if (step) setAt(Math.max(0, Math.min(last, here + step)));
    else if (event.key === 'Enter') pick(here);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog title={title} about={about} onClose={onClose}>
      <input
        className={styles.input}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={last < 0 ? undefined : `${id}-${here}`}
        aria-label={title}
        autoComplete="off"
        autoFocus
        placeholder="Type to find"
        value={typed}
        onChange={(event) => {
          type(event.target.value);
          setAt(0);
          setMost(screenful);
        }}
        onKeyDown={pressed}
      />
      <div id={`${id}-list`} role="listbox" aria-label={title} className={styles.list}>
        {found.map((option, i) => (
          <Row
            key={option.id}
            id={`${id}-${i}`}
            here={i === here}
            chosen={option.chosen}
            onClick={() => pick(i)}
            onPoint={() => setAt(i)}
          >
            <span className="clip grow">{option.name}</span>
            {option.detail && <span className="meta">{option.detail}</span>}
          </Row>
        ))}
        {creates && (
          <Row
            id={`${id}-${found.length}`}
            here={here === found.length}
            onClick={() => pick(found.length)}
            onPoint={() => setAt(found.length)}
          >
            Create “{name}”
          </Row>
        )}
      </div>
      {found.length < all.length && <More key={most} onSeen={() => setMost(most + screenful)} />}
      {reading ? (
        <p className="sub" role="status">
          Looking …
        </p>
      ) : last < 0 ? (
        <p className="sub">{typed ? 'Nothing is called that.' : empty}</p>
      ) : (
        longer && !typed && <p className="sub">There are more. Type to find them.</p>
      )}
    </Dialog>
  );
}

/** The end of what is shown: whoever scrolls there sees more. */
function More({ onSeen }: { onSeen: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  const now = useRef(onSeen);
  useEffect(() => {
    now.current = onSeen;
  });
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) now.current();
      },
      { rootMargin: '200px' },
    );
    seen.observe(end.current);
    return () => seen.disconnect();
  }, []);
  return <div ref={end} className={styles.more} />;
}

type RowProps = {
  id: string;
  here: boolean;
  chosen?: boolean | undefined;
  onClick: () => void;
  onPoint: () => void;
  children: ReactNode;
};

function Row({ id, here, chosen, onClick, onPoint, children }: RowProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the input keeps the focus and hears the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={Boolean(chosen)}
      className={classes(styles.row, here && styles.here)}
      ref={(row) => {
        if (here) row?.scrollIntoView?.({ block: 'nearest' });
      }}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={onClick}
    >
      {children}
      {chosen && <Check />}
    </div>
  );
}

/** Options that hold every typed word, those that begin with them first. */
export function search(options: readonly Option[], typed: string): Option[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const text = (option: Option) => `${option.name} ${option.detail ?? ''}`.toLowerCase();
  const found = options.filter((option) => words.every((word) => text(option).includes(word)));
  const begins = (option: Option) => Number(text(option).startsWith(words[0] ?? ''));
  return found.toSorted((a, b) => begins(b) - begins(a));
}
