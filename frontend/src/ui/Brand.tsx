import { Line } from './icons';
import styles from './Brand.module.css';

export function Brand() {
  return (
    <span className={styles.brand}>
      <Line />
      Throughline
    </span>
  );
}
