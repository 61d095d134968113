import { classes } from './classes';
import { Diamond, Ring, Square, Triangle } from './icons';
import styles from './Mark.module.css';

export type RoleKind = 'PM' | 'PO' | 'DEVELOPER' | 'VIEWER' | 'ADMIN';

const glyphs = { PM: Ring, PO: Square, DEVELOPER: Triangle, VIEWER: undefined, ADMIN: Diamond };

export const roleNames: Record<RoleKind, string> = {
  PM: 'Product Manager',
  PO: 'Product Owner',
  DEVELOPER: 'Developer',
  VIEWER: 'Viewer',
  ADMIN: 'Admin',
};

/** As a hat is called in passing: "PO hat". */
export const hatNames: Record<RoleKind, string> = {
  PM: 'PM hat',
  PO: 'PO hat',
  DEVELOPER: 'Developer',
  VIEWER: 'Viewer',
  ADMIN: 'Admin',
};

export function Glyph({ role, size }: { role: RoleKind; size?: number }) {
  const Icon = glyphs[role];
  return Icon ? <Icon {...(size && { size })} /> : null;
}

/** Who decides: glyph and words, in the role's hue. Words are the hat's unless given. */
export function Mark({ role, children }: { role: RoleKind; children?: React.ReactNode }) {
  return (
    <span className={classes(styles.mark, styles[role])}>
      <Glyph role={role} />
      {children ?? hatNames[role]}
    </span>
  );
}
