import { Button } from '../../ui/Button';
import styles from './LineTools.module.css';

type LineToolsProps = {
  each: boolean;
  onZoom: (each: boolean) => void;
  fit: boolean;
  onFit: (fit: boolean) => void;
  onSave: () => void;
};

/** How near one looks at the picture, and the picture to take along. */
export function LineTools({ each, onZoom, fit, onFit, onSave }: LineToolsProps) {
  return (
    <div className={styles.tools} role="group" aria-label="The picture">
      <Button size="small" aria-pressed={each} onClick={() => onZoom(!each)}>
        Each story
      </Button>
      <Button size="small" aria-pressed={fit} onClick={() => onFit(!fit)}>
        Fit
      </Button>
      <Button size="small" onClick={() => print()}>
        Print
      </Button>
      <Button size="small" onClick={onSave}>
        SVG
      </Button>
    </div>
  );
}
