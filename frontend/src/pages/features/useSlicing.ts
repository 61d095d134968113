import { useRef } from 'react';
import { graphql } from 'react-relay/hooks';
import { ConnectionHandler, type RecordProxy, type RecordSourceProxy } from 'relay-runtime';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import type { Right } from '../../ui/Right';
import type { useSlicingMutation } from './__generated__/useSlicingMutation.graphql';
import { moved, otherSlice, type SliceName } from './slices';

type Sliced = { readonly id: string; readonly key: string };

/** Moves stories of a feature across the seam. */
export function useSlicing(feature: string, right: Right) {
  const mutate = useMutate<useSlicingMutation>(graphql`
    mutation useSlicingMutation($input: SliceStoryInput!) {
      sliceStory(input: $input) {
        story {
          id
          version
          feature {
            id
            progress {
              stories
              accepted
              inHand
              points
              acceptedPoints
            }
            firstProgress {
              stories
              accepted
              inHand
              points
              acceptedPoints
            }
          }
        }
      }
    }
  `);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** One after the other: of two on their way at once, the server may take the second first. */
  function put(id: string, slice: SliceName) {
    const turn = last.current.then(() => send(id, slice));
    last.current = turn.catch(() => {});
    return turn;
  }
  async function send(id: string, slice: SliceName) {
    const updater = (store: RecordSourceProxy) => carry(store, feature, id, slice);
    const input = { id, slice };
    const answer = await mutate({ input }, { right, optimisticUpdater: updater, updater });
    refresh(); // the forecasts of both are others now
    return answer;
  }
  return ({ id, key }: Sliced, from: SliceName) =>
    act({
      run: () => put(id, otherSlice(from)),
      done: moved(from, key),
      ...(!right.proposes && { announced: moved(from, key) }),
      failed: `${key} stays where it is.`,
      undo: () => put(id, from),
    });
}

/** Carries a story to the list of the other slice, to its place by rank. */
function carry(store: RecordSourceProxy, feature: string, story: string, to: SliceName) {
  const list = (slice: SliceName) => {
    const of = store.get(feature);
    return of && ConnectionHandler.getConnection(of, `useSlices_${slice.toLowerCase()}`);
  };
  const [from, into] = [list(otherSlice(to)), list(to)];
  const edges = (connection: RecordProxy) => connection.getLinkedRecords('edges') ?? [];
  const nodeOf = (edge: RecordProxy) => edge.getLinkedRecord('node');
  const edge = from && edges(from).find((edge) => nodeOf(edge)?.getDataID() === story);
  if (!into || !edge) return;
  const rank = String(nodeOf(edge)?.getValue('rank'));
  const there = edges(into);
  const at = there.findIndex((edge) => String(nodeOf(edge)?.getValue('rank')) > rank);
  into.setLinkedRecords(there.toSpliced(at < 0 ? there.length : at, 0, edge), 'edges');
  ConnectionHandler.deleteNode(from, story);
  for (const [connection, by] of [
    [from, -1],
    [into, 1],
  ] as const) {
    connection.setValue(Number(connection.getValue('totalCount')) + by, 'totalCount');
  }
}
