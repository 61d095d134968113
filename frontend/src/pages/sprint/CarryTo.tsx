import { Chevron } from '../../ui/icons';
import styles from './CarryTo.module.css';
import { backlog, type CarryOver } from './useCarryOver';

type CarryToProps = { story: { readonly id: string; readonly key: string }; to: CarryOver };

/** Where one story goes when its sprint closes. */
export function CarryTo({ story: { id, key }, to }: CarryToProps) {
  return (
    <span className={styles.to}>
      <select
        aria-label={`Where ${key} goes`}
        value={to.of(id)}
        onChange={({ target }) => to.send([id], target.value)}
      >
        {to.planned.map(({ id, name }) => (
          <option key={id} value={id}>
            To {name}
          </option>
        ))}
        <option value={backlog}>To the backlog</option>
      </select>
      <Chevron />
    </span>
  );
}
