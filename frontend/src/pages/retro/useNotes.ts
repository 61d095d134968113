import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { announce } from '../../lib/announce';
import { count } from '../../lib/words';
import type { Right } from '../../ui/Right';
import { type Box, type Kind, type Note, voteOf } from './boxes';
import type { useNotesAddMutation } from './__generated__/useNotesAddMutation.graphql';
import type { useNotesGroupMutation } from './__generated__/useNotesGroupMutation.graphql';
import type { useNotesRemoveMutation } from './__generated__/useNotesRemoveMutation.graphql';
import type { useNotesUngroupMutation } from './__generated__/useNotesUngroupMutation.graphql';
import type { useNotesUnvoteMutation } from './__generated__/useNotesUnvoteMutation.graphql';
import type { useNotesUpdateMutation } from './__generated__/useNotesUpdateMutation.graphql';
import type { useNotesVoteMutation } from './__generated__/useNotesVoteMutation.graphql';

/** What one does with the notes of a retro. */
export function useNotes(retro: string, votesLeft: number, right: Right) {
  const add = useMutate<useNotesAddMutation>(graphql`
    mutation useNotesAddMutation($input: AddRetroNoteInput!) {
      addRetroNote(input: $input) {
        note {
          id
        }
        retro {
          ...board_retro
        }
      }
    }
  `);
  const update = useMutate<useNotesUpdateMutation>(graphql`
    mutation useNotesUpdateMutation($input: UpdateRetroNoteInput!) {
      updateRetroNote(input: $input) {
        note {
          id
          version
          kind
          text
        }
      }
    }
  `);
  const remove = useMutate<useNotesRemoveMutation>(graphql`
    mutation useNotesRemoveMutation($input: RemoveRetroNoteInput!) {
      removeRetroNote(input: $input) {
        retro {
          ...board_retro
        }
      }
    }
  `);
  const group = useMutate<useNotesGroupMutation>(graphql`
    mutation useNotesGroupMutation($input: GroupRetroNotesInput!) {
      groupRetroNotes(input: $input) {
        onto {
          retro {
            ...board_retro
          }
        }
      }
    }
  `);
  const ungroup = useMutate<useNotesUngroupMutation>(graphql`
    mutation useNotesUngroupMutation($input: UngroupRetroNoteInput!) {
      ungroupRetroNote(input: $input) {
        note {
          retro {
            ...board_retro
          }
        }
      }
    }
  `);
  const vote = useMutate<useNotesVoteMutation>(graphql`
    mutation useNotesVoteMutation($input: VoteRetroNoteInput!) @raw_response_type {
      voteRetroNote(input: $input) {
        note {
          id
          version
          votes
          voted
        }
        retro {
          id
          votesLeft
        }
      }
    }
  `);
  const unvote = useMutate<useNotesUnvoteMutation>(graphql`
    mutation useNotesUnvoteMutation($input: UnvoteRetroNoteInput!) @raw_response_type {
      unvoteRetroNote(input: $input) {
        note {
          id
          version
          votes
          voted
        }
        retro {
          id
          votesLeft
        }
      }
    }
  `);

  const votes = (note: Note, voted: boolean, from = note): Promise<unknown> => {
    const by = voted ? 1 : -1;
    const { id, version } = note;
    const payload = {
      note: { id, version, voted, votes: from.votes + by },
      retro: { id: retro, votesLeft: votesLeft - by },
    };
    return voted
      ? vote({ input: { id } }, { right, optimistic: { voteRetroNote: payload } })
      : unvote({ input: { id } }, { right, optimistic: { unvoteRetroNote: payload } });
  };

  return {
    write: (kind: Kind, text: string) => add({ input: { retroId: retro, kind, text } }, { right }),
    change: (note: Note, text: string, version: number) =>
      update({ input: { id: note.id, text, version } }, { right }),
    remove: ({ id, kind, text }: Note) =>
      act({
        run: () => remove({ input: { id } }, { right }),
        done: 'Note removed.',
        failed: 'The note stays.',
        undo: () => add({ input: { retroId: retro, kind, text } }, { right }),
      }),
    /** Puts all of a box on another one. */
    group({ notes }: Box, onto: Box) {
      const ids = notes.map(({ id }) => id);
      return act({
        run: () => group({ input: { ids, ontoId: onto.notes[0].id } }, { right }),
        announced: `Put on “${onto.says}”, ${count(notes.length + onto.notes.length, 'note')}`,
        failed: 'The notes were not put together.',
        undo: async () => {
          for (const id of ids) await ungroup({ input: { id } }, { right });
        },
      });
    },
    takeOut(note: Note, { notes }: Box) {
      const [stays] = notes.filter(({ id }) => id !== note.id);
      return act({
        run: () => ungroup({ input: { id: note.id } }, { right }),
        announced: `“${note.text}” stands alone`,
        failed: 'The note stays in its group.',
        undo: () => group({ input: { ids: [note.id], ontoId: stays?.id ?? '' } }, { right }),
      });
    },
    /** Votes for a box, or takes the vote back that one gave it. */
    vote(box: Box) {
      const note = voteOf(box);
      const gives = !note.voted;
      if (gives && votesLeft === 0) {
        return announce('Your 5 votes are given. Take one back first.');
      }
      const after = { ...note, votes: note.votes + (gives ? 1 : -1) };
      void act({
        run: () => votes(note, gives),
        announced: gives
          ? `Voted for “${box.says}”, ${count(votesLeft - 1, 'vote')} left`
          : `Vote taken back, ${count(votesLeft + 1, 'vote')} left`,
        failed: gives ? 'The vote was not counted.' : 'The vote was not taken back.',
        undo: () => votes(note, !gives, after),
      });
    },
  };
}

export type Notes = ReturnType<typeof useNotes>;
