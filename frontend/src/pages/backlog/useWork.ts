import { useMemo } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { type changesOf, propose } from '../../api/propose';
import { say } from '../../lib/toasts';
import { count } from '../../lib/words';
import type { Right } from '../../ui/Right';
import { type Change, listChanges, type Lists } from './lists';
import type { Rows } from './rows';

export type Rights = Record<'order' | 'write' | 'plan' | 'estimate' | 'link', Right>;
export type Work = ReturnType<typeof useWork>;

/** What every change of stories here stands on: the lists, the rows, and how a change is shown and sent. */
export function useWork(lists: Lists, rows: Rows, rights: Rights) {
  const environment = useRelayEnvironment();
  return useMemo(
    () => ({
      environment,
      lists,
      rows,
      rights,
      change: listChanges(lists, rows),

      /** Shows a change until the API has answered each of its requests. */
      async together(shows: Change, requests: (() => Promise<unknown>)[]) {
        const shown = environment.applyUpdate({ storeUpdater: shows });
        try {
          await inTurn(async () => {
            for (const request of requests) await request();
          });
        } finally {
          shown.dispose();
        }
      },

      /** What stories are called in a message: by the key of one, else by their number. */
      name: (ids: readonly string[]) =>
        ids.length === 1
          ? (rows.read(ids[0] as string)?.key ?? '1 story')
          : count(ids.length, 'story', 'stories'),

      /** Whoever may not even propose hears who decides. */
      may(right: Right, failed: string): boolean {
        if (!right.acts) say({ kind: 'failed', title: failed, detail: right.ask });
        return right.acts;
      },

      /** Puts it to those who decide: everything stays where it is. */
      suggest: (right: Right, what: string, changes: ReturnType<typeof changesOf>) =>
        act({
          run: () => propose(environment, changes, right, what),
          failed: 'It was not proposed.',
        }),
    }),
    [environment, lists, rows, rights],
  );
}

let last: Promise<unknown> = Promise.resolve();

/** One request after the other, whatever became of the one before. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const mine = last.then(run, run);
  last = mine.catch(() => {});
  return mine;
}
