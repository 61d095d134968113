import {
  cloneElement,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  use,
  useEffect,
  useState,
} from 'react';
import { Link } from 'wouter';
import { createStore } from '../lib/store';
import { classes } from './classes';
import { DialogContext } from './Dialog';
import { Check } from './icons';
import styles from './Menu.module.css';
import type * as MenuKit from './menuKit';

const kit = createStore<typeof MenuKit | undefined>(undefined);

/** Fetches what an open menu is made of. */
export function loadMenus() {
  if (!kit.get()) import('./menuKit').then(kit.set, () => {}); // the next press asks again
}

type MenuProps = {
  /** The button that opens it. */
  trigger: ReactElement<TriggerProps>;
  align?: 'start' | 'end';
  side?: 'top' | 'bottom' | 'right';
  /** To open it with a key. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
};
type TriggerProps = {
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
  onPointerEnter?: () => void;
  onFocus?: () => void;
  onClick?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
};

/** Things to choose from, below a button. Until it is opened first, it is only the button. */
export function Menu({ trigger, align = 'start', side = 'bottom', children, ...props }: MenuProps) {
  const dialog = use(DialogContext);
  const parts = kit.use();
  const [own, setOwn] = useState(false);
  const open = props.open ?? own;
  const setOpen = props.onOpenChange ?? setOwn;
  const [whole, setWhole] = useState(false);
  if (open && parts && !whole) setWhole(true);
  useEffect(() => {
    if (open) loadMenus();
  }, [open]);

  if (!whole || !parts) {
    return cloneElement(trigger, {
      'aria-haspopup': 'menu',
      'aria-expanded': false,
      onPointerEnter: loadMenus,
      onFocus: loadMenus,
      // Not before the press is over: the button is another one once the menu is
      // there, and the focus that a press gives to one that is gone closes it.
      onClick: () => setOpen(true),
      onKeyDown: (event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        setOpen(true);
      },
    });
  }
  const { DropdownMenu } = parts;
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild onKeyDown={leaveToThePage}>
        {trigger}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={dialog ?? document.getElementById('page')}>
        <DropdownMenu.Content
          className={styles.menu}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** The trigger takes every Enter for its own; ⌘↵ is the page's. */
function leaveToThePage(event: KeyboardEvent) {
  // Only in React's event, which the trigger asks: the page still hears the browser's.
  if (event.metaKey || event.ctrlKey) Object.assign(event, { defaultPrevented: true });
}

/** What the inside of a menu is made of: it is only there when the menu is. */
function useParts() {
  const parts = kit.use();
  if (!parts) throw new Error('a part of a menu stands outside of it');
  return parts.DropdownMenu;
}

type ItemProps = { onSelect: () => void; checked?: boolean; children: ReactNode };

export function MenuItem({ onSelect, checked, children }: ItemProps) {
  const { Item } = useParts();
  return (
    <Item className={styles.item} onSelect={onSelect}>
      {children}
      {checked && (
        <span className={styles.check}>
          <Check />
          <span className="unseen">, chosen</span>
        </span>
      )}
    </Item>
  );
}

export function MenuLink({
  href,
  current,
  children,
}: {
  href: string;
  current?: boolean;
  children: ReactNode;
}) {
  const { Item } = useParts();
  return (
    <Item asChild>
      <Link href={href} className={classes(styles.item)} aria-current={current || undefined}>
        {children}
        {current && (
          <span className={styles.check}>
            <Check />
          </span>
        )}
      </Link>
    </Item>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  const { Label } = useParts();
  return <Label className={styles.label}>{children}</Label>;
}

export function MenuRule() {
  const { Separator } = useParts();
  return <Separator className={styles.rule} />;
}
