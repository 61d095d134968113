import { useEffect, useRef, useState } from 'react';
import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { signedIn } from '../../api/session';
import { useMutate } from '../../api/useMutate';
import { useTouched } from '../../lib/touched';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Menu, MenuItem, MenuRule } from '../../ui/Menu';
import type { Right } from '../../ui/Right';
import { useDragKit } from '../sprint/dragKit';
import { type Box, type BoxDoes, type Group, isMine } from './boxes';
import { EditNote } from './NoteForm';
import styles from './Notes.module.css';
import type { Notes } from './useNotes';
import { Votes } from './Votes';
import type { BoxCardNameMutation } from './__generated__/BoxCardNameMutation.graphql';

type BoxCardProps = {
  box: Box;
  revealed: boolean;
  /** It got the most votes of all. */
  leads: boolean;
  right: Right;
  notes: Notes;
  /** What of it is edited at this moment. */
  editing: 'edit' | 'name' | undefined;
  onDoes: (does: BoxDoes | undefined, box: Box) => void;
  /** Another box was dropped on it. */
  onDrop: (id: string, onto: Box) => void;
};

/** A note or a group of them: one box, its notes as lines. */
export function BoxCard(props: BoxCardProps) {
  const { box, revealed, leads, right, notes, editing, onDoes } = props;
  const { group } = box;
  const [first] = box.notes;
  const acts = right.acts;
  const card = useCarried(props);
  const touched = useAnyTouched(box);
  const menu = acts && (
    <BoxMenu
      box={box}
      own={isMine(box, signedIn()?.id)}
      revealed={revealed}
      notes={notes}
      onDoes={onDoes}
    />
  );
  const votes = revealed && <Votes box={box} onVote={acts ? () => notes.vote(box) : undefined} />;
  if (!group && editing === 'edit') {
    return (
      <li>
        <EditNote note={first} {...{ revealed, notes }} onLeave={() => onDoes(undefined, box)} />
      </li>
    );
  }
  return (
    <li
      ref={card}
      data-box={box.id}
      tabIndex={-1} // the arrows lead here
      className={classes(
        styles.box,
        group && styles.group,
        leads && styles.leads,
        acts && revealed && styles.movable,
        touched && styles.touched,
      )}
    >
      {group ? (
        <>
          <div className={styles.title}>
            {editing === 'name' ? (
              <NameForm group={group} right={right} onLeave={() => onDoes(undefined, box)} />
            ) : (
              <h3 className={classes('grow', !group.title && styles.nameless)}>
                {group.title || `${box.notes.length} notes together`}
              </h3>
            )}
            {votes}
            {menu}
          </div>
          <ul>
            {box.notes.map((note) => (
              <li key={note.id} className={styles.line}>
                <span className="grow">{note.text}</span>
                {note.author && <Avatar {...note.author} />}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <div className={styles.text}>
            <p className="grow">{first.text}</p>
            {menu}
          </div>
          <div className={styles.foot}>
            {first.author && <Avatar {...first.author} />}
            <span className="grow" />
            {votes}
          </div>
        </>
      )}
    </li>
  );
}

type BoxMenuProps = Pick<BoxCardProps, 'box' | 'revealed' | 'notes' | 'onDoes'> & {
  own: boolean;
};

function BoxMenu({ box, own, revealed, notes, onDoes }: BoxMenuProps) {
  const { group } = box;
  return (
    <Menu
      align="end"
      trigger={
        <Button
          look="ghost"
          size="small"
          square
          className={styles.more}
          aria-label={`More for “${box.says}”`}
        >
          <i aria-hidden="true">···</i>
        </Button>
      }
    >
      {own && <MenuItem onSelect={() => onDoes('edit', box)}>Edit</MenuItem>}
      {revealed && <MenuItem onSelect={() => onDoes('group', box)}>Group with …</MenuItem>}
      {group && (
        <>
          <MenuItem onSelect={() => onDoes('name', box)}>
            {group.title ? 'Rename the group' : 'Name the group'}
          </MenuItem>
          <MenuItem onSelect={() => onDoes('takeOut', box)}>Take a note out …</MenuItem>
        </>
      )}
      <MenuItem onSelect={() => onDoes('action', box)}>New action from it</MenuItem>
      {own && (
        <>
          <MenuRule />
          <MenuItem onSelect={() => void notes.remove(box.notes[0])}>Remove</MenuItem>
        </>
      )}
    </Menu>
  );
}

type NameFormProps = { group: Group; right: Right; onLeave: () => void };

/** What the notes of a group say together. */
function NameForm({ group: { id, title }, right, onLeave }: NameFormProps) {
  const name = useMutate<BoxCardNameMutation>(graphql`
    mutation BoxCardNameMutation($input: UpdateRetroGroupInput!) {
      updateRetroGroup(input: $input) {
        group {
          id
          version
          title
        }
      }
    }
  `);
  const [typed, setTyped] = useState(title);
  const call = (title: string) => name({ input: { id, title } }, { right });
  function save() {
    onLeave();
    const to = typed.trim();
    if (to === title) return;
    void act({
      run: () => call(to),
      announced: to,
      failed: 'The group was not named.',
      undo: () => call(title),
    });
  }
  return (
    <form
      className="grow"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <input
        className={styles.name}
        aria-label="What these notes say together"
        maxLength={100}
        autoFocus
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onLeave();
        }}
      />
    </form>
  );
}

/** Lets a box be carried onto another one. */
function useCarried({ box, revealed, right, onDrop }: BoxCardProps) {
  const card = useRef<HTMLLIElement>(null);
  const kit = useDragKit();
  const { id } = box;
  const dropped = useRef<(other: string) => void>(() => {});
  useEffect(() => {
    dropped.current = (other) => {
      if (other !== id) onDrop(other, box);
    };
  });
  const movable = revealed && right.acts;
  useEffect(() => {
    if (!kit || !movable || !card.current) return undefined;
    const ends = [
      kit.dragCard(card.current, id),
      kit.dropCards(card.current, (other) => dropped.current(other)),
    ];
    return () => ends.forEach((end) => end());
  }, [kit, movable, id]);
  return card;
}

function useAnyTouched({ notes: [first, second] }: Box) {
  const one = useTouched(first.id);
  const other = useTouched(second?.id ?? '');
  return one || other;
}
