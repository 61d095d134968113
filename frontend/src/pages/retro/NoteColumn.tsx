import { number } from '../../lib/words';
import { Button } from '../../ui/Button';
import type { Right } from '../../ui/Right';
import type { Box, BoxDoes, Doing, Kind } from './boxes';
import { BoxCard } from './BoxCard';
import { NewNote } from './NoteForm';
import styles from './Notes.module.css';
import type { Notes } from './useNotes';

type NoteColumnProps = {
  retro: string;
  kind: Kind;
  name: string;
  boxes: readonly Box[];
  revealed: boolean;
  most: number | undefined;
  right: Right;
  notes: Notes;
  writing: boolean;
  onWrite: (open: boolean) => void;
  doing: Doing | undefined;
  onDoes: (does: BoxDoes | undefined, box: Box) => void;
  onDrop: (id: string, onto: Box) => void;
};

/** The notes of one kind, and the place for the next. */
export function NoteColumn({
  retro,
  kind,
  name,
  boxes,
  revealed,
  most,
  right,
  notes,
  writing,
  onWrite,
  doing,
  onDoes,
  onDrop,
}: NoteColumnProps) {
  const said = boxes.reduce((sum, box) => sum + box.notes.length, 0);
  return (
    <section className={styles.column} data-kind={kind} aria-label={name}>
      <h2>
        {name} <span>{number(said)}</span>
      </h2>
      <ul className={styles.boxes}>
        {boxes.map((box) => {
          const here = doing?.box.id === box.id ? doing.does : undefined;
          return (
            <BoxCard
              key={box.id}
              {...{ box, revealed, right, notes, onDoes, onDrop }}
              leads={most !== undefined && box.votes === most}
              editing={here === 'edit' || here === 'name' ? here : undefined}
            />
          );
        })}
      </ul>
      {boxes.length === 0 && !writing && (
        <p className="meta">{revealed ? 'Nobody wrote one.' : 'None of yours yet.'}</p>
      )}
      {right.acts &&
        (writing ? (
          <NewNote {...{ retro, kind, name, revealed, notes }} onLeave={() => onWrite(false)} />
        ) : (
          <Button
            look="ghost"
            className={styles.add}
            aria-label={`Add a note: ${name.toLowerCase()}`}
            onClick={() => onWrite(true)}
          >
            Add a note
          </Button>
        ))}
    </section>
  );
}
