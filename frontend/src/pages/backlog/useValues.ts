import { useMemo } from 'react';
import { act } from '../../api/act';
import { choosing } from '../../api/clash';
import { useMutate } from '../../api/useMutate';
import { atOnce, parts, ten } from '../../lib/tens';
import { points as inPoints } from '../../lib/words';
import type { tensEstimateMutation } from './__generated__/tensEstimateMutation.graphql';
import type { tensLinkMutation } from './__generated__/tensLinkMutation.graphql';
import { estimateTen, linkTen } from './tens';
import type { Work } from './useWork';

/** Sets the points and the feature of one story or many. */
export function useValues(work: Work) {
  const estimate = useMutate<tensEstimateMutation>(estimateTen);
  const link = useMutate<tensLinkMutation>(linkTen);

  return useMemo(() => {
    const { rows, rights, together, name, may } = work;

    const based = (version: number | undefined) => (version ? { version } : {});

    /** Of one story, what someone else picked meanwhile is chosen from; many are set to what was said. */
    function over<T>(
      ids: readonly string[],
      names: { [name: string]: string },
      send: (version?: number) => Promise<T>,
    ): Promise<T> {
      const story = ids.length === 1 ? rows.read(ids[0] as string) : undefined;
      const [field] = Object.values(names);
      return story
        ? choosing({ title: `${field} of ${story.key}`, names }, story.version, send)
        : send();
    }

    function toPoints(ids: readonly string[], value: number | null) {
      if (!may(rights.estimate, 'The estimate was not changed.')) return;
      const before = new Map(ids.map((id) => [id, rows.read(id)?.points ?? null]));
      const set = (wanted: ReadonlyMap<string, number | null>, version?: number) => {
        const inputs = [...wanted].map(([id, points]) => ({ id, points, ...based(version) }));
        return together(
          (store) => {
            for (const { id, points } of inputs) store.get(id)?.setValue(points, 'points');
          },
          parts(inputs, atOnce).map(
            (some) => () => estimate(ten(some), { hat: rights.estimate.hat }),
          ),
        );
      };
      return act({
        run: () =>
          over(ids, { points: 'Points' }, (version) =>
            set(new Map(ids.map((id) => [id, value])), version),
          ),
        done:
          value === null
            ? `Took the estimate of ${name(ids)} away`
            : `${name(ids)}: ${inPoints(value)}`,
        failed: 'The estimate was not saved.',
        undo: () => set(before),
      });
    }

    function toFeature(ids: readonly string[], feature: { id: string; name: string } | null) {
      if (!may(rights.link, 'The feature was not changed.')) return;
      const before = new Map(ids.map((id) => [id, rows.read(id)?.feature?.id ?? null]));
      const set = (wanted: ReadonlyMap<string, string | null>, version?: number) => {
        const inputs = [...wanted].map(([id, featureId]) => ({ id, featureId, ...based(version) }));
        return together(
          (store) => {
            for (const { id, featureId } of inputs) {
              const record = featureId ? store.get(featureId) : null;
              if (record) store.get(id)?.setLinkedRecord(record, 'feature');
              else store.get(id)?.setValue(null, 'feature');
            }
          },
          parts(inputs, atOnce).map((some) => () => link(ten(some), { hat: rights.link.hat })),
        );
      };
      return act({
        run: () =>
          over(ids, { featureId: 'Feature' }, (version) =>
            set(new Map(ids.map((id) => [id, feature?.id ?? null])), version),
          ),
        done: feature
          ? `${name(ids)} ${ids.length === 1 ? 'belongs' : 'belong'} to ${feature.name}`
          : `${name(ids)} ${ids.length === 1 ? 'belongs' : 'belong'} to no feature`,
        failed: 'The feature was not saved.',
        undo: () => set(before),
      });
    }

    return { toPoints, toFeature };
  }, [work, estimate, link]);
}
