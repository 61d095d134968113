import { type RefObject, useRef } from 'react';
import { signedIn } from '../../api/session';
import { announce } from '../../lib/announce';
import { type Key, useKeys } from '../../lib/keys';
import { type Box, type BoxDoes, isMine, type Kind, kinds } from './boxes';

type BoardOptions = {
  boxes: readonly Box[];
  revealed: boolean;
  acts: boolean;
  makes: boolean;
  onWrite: (kind: Kind) => void;
  onVote: (box: Box) => void;
  onDoes: (does: BoxDoes, box: Box) => void;
  onAct: (from: Box | undefined) => void;
  onMake: (action: string) => void;
};

/** The keys of a retro: from box to box, and all that is done with one. */
export function useBoard(options: BoardOptions): RefObject<HTMLDivElement | null> {
  const { boxes, revealed, acts, makes, onWrite, onVote, onDoes, onAct, onMake } = options;
  const board = useRef<HTMLDivElement>(null);
  const at = () => {
    const id = document.activeElement?.closest<HTMLElement>('[data-box]')?.dataset.box;
    return boxes.find((box) => box.id === id);
  };
  const focus = (box: Box | undefined) => {
    const found = box && board.current?.querySelector<HTMLElement>(`[data-box="${box.id}"]`);
    found?.focus();
    found?.scrollIntoView?.({ block: 'nearest' });
  };
  const within = (kind: Kind) => boxes.filter((box) => box.kind === kind);
  const along = (by: 1 | -1) => {
    const here = at();
    if (!here) return focus(boxes[0]);
    const column = within(here.kind);
    focus(column[column.indexOf(here) + by]);
  };
  const across = (by: 1 | -1) => {
    const here = at();
    if (!here) return focus(boxes[0]);
    const place = within(here.kind).indexOf(here);
    const order = kinds.map(([kind]) => kind);
    for (let i = order.indexOf(here.kind) + by; order[i]; i += by) {
      const there = within(order[i] as Kind);
      if (there.length > 0) return focus(there[Math.min(place, there.length - 1)]);
    }
  };
  const withBox = (does: (box: Box) => void) => () => {
    const box = at();
    if (box) does(box);
    else announce('Choose a note with the arrows first.');
  };
  /** The column of what has the focus, else the first. */
  const kindHere = () => {
    const of = document.activeElement?.closest<HTMLElement>('[data-kind]')?.dataset.kind;
    return (of as Kind | undefined) ?? kinds[0]?.[0] ?? 'WENT_WELL';
  };
  const make = () => {
    const row = document.activeElement?.closest('li');
    const button =
      row?.querySelector<HTMLElement>('[data-make]') ??
      board.current?.querySelector<HTMLElement>('[data-make]');
    if (button?.dataset.make) onMake(button.dataset.make);
    else announce('There is no open action to make a story of.');
  };

  const moving: Key[] = [
    { keys: 'ArrowDown', does: 'Note below', run: () => along(1) },
    { keys: 'ArrowUp', does: 'Note above', run: () => along(-1) },
    { keys: 'j', run: () => along(1) },
    { keys: 'k', run: () => along(-1) },
    { keys: 'ArrowRight', does: 'Column to the right', run: () => across(1) },
    { keys: 'ArrowLeft', does: 'Column to the left', run: () => across(-1) },
  ];
  const writing: Key[] = [
    { keys: 'n', does: 'New note in this column', run: () => onWrite(kindHere()) },
    ...kinds.map(([kind, name], i) => ({
      keys: String(i + 1),
      does: `New note: ${name.toLowerCase()}`,
      run: () => onWrite(kind),
    })),
    {
      keys: 'e',
      does: 'Edit your note',
      run: withBox((box) => isMine(box, signedIn()?.id) && onDoes('edit', box)),
    },
    { keys: 'a', does: 'New action, from the note one is at', run: () => onAct(at()) },
  ];
  const sorting: Key[] = [
    { keys: 'v', does: 'Vote, or take the vote back', run: withBox(onVote) },
    { keys: 'shift+g', does: 'Group with …', run: withBox((box) => onDoes('group', box)) },
    { keys: 'r', does: 'Name the group', run: withBox((box) => box.group && onDoes('name', box)) },
    {
      keys: 'u',
      does: 'Take a note out of its group',
      run: withBox((box) => box.group && onDoes('takeOut', box)),
    },
  ];
  useKeys([
    ...(acts ? [...moving, ...writing] : []),
    ...(acts && revealed ? sorting : []),
    ...(makes ? [{ keys: 's', does: 'Make a story of the action', run: make }] : []),
  ]);
  return board;
}
