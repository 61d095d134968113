import { useState } from 'react';
import { keyMap, setLetterKeys, useKeys, useLetterKeys } from '../lib/keys';
import { Dialog } from './Dialog';
import { Checkbox } from './Field';
import { Kbd } from './Kbd';
import styles from './KeyMap.module.css';

/** `?` shows the keys that do something on this screen. */
export function KeyMap() {
  const [shown, setShown] = useState<ReturnType<typeof keyMap>>();
  const letters = useLetterKeys();
  useKeys([{ keys: '?', does: 'This list', run: () => setShown(keyMap()) }], { frame: true });
  if (!shown) return null;
  return (
    <Dialog title="Keys" onClose={() => setShown(undefined)}>
      <dl className={styles.keys}>
        {shown.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <Kbd keys={keys} />
              <span className="unseen">{keys}</span>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox checked={letters} onChange={(event) => setLetterKeys(event.target.checked)}>
        Keys of a single letter work
      </Checkbox>
    </Dialog>
  );
}
