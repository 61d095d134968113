import { useId, useState } from 'react';
import { useKeys } from '../../lib/keys';
import { count, number } from '../../lib/words';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Dialog } from '../../ui/Dialog';
import { FormError, Select, TextArea } from '../../ui/Field';
import { Decide, Decides, type Right } from '../../ui/Right';
import { becomes } from './readingFile';
import { ReadingsFound } from './ReadingsFound';
import styles from './ReadingsUpload.module.css';
import { useReadingFile } from './useReadingFile';
import { useUpload } from './useUpload';

type ReadingsUploadProps = {
  /** The goal, or the guard rail, that was measured. */
  of: string;
  /** What was measured, where it is not the metric of the goal. */
  what?: string;
  right: Right;
  unit: string;
  timeZone: string;
  onClose: () => void;
};

/** Records readings of a CSV file, or of pasted rows, once they were looked at. */
export function ReadingsUpload({ of, what, right, unit, timeZone, onClose }: ReadingsUploadProps) {
  const file = useReadingFile(of);
  const upload = useUpload(of, right);
  const [name, setName] = useState('');
  const [pasted, setPasted] = useState('');
  const [days, setDays] = useState<'' | 'DAY_FIRST' | 'MONTH_FIRST'>('');
  const { found, progress } = file;
  const wanted = found?.rows.filter((row) => becomes(row) !== 'there') ?? [];
  const reading = progress && `Reading, part ${progress.done + 1} of ${progress.of}`;

  function choose(chosen: File | undefined) {
    if (!chosen || upload.begun) return;
    setName(chosen.name);
    setPasted('');
    setDays('');
    void file.readFile(chosen);
  }
  function close() {
    onClose();
    void upload.stop().then(() => upload.tell(wanted.length));
  }
  async function save() {
    if (wanted.length > 0 && (await upload.send(wanted))) close();
  }
  useKeys([{ keys: 'mod+Enter', run: () => void save() }]);

  return (
    <Dialog
      title="Readings from a CSV file"
      about={<Decides right={right} />}
      shape="drawer"
      reads
      onClose={close}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={close}>{upload.begun ? 'Stop' : 'Cancel'}</Button>
          <Decide
            right={right}
            look="primary"
            type="submit"
            keys="mod+Enter"
            busy={upload.busy}
            disabled={wanted.length === 0}
          >
            {upload.begun
              ? 'Go on'
              : `Record ${wanted.length > 0 ? count(wanted.length, 'reading') : 'readings'}`}
          </Decide>
        </>
      }
    >
      {what && <p className={styles.of}>{what}</p>}
      {!upload.begun && (
        <>
          <FileBox name={name} onChoose={choose} />
          <TextArea
            label="Or paste rows"
            rows={3}
            placeholder={'2026-08-13;84,5;From the dashboard\n2026-08-14;83,9'}
            hint="A time, a value and, if there is one, a note. 84,5 and 84.5 are the same."
            spellCheck={false}
            className={styles.paste}
            value={pasted}
            onChange={({ target }) => {
              setName('');
              setPasted(target.value);
              void file.read(target.value);
            }}
          />
        </>
      )}
      {(found?.unsure || days) && !upload.begun && (
        <Select
          label="In days such as 03/05/2026 comes first"
          value={days}
          onChange={({ target }) => {
            setDays(target.value as typeof days);
            void file.readAgain(target.value ? (target.value as 'DAY_FIRST') : undefined);
          }}
        >
          <option value="">What the rows tell</option>
          <option value="DAY_FIRST">The day, 3 May</option>
          <option value="MONTH_FIRST">The month, 5 March</option>
        </Select>
      )}
      <FormError>{file.error}</FormError>
      <p role="status" className={classes('sub', !reading && !upload.begun && 'unseen')}>
        {upload.begun
          ? `${number(upload.sent ?? 0)} of ${count(wanted.length, 'reading')} recorded.`
          : reading}
      </p>
      {upload.begun && (
        <progress
          aria-label="Readings recorded"
          className={styles.progress}
          max={wanted.length}
          value={upload.sent ?? 0}
        />
      )}
      {upload.error && (
        <FormError>
          {upload.error} What was recorded before stays. Go on from there, or choose the file again
          later: what is there already is passed over.
        </FormError>
      )}
      {found && !upload.begun && <ReadingsFound found={found} unit={unit} timeZone={timeZone} />}
    </Dialog>
  );
}

/** Where a file is chosen, or dropped. */
function FileBox({ name, onChoose }: { name: string; onChoose: (file?: File) => void }) {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
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
        onChoose(event.dataTransfer.files[0]);
      }}
    >
      <input
        id={id}
        type="file"
        className="unseen"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={({ target }) => {
          onChoose(target.files?.[0]);
          target.value = '';
        }}
      />
      <label htmlFor={id} className={styles.choose}>
        {name ? 'Choose another file' : 'Choose a file'}
      </label>
      <span className="meta">{name || 'or drop it here'}</span>
    </div>
  );
}
