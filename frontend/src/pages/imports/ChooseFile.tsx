import { useId, useState } from 'react';
import { ApiError, words } from '../../api/errors';
import { chooseFile, mostBytes } from '../../api/imports';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { FormError } from '../../ui/Field';
import styles from './ChooseFile.module.css';

type ChooseFileProps = { product: string; onChosen: (importId: string) => void };

/** Where the file is chosen, or dropped. */
export function ChooseFile({ product, onChosen }: ChooseFileProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<File>();
  const [failed, setFailed] = useState<{ words: string; file?: File }>();

  async function choose(file?: File) {
    if (!file || sending) return;
    setFailed(undefined);
    if (file.size === 0) return setFailed({ words: `“${file.name}” is empty.` });
    if (file.size > mostBytes) {
      return setFailed({
        words: `“${file.name}” has more than ${mostBytes >> 20} MB, which is the limit here. The command “throughline import” takes it.`,
      });
    }
    setSending(file);
    try {
      onChosen(await chooseFile(product, file));
    } catch (error) {
      const refused = error instanceof ApiError && error.code === 'INVALID';
      setFailed({ words: words(error), ...(!refused && { file }) });
    } finally {
      setSending(undefined);
    }
  }

  return (
    <div className={styles.choose}>
      <div
        className={classes(styles.file, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void choose(event.dataTransfer.files[0]);
        }}
      >
        <input
          id={id}
          type="file"
          className="unseen"
          accept=".csv,.tsv,.txt,.json,.jsonl,.gz"
          disabled={!!sending}
          onChange={({ target }) => {
            void choose(target.files?.[0]);
            target.value = '';
          }}
        />
        <label htmlFor={id} className={styles.label}>
          Choose a file
        </label>
        <span className="sub" role="status">
          {sending ? `Sending “${sending.name}”` : 'or drop it here'}
        </span>
      </div>
      <FormError>{failed?.words}</FormError>
      {failed?.file && <Button onClick={() => void choose(failed.file)}>Try again</Button>}
      <dl className={styles.kinds}>
        <div>
          <dt>Jira</dt>
          <dd>The CSV of “Export all fields”, or issues as JSON, one a line</dd>
        </div>
        <div>
          <dt>Trello</dt>
          <dd>The board as JSON</dd>
        </div>
        <div>
          <dt>GitHub</dt>
          <dd>Issues as a JSON list</dd>
        </div>
        <div>
          <dt>Azure DevOps</dt>
          <dd>The CSV of a query</dd>
        </div>
        <div>
          <dt>Anything else</dt>
          <dd>A CSV with a row of headers</dd>
        </div>
      </dl>
      <p className="meta">
        Up to {mostBytes >> 20} MB. Nothing is written before you have seen what would come. The
        command <code>throughline import</code> takes larger files.
      </p>
    </div>
  );
}
