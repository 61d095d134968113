import {
  type KeyboardEvent,
  Suspense,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { longestSearch, type Search as Wanted } from '../../lib/finding';
import { type Key, useKeyBarrier } from '../../lib/keys';
import { Cross, Search } from '../../ui/icons';
import { Kbd } from '../../ui/Kbd';
import { Boundary } from '../../ui/Problem';
import { Found } from './Found';
import { doing } from './lines';
import { Lines, type Reasoned } from './Lines';
import { Moving } from './Moving';
import { readOrder } from './order';
import styles from './Palette.module.css';
import { Recent } from './Recent';
import { WhyForm } from './WhyForm';

type PaletteProps = {
  product: string;
  search: Wanted;
  /** What has a key on every page. */
  frame: readonly Key[];
  onClose: () => void;
};

type Keys = Pick<KeyboardEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** How long typing rests before it is looked for, in milliseconds. */
const pause = 120;

/** Finds anything in a product by its words, runs what can be run, and moves stories. */
export function Palette({ product, search, frame, onClose }: PaletteProps) {
  const id = useId();
  const [dialog, ref] = useState<HTMLDialogElement | null>(null);
  const [slot, setSlot] = useState<Element | null>(null);
  const [typed, setTyped] = useState(search.typed);
  const [at, setAt] = useState(0);
  const [count, setCount] = useState(0);
  const [reasoned, setReasoned] = useState<Reasoned>();
  const owed = useRef<Keys>(undefined);
  const rested = useRested(typed.trim());
  // What was found stays until the next is.
  const text = useDeferredValue(rested);
  const settled = text === typed.trim();
  const order = readOrder(text, product);
  const here = Math.min(at, Math.max(count - 1, 0));
  useKeyBarrier();
  useLayoutEffect(() => {
    dialog?.showModal();
    return () => dialog?.close();
  }, [dialog]);

  function pressed(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((here + step + count) % Math.max(count, 1));
    else if (event.key === 'Enter') take(event);
    else return;
    event.preventDefault();
  }
  /** Takes the line one is on, as a press of it would; what is still looked for, once it is there. */
  function take({ shiftKey, ctrlKey, metaKey }: Keys) {
    if (!settled) {
      owed.current = { shiftKey, ctrlKey, metaKey };
      return;
    }
    const press = { bubbles: true, cancelable: true, shiftKey, ctrlKey, metaKey };
    document.getElementById(`${id}-${here}`)?.dispatchEvent(new MouseEvent('click', press));
  }
  const owes = useEffectEvent(() => {
    const { current } = owed;
    if (!current) return;
    owed.current = undefined;
    take(current);
  });
  useEffect(() => {
    if (settled) owes();
  }, [settled]);

  const list = {
    id,
    product,
    search,
    frame,
    here,
    onPoint: setAt,
    onCount: setCount,
    onDone: onClose,
    onWhy: setReasoned,
  };
  const known = <Lines {...list} groups={doing('Always here', asCommands(frame), text)} />;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the key for it is Escape
    <dialog
      ref={ref}
      className={styles.palette}
      aria-label="Find or run"
      onCancel={(event) => {
        event.preventDefault();
        if (reasoned) setReasoned(undefined);
        else onClose();
      }}
      // The scrim is the dialog's own: what is inside lies in a box that fills it.
      onClick={(event) => event.target === dialog && onClose()}
    >
      {reasoned ? (
        <WhyForm
          reasoned={reasoned}
          onDone={(reason) => {
            onClose();
            queueMicrotask(() => reasoned.run(reason));
          }}
        />
      ) : (
        <div className={styles.inside}>
          <label className={styles.field}>
            <Search />
            <input
              role="combobox"
              aria-expanded={count > 0}
              aria-controls={`${id}-list`}
              aria-activedescendant={count > 0 ? `${id}-${here}` : undefined}
              aria-label="Find or run"
              autoComplete="off"
              autoFocus
              spellCheck={false}
              maxLength={longestSearch}
              placeholder="Find a story, a goal, what was said, or run"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setAt(0);
                owed.current = undefined;
              }}
              onKeyDown={pressed}
            />
            {order && <span ref={setSlot} className={styles.standing} />}
            <button type="button" className={styles.leave} onClick={onClose}>
              <span className="unseen">Close</span>
              <Kbd keys="Escape" />
              <Cross size={12} />
            </button>
          </label>
          <div className={styles.found} aria-busy={!settled || undefined}>
            <Suspense fallback={known}>
              {/* Inside, so that what was found stays on screen while the next is looked for. */}
              <Boundary key={order ? 'move' : text} what="What you look for" below={known}>
                {order ? (
                  <Moving {...list} order={order} slot={slot} />
                ) : text ? (
                  <Found {...list} text={text} />
                ) : (
                  <Recent {...list} />
                )}
              </Boundary>
            </Suspense>
          </div>
          <footer className={styles.foot} aria-hidden="true">
            <span>
              <Kbd keys="ArrowUp" />
              <Kbd keys="ArrowDown" /> choose
            </span>
            <span>
              <Kbd keys="Enter" /> {order ? 'do it' : 'open'}
            </span>
            {order && (
              <span>
                <Kbd keys="shift+Enter" /> with a reason
              </span>
            )}
            <span className="grow" />
            {order ? (
              <span>
                <Kbd keys="z" /> undoes it after
              </span>
            ) : (
              <span>“in quotes” as it is written</span>
            )}
          </footer>
        </div>
      )}
    </dialog>
  );
}

const asCommands = (frame: readonly Key[]) =>
  frame.flatMap(({ keys, does, run }) =>
    does ? [{ keys, does, run: () => run(new KeyboardEvent('keydown')) }] : [],
  );

/** A text once it has rested; at once where it is empty again. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    if (text === rested) return;
    const timer = setTimeout(() => setRested(text), text ? pause : 0);
    return () => clearTimeout(timer);
  }, [text, rested]);
  return rested;
}
