import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Glyph } from '../../ui/Mark';
import { Prompt } from '../../ui/Prompt';
import styles from '../../ui/Prompt.module.css';
import type { Asked } from './useShaping';

/** Asks why, before a feature is moved: Enter moves it, Escape leaves it where it is. */
export function WhyPrompt({ asked, onDone }: { asked: Asked; onDone: () => void }) {
  const [reason, setReason] = useState('');
  return (
    <Prompt
      label={asked.why}
      hue={styles.PM}
      onCancel={onDone}
      onSubmit={() => {
        onDone();
        asked.run(reason.trim());
      }}
    >
      <p className={styles.title}>
        <Glyph role="PM" />
        <b className="clip">{asked.why}</b>
      </p>
      <input
        aria-label="Why"
        className={styles.why}
        placeholder="A sentence, told with it in what moved."
        autoComplete="off"
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={styles.foot}>
        <span className="grow" />
        <Button onClick={onDone} keys="Escape">
          Cancel
        </Button>
        <Button type="submit" look="primary" keys="Enter">
          Move it
        </Button>
      </div>
    </Prompt>
  );
}
