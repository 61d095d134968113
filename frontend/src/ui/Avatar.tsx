import styles from './Avatar.module.css';
import { classes } from './classes';

type AvatarProps = {
  initials: string;
  name: string;
  hat?: string | null | undefined;
  large?: boolean;
};

/** A person's mark. The ring of hue is the hat they act under. */
export function Avatar({ initials, name, hat, large }: AvatarProps) {
  const hue = hat === 'PM' ? styles.PM : hat === 'PO' ? styles.PO : undefined;
  return (
    <span className={classes(styles.avatar, hue, large && styles.large)} title={name}>
      <span aria-hidden="true">{initials}</span>
      <span className="unseen">{name}</span>
    </span>
  );
}
