import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes';
import { Kbd } from './Kbd';

type Look = {
  /** One primary button per area. */
  look?: 'plain' | 'primary' | 'ghost';
  size?: 'small' | 'normal' | 'large';
  /** Only an icon: give it an aria-label. */
  square?: boolean;
};

export type ButtonProps = ComponentProps<'button'> &
  Look & {
    /** Its key, shown beside the words. */
    keys?: string | undefined;
    /** Works on it: shows so and takes no second press. */
    busy?: boolean | undefined;
  };

export function buttonClass({ look = 'plain', size = 'normal', square }: Look): string {
  return classes(styles.button, styles[look], styles[size], square && styles.square);
}

export function Button({
  look,
  size,
  square,
  keys,
  busy,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classes(buttonClass({ look, size, square } as Look), className)}
      aria-busy={busy || undefined}
      aria-keyshortcuts={keys?.replace('mod+', 'Control+')}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy && <span className={styles.turning} />}
      {children}
      {keys && <Kbd keys={keys} />}
    </button>
  );
}
