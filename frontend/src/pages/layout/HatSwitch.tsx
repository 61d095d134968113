import { hatsIn, useHat, wear } from '../../api/hat';
import { signedIn } from '../../api/session';
import { Glyph, hatNames, Mark } from '../../ui/Mark';
import styles from './HatSwitch.module.css';

/** Who holds several roles here wears one hat at a time. It takes no right away. */
export function HatSwitch({ product }: { product: string }) {
  const hat = useHat(product);
  const held = hatsIn(product);

  if (!hat) {
    const admin = signedIn()?.roles.some(({ kind }) => kind === 'ADMIN');
    return (
      <p className={styles.single}>
        <Mark role={admin ? 'ADMIN' : 'VIEWER'}>{admin ? 'Admin, no hat' : 'You read here'}</Mark>
      </p>
    );
  }
  if (held.length === 1) {
    return (
      <p className={styles.single}>
        <Mark role={hat} />
      </p>
    );
  }
  return (
    <fieldset className={styles.hats}>
      <legend className="unseen">Hat you wear</legend>
      {held.map((kind) => (
        <label key={kind} data-role={kind} title={`${hatNames[kind]} (H switches)`}>
          <input
            type="radio"
            name="hat"
            className="unseen"
            checked={kind === hat}
            onChange={() => wear(product, kind)}
          />
          <Glyph role={kind} />
          {kind === 'DEVELOPER' ? 'Dev' : hatNames[kind]}
        </label>
      ))}
    </fieldset>
  );
}
