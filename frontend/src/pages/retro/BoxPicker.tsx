import { Picker } from '../../ui/Picker';
import { count } from '../../lib/words';
import { type Box, type Doing, kinds } from './boxes';
import type { Notes } from './useNotes';

type BoxPickerProps = {
  doing: Doing;
  boxes: readonly Box[];
  notes: Notes;
  onClose: () => void;
};

/** Finds the box that another one is put on, or the note that leaves its group. */
export function BoxPicker({ doing: { does, box }, boxes, notes, onClose }: BoxPickerProps) {
  if (does === 'takeOut') {
    return (
      <Picker
        title={`Take a note out of “${box.says}”`}
        options={box.notes.map(({ id, text }) => ({ id, name: text }))}
        onPick={({ id }) => {
          const note = box.notes.find((note) => note.id === id);
          if (note) void notes.takeOut(note, box);
          onClose();
        }}
        onClose={onClose}
      />
    );
  }
  // Those of the same column first.
  const others = boxes
    .filter(({ id }) => id !== box.id)
    .toSorted((a, b) => Number(b.kind === box.kind) - Number(a.kind === box.kind));
  return (
    <Picker
      title={`Group “${box.says}” with`}
      empty="There is no other note."
      options={others.map(({ id, says, kind, notes }) => ({
        id,
        name: says,
        detail: [
          kinds.find(([of]) => of === kind)?.[1],
          notes.length > 1 && count(notes.length, 'note'),
        ]
          .filter(Boolean)
          .join(', '),
      }))}
      onPick={({ id }) => {
        const onto = others.find((other) => other.id === id);
        if (onto) void notes.group(box, onto);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
