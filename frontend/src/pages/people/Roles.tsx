import { classes } from '../../ui/classes';
import { Glyph, type RoleKind, roleNames } from '../../ui/Mark';
import styles from './Roles.module.css';

/** The roles one holds in a product, in the order of the table of decisions. */
export const kinds = ['PM', 'PO', 'DEVELOPER', 'VIEWER'] as const;
export const shortNames: Record<RoleKind, string> = { ...roleNames, PM: 'PM', PO: 'PO' };

/** Roles as marks, any number of them. */
export function Roles({ held }: { held: readonly RoleKind[] }) {
  const marks = (['ADMIN', ...kinds] as const).filter((kind) => held.includes(kind));
  if (marks.length === 0) {
    return (
      <span className="muted">
        <span aria-hidden="true">–</span>
        <span className="unseen">no role</span>
      </span>
    );
  }
  return (
    <span className={styles.roles}>
      {marks.map((kind) => (
        <span key={kind} className={classes(styles.role, styles[kind])}>
          <Glyph role={kind} size={9} />
          {shortNames[kind]}
        </span>
      ))}
    </span>
  );
}
