import { type ReactNode, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { hasDraft } from '../../lib/draft';
import { useAt } from '../../lib/presence';
import { phone, useMedia } from '../../lib/useMedia';
import { count } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Reader } from '../../ui/Here';
import { Page } from '../../ui/Page';
import { Tabs } from '../../ui/Tabs';
import { Decide, type Right } from '../../ui/Right';
import { loadDragKit } from '../sprint/dragKit';
import { newActionDraft } from './ActionForm';
import { Actions } from './Actions';
import { board } from './board';
import { type Box, type BoxDoes, boxesOf, type Doing, type Kind, kinds, mostVotes } from './boxes';
import { BoxPicker } from './BoxPicker';
import { CarriedActions } from './CarriedAction';
import { NoteColumn } from './NoteColumn';
import { noteDraft } from './NoteForm';
import styles from './Retro.module.css';
import { SprintNumbers } from './SprintNumbers';
import { useActions } from './useActions';
import { useBoard } from './useBoard';
import { useNotes } from './useNotes';
import type { board_retro$data, board_retro$key } from './__generated__/board_retro.graphql';
import type { RetroRevealMutation } from './__generated__/RetroRevealMutation.graphql';
import type { SprintNumbers_sprint$key } from './__generated__/SprintNumbers_sprint.graphql';

type RetroProps = {
  retro: board_retro$key;
  sprint: SprintNumbers_sprint$key;
  product: string;
  discuss: Right;
  write: Right;
  crumb: ReactNode;
  others: ReactNode;
};

/** The room: notes in three columns, what follows from them, and the sprint in numbers. */
export function Retro({ retro: key, sprint, product, discuss, write, crumb, others }: RetroProps) {
  const retro = useFragment(board, key);
  const { id, revealedAt, noteCount, votesLeft, notes, actions, carried } = retro;
  const revealed = revealedAt !== null;
  const boxes = boxesOf(notes);
  const most = mostVotes(boxes);
  const small = useMedia(phone);
  useAt(id);

  const [writing, setWriting] = useState<Kind | undefined>(
    () => kinds.find(([kind]) => hasDraft(noteDraft(id, kind)))?.[0],
  );
  const [doing, setDoing] = useState<Doing>();
  const [adding, setAdding] = useState<{ from?: { id: string; says: string } } | undefined>(() =>
    hasDraft(newActionDraft(id)) ? {} : undefined,
  );
  const [making, setMaking] = useState<string>();
  const [tab, setTab] = useState<Kind | 'ACTIONS'>('WENT_WELL');
  const ofNotes = useNotes(id, votesLeft, discuss);
  const ofActions = useActions(discuss);

  function does(does: BoxDoes | undefined, box: Box) {
    if (does === 'action') {
      setAdding({ from: { id: box.notes[0].id, says: box.says } });
      setTab('ACTIONS');
    } else setDoing(does && { does, box });
  }
  const begin = (kind: Kind) => {
    setWriting(kind);
    if (small) setTab(kind);
  };
  const ref = useBoard({
    boxes,
    revealed,
    acts: discuss.acts,
    makes: write.acts,
    onWrite: begin,
    onVote: ofNotes.vote,
    onDoes: does,
    onAct: (box) => (box ? does('action', box) : setAdding({})),
    onMake: setMaking,
  });

  const words = wordsOf(retro, discuss.acts);
  const column = (kind: Kind, name: string) => (
    <NoteColumn
      key={kind}
      {...{ kind, name, revealed, most }}
      retro={id}
      boxes={boxes.filter((box) => box.kind === kind)}
      right={discuss}
      notes={ofNotes}
      writing={writing === kind}
      onWrite={(open) => setWriting(open ? kind : undefined)}
      doing={doing}
      onDoes={does}
      onDrop={(other, onto) => {
        const box = boxes.find(({ id }) => id === other);
        if (box) void ofNotes.group(box, onto);
      }}
    />
  );
  const decided = (
    <Actions
      {...{ retro: id, product, discuss, write, adding, making }}
      list={actions}
      actions={ofActions}
      onAdding={setAdding}
      onMaking={setMaking}
    />
  );

  return (
    <Page
      title="Retrospective"
      crumb={crumb}
      meta={words}
      actions={
        <>
          {others}
          {!revealed && noteCount > 0 && <Reveal id={id} count={noteCount} right={discuss} />}
        </>
      }
    >
      <div className={styles.page} ref={ref} onPointerEnter={loadDragKit}>
        <CarriedActions carried={carried} product={product} right={discuss} actions={ofActions} />
        {!revealed && <HiddenNotes number={noteCount - notes.length} />}
        {small ? (
          <Tabs
            value={tab}
            onChange={setTab}
            tabs={[
              ...kinds.map(
                ([kind, name]) =>
                  [kind, name, notes.filter((note) => note.kind === kind).length] as const,
              ),
              ['ACTIONS', 'Actions', actions.length] as const,
            ]}
          >
            {revealed && <p className="meta">{words}</p>}
            {tab === 'ACTIONS' ? (
              <>
                {decided}
                <SprintNumbers sprint={sprint} product={product} />
              </>
            ) : (
              kinds.map(([kind, name]) => kind === tab && column(kind, name))
            )}
          </Tabs>
        ) : (
          <div className={styles.room}>
            <div className={styles.columns}>{kinds.map(([kind, name]) => column(kind, name))}</div>
            <aside className={styles.side} aria-label="Actions and numbers">
              {decided}
              <SprintNumbers sprint={sprint} product={product} />
              <p className={styles.foot}>
                <Reader at={id} />
              </p>
            </aside>
          </div>
        )}
      </div>
      {(doing?.does === 'group' || doing?.does === 'takeOut') && (
        <BoxPicker
          doing={doing}
          boxes={boxes}
          notes={ofNotes}
          onClose={() => setDoing(undefined)}
        />
      )}
    </Page>
  );
}

