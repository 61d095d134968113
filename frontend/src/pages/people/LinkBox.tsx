import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Input } from '../../ui/Field';
import styles from './LinkBox.module.css';

type LinkBoxProps = { label: string; value: string; hint: string };

/** Something that is shown once, to be copied. */
export function LinkBox({ label, value, hint }: LinkBoxProps) {
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles.box}>
      <Input
        label={label}
        hint={hint}
        readOnly
        value={value}
        onFocus={({ target }) => target.select()}
      />
      {/* Where a page is neither secure nor local there is no clipboard: the text is selected. */}
      {navigator.clipboard && (
        <Button
          onClick={() => {
            navigator.clipboard.writeText(value).then(
              () => setCopied(true),
              () => {},
            );
          }}
        >
          {copied ? 'Copied' : 'Copy'}
        </Button>
      )}
    </div>
  );
}

type LinkSentProps = { mailed: boolean | null | undefined; to: string | null | undefined };

/** Whether a link is on its way already. */
export function LinkSent({ mailed, to }: LinkSentProps) {
  if (mailed) return <p className="sub">It is mailed to {to}. Here it is shown this once.</p>;
  return (
    <p className="sub" role={mailed === false ? 'alert' : undefined}>
      {mailed === false && 'The mail did not go out. '}
      Send this link to {to}. It is shown this once.
    </p>
  );
}
