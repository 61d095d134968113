import { DropdownMenu } from 'radix-ui';
import { type ReactNode, use } from 'react';
import { Link } from 'wouter';
import { classes } from './classes';
import { DialogContext } from './Dialog';
import { Check } from './icons';
import styles from './Menu.module.css';

type MenuProps = {
  /** The button that opens it. */
  trigger: ReactNode;
  align?: 'start' | 'end';
  side?: 'top' | 'bottom' | 'right';
  /** To open it with a key. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
};

/** Things to choose from, below a button. */
export function Menu({ trigger, align = 'start', side = 'bottom', children, ...state }: MenuProps) {
  const dialog = use(DialogContext);
  return (
    <DropdownMenu.Root modal={false} {...state}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
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

type ItemProps = { onSelect: () => void; checked?: boolean; children: ReactNode };

export function MenuItem({ onSelect, checked, children }: ItemProps) {
  return (
    <DropdownMenu.Item className={styles.item} onSelect={onSelect}>
      {children}
      {checked && (
        <span className={styles.check}>
          <Check />
          <span className="unseen">, chosen</span>
        </span>
      )}
    </DropdownMenu.Item>
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
  return (
    <DropdownMenu.Item asChild>
      <Link href={href} className={classes(styles.item)} aria-current={current || undefined}>
        {children}
        {current && (
          <span className={styles.check}>
            <Check />
          </span>
        )}
      </Link>
    </DropdownMenu.Item>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <DropdownMenu.Label className={styles.label}>{children}</DropdownMenu.Label>;
}

export function MenuRule() {
  return <DropdownMenu.Separator className={styles.rule} />;
}