/** How many notes there are, and what can be done with them by now. */
function wordsOf({ revealedAt, noteCount, votesLeft }: board_retro$data, votes: boolean) {
  const notes = count(noteCount, 'note');
  if (revealedAt) return `${notes}, 5 votes each${votes ? `, ${votesLeft} left for you` : ''}`;
  return noteCount > 0 ? `${notes}, hidden until revealed` : 'no notes yet';
}

/** The notes of others before they are revealed: cards face down. */
function HiddenNotes({ number }: { number: number }) {
  return (
    <p className={styles.hidden} role="status">
      <span className={styles.cards} aria-hidden="true">
        {Array.from({ length: Math.min(number, 24) }, (_, i) => (
          <i key={i} />
        ))}
      </span>
      {number === 0
        ? 'Nobody else has written a note yet. What you write stays yours until the notes are revealed.'
        : `${count(number, 'note')} by others. Nobody sees the notes of others until they are revealed.`}
    </p>
  );
}

type RevealProps = { id: string; count: number; right: Right };

function Reveal({ id, count: notes, right }: RevealProps) {
  const reveal = useMutate<RetroRevealMutation>(graphql`
    mutation RetroRevealMutation($input: RevealRetroInput!) {
      revealRetro(input: $input) {
        retro {
          ...board_retro
        }
      }
    }
  `);
  const [sure, setSure] = useState(false);
  if (!sure || !right.acts) {
    return (
      <Decide right={right} look="primary" otherwise={null} onClick={() => setSure(true)}>
        Reveal notes
      </Decide>
    );
  }
  return (
    <>
      <Button
        look="primary"
        autoFocus
        onClick={() =>
          void act({
            run: () => reveal({ input: { id } }, { right }),
            announced: `${count(notes, 'note')} revealed`,
            failed: 'The notes are still hidden.',
          })
        }
      >
        {notes === 1 ? 'Show the note' : `Show all ${count(notes, 'note')}`}
      </Button>
      <Button look="ghost" onClick={() => setSure(false)}>
        Not yet
      </Button>
    </>
  );
}
