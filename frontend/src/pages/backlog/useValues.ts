import { useMemo } from 'react';
import type { GraphQLTaggedNode, RecordSourceProxy } from 'relay-runtime';
import { act } from '../../api/act';
import { choosingEach, Kept } from '../../api/clash';
import { changesOf } from '../../api/propose';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { atOnce, parts, ten } from '../../lib/tens';
import { points as inPoints } from '../../lib/words';
import type { StoryRow_story$data } from './__generated__/StoryRow_story.graphql';
import type { tensEstimateMutation } from './__generated__/tensEstimateMutation.graphql';
import type { tensLinkMutation } from './__generated__/tensLinkMutation.graphql';
import { estimateTen, linkTen } from './tens';
import type { Work } from './useWork';

/** What a story is set to; it is based on `version`, or else on what is known when it is sent. */
type Wanted<Value> = { id: string; value: Value; version?: number | undefined };

type Answer = {
  readonly [letter: string]:
    | { readonly story: { readonly id: string; readonly version: number } }
    | undefined;
};

/** One thing that stories are set to. */
type Kind<Value> = {
  /** Its field, and what that is called. */
  names: { readonly [field: string]: string };
  of: (story: StoryRow_story$data) => Value;
  show: (store: RecordSourceProxy, id: string, value: Value) => void;
  send: (wanted: [Wanted<Value>, ...Wanted<Value>[]]) => Promise<object>;
};

/** Sets the points and the feature of one story or many. */
export function useValues(work: Work) {
  const estimate = useMutate<tensEstimateMutation>(estimateTen);
  const link = useMutate<tensLinkMutation>(linkTen);

  return useMemo(() => {
    const { rows, rights, together, name, may, suggest } = work;

    const points: Kind<number | null> = {
      names: { points: 'Points' },
      of: (story) => story.points ?? null,
      show: (store, id, value) => void store.get(id)?.setValue(value, 'points'),
      send: (wanted) =>
        estimate(ten(wanted.map(({ value, ...story }) => ({ ...story, points: value }))), {
          right: rights.estimate,
        }),
    };

    const feature: Kind<string | null> = {
      names: { featureId: 'Feature' },
      of: (story) => story.feature?.id ?? null,
      show(store, id, value) {
        const record = value ? store.get(value) : null;
        if (record) store.get(id)?.setLinkedRecord(record, 'feature');
        else store.get(id)?.setValue(null, 'feature');
      },
      send: (wanted) =>
        link(ten(wanted.map(({ value, ...story }) => ({ ...story, featureId: value }))), {
          right: rights.link,
        }),
    };

    /**
     * Sets stories, and answers the new versions of those that took it. What
     * someone else picked meanwhile is chosen from, story by story.
     */
    async function set<Value>(kind: Kind<Value>, all: readonly Wanted<Value>[]) {
      const versions = new Map<string, number>();
      const [field] = Object.values(kind.names);
      const about = ({ id }: { id: string }) => ({
        title: `${field} of ${rows.read(id)?.key}`,
        names: kind.names,
      });
      await together(
        (store) => {
          for (const { id, value } of all) kind.show(store, id, value);
        },
        parts(all, atOnce).map((some) => async () => {
          const based = some.map((one) => ({
            ...one,
            version: one.version ?? rows.read(one.id)?.version,
          }));
          const answer = (await choosingEach(based, about, kind.send)) as Answer | undefined;
          for (const { story } of Object.values(answer ?? {}).filter((it) => it !== undefined)) {
            versions.set(story.id, story.version);
          }
        }),
      );
      if (all.length > 0 && versions.size === 0) throw new Kept();
      if (versions.size < all.length) refresh(); // the others are what someone else made of them
      return versions;
    }

    /** Sets stories to one value, and back to what each of them was. */
    function setAll<Value>(
      kind: Kind<Value>,
      ids: readonly string[],
      value: Value,
      done: (ids: readonly string[]) => string,
      failed: string,
    ) {
      return act({
        async run() {
          await rows.know(ids);
          const before = ids.flatMap((id) => rows.read(id) ?? []);
          const versions = await set(
            kind,
            before.map(({ id }) => ({ id, value })),
          );
          const taken = before.filter(({ id }) => versions.has(id));
          return taken.map((story) => ({
            id: story.id,
            value: kind.of(story),
            version: versions.get(story.id),
          }));
        },
        done: (taken) => done(taken.map(({ id }) => id)),
        failed,
        undo: (taken) => set(kind, taken),
      });
    }

    return {
      toPoints(ids: readonly string[], value: number | null) {
        if (!may(rights.estimate, 'The estimate was not changed.')) return;
        if (rights.estimate.proposes) {
          const what = `${name(ids)}: ${value === null ? 'no estimate' : inPoints(value)}`;
          const inputs = ids.map((id) => ({ id, points: value }));
          return suggest(rights.estimate, what, inTens(estimateTen, inputs));
        }
        const done = (ids: readonly string[]) =>
          value === null
            ? `Took the estimate of ${name(ids)} away`
            : `${name(ids)}: ${inPoints(value)}`;
        return setAll(points, ids, value, done, 'The estimate was not saved.');
      },

      toFeature(ids: readonly string[], to: { id: string; name: string } | null) {
        if (!may(rights.link, 'The feature was not changed.')) return;
        if (rights.link.proposes) {
          const what = `${name(ids)} to ${to?.name ?? 'no feature'}`;
          const inputs = ids.map((id) => ({ id, featureId: to?.id ?? null }));
          return suggest(rights.link, what, inTens(linkTen, inputs));
        }
        const done = (ids: readonly string[]) =>
          `${name(ids)} ${ids.length === 1 ? 'belongs' : 'belong'} to ${to?.name ?? 'no feature'}`;
        return setAll(feature, ids, to?.id ?? null, done, 'The feature was not saved.');
      },
    };
  }, [work, estimate, link]);
}

const inTens = (mutation: GraphQLTaggedNode, inputs: readonly object[]) =>
  parts(inputs, atOnce).flatMap((some) => changesOf(mutation, ten(some)));
