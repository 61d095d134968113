import { Chance } from '../features/Likely';
import type { Outlook } from './launchOutlook';
import styles from './Launch.module.css';

/** How a launch stands to its day, by the forecast of what is left of its feature. */
export function LaunchOutlook({ outlook }: { outlook: readonly Outlook[] }) {
  if (outlook.length === 0) return null;
  return (
    <ul className={styles.outlook} aria-label="Ready on the day">
      {outlook.map(({ of, chance, words, likely }) => (
        <li key={words + of}>
          <p>
            {of && <span className="meta">{of}: </span>}
            {typeof chance === 'number' && <Chance chance={chance} />} {words}
          </p>
          {likely && <p className="meta">{likely}</p>}
        </li>
      ))}
    </ul>
  );
}
