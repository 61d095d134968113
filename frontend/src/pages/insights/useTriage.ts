import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { all, count } from '../../lib/words';
import type { Right } from '../../ui/Right';
import { type Insight, isGoal, type Thing, thingsOf } from './insight';
import type { InsightSeverity } from './__generated__/insight_insight.graphql';
import { severities } from './insightWords';
import type { useTriageCompareMutation } from './__generated__/useTriageCompareMutation.graphql';
import type { useTriageDismissMutation } from './__generated__/useTriageDismissMutation.graphql';
import type { useTriageLinkMutation } from './__generated__/useTriageLinkMutation.graphql';
import type { useTriageMergeMutation } from './__generated__/useTriageMergeMutation.graphql';
import type { useTriageReturnMutation } from './__generated__/useTriageReturnMutation.graphql';
import type { useTriageUnlinkMutation } from './__generated__/useTriageUnlinkMutation.graphql';
import type { useTriageUpdateMutation } from './__generated__/useTriageUpdateMutation.graphql';

const parted = (things: readonly Thing[]) => ({
  goalIds: things.filter(isGoal).map(({ id }) => id),
  featureIds: things.filter((thing) => !isGoal(thing)).map(({ id }) => id),
});
const named = (things: readonly Thing[]) => all(things.map(({ title }) => `“${title}”`));

/** What triage does with an insight, each with its way back. Answers undefined when it was not done. */
export function useTriage(triage: Right, capture: Right) {
  const link = useMutate<useTriageLinkMutation>(graphql`
    mutation useTriageLinkMutation($input: LinkInsightInput!) {
      linkInsight(input: $input) {
        insight {
          ...insight_insight
        }
      }
    }
  `);
  const unlink = useMutate<useTriageUnlinkMutation>(graphql`
    mutation useTriageUnlinkMutation($input: UnlinkInsightInput!) {
      unlinkInsight(input: $input) {
        insight {
          ...insight_insight
        }
      }
    }
  `);
  const compare = useMutate<useTriageCompareMutation>(graphql`
    mutation useTriageCompareMutation($input: CompareInsightsInput!) {
      compareInsights(input: $input) {
        insight {
          id
          version
        }
      }
    }
  `);
  const merge = useMutate<useTriageMergeMutation>(graphql`
    mutation useTriageMergeMutation($input: MergeInsightsInput!) {
      mergeInsights(input: $input) {
        insight {
          merged {
            id
          }
          ...insight_insight
        }
        merged {
          ...insight_insight
        }
      }
    }
  `);
  const dismiss = useMutate<useTriageDismissMutation>(graphql`
    mutation useTriageDismissMutation($input: DismissInsightInput!) {
      dismissInsight(input: $input) {
        insight {
          ...insight_insight
        }
      }
    }
  `);
  const back = useMutate<useTriageReturnMutation>(graphql`
    mutation useTriageReturnMutation($input: ReturnInsightInput!) {
      returnInsight(input: $input) {
        insight {
          ...insight_insight
        }
      }
    }
  `);
  const update = useMutate<useTriageUpdateMutation>(graphql`
    mutation useTriageUpdateMutation($input: UpdateInsightInput!) {
      updateInsight(input: $input) {
        insight {
          ...insight_insight
        }
      }
    }
  `);
  const triaging = { right: triage };

  return {
    /** Lets it speak for these and nothing else. */
    link(insight: Insight, wanted: readonly Thing[]) {
      const { id } = insight;
      const before = thingsOf(insight);
      const more = wanted.filter((thing) => !before.some((known) => known.id === thing.id));
      const less = before.filter((thing) => !wanted.some((known) => known.id === thing.id));
      if (more.length + less.length === 0) return Promise.resolve({});
      return act({
        run: async () => {
          if (more.length > 0) await link({ input: { id, ...parted(more) } }, triaging);
          if (less.length > 0) await unlink({ input: { id, ...parted(less) } }, triaging);
          return {};
        },
        done: more.length > 0 ? `Linked to ${named(more)}.` : `Speaks no more for ${named(less)}.`,
        failed: 'The links were not saved.',
        undo: async () => {
          if (less.length > 0) await link({ input: { id, ...parted(less) } }, triaging);
          if (more.length > 0) await unlink({ input: { id, ...parted(more) } }, triaging);
        },
      });
    },
    /** It says the same as another, and counts with that. */
    merge({ id, merged }: Insight, intoId: string) {
      const all = [id, ...merged.map((other) => other.id)];
      return act({
        run: () => merge({ input: { ids: [id], intoId } }, triaging),
        done: ({ mergeInsights: { insight } }) =>
          `Merged: ${count(1 + insight.merged.length, 'quote')} speak as one.`,
        failed: 'They were not merged.',
        undo: async () => {
          await all.reduce<Promise<unknown>>(
            (before, one) => before.then(() => back({ input: { id: one } }, triaging)),
            Promise.resolve(),
          );
          const [, ...before] = all;
          if (before.length > 0) await merge({ input: { ids: before, intoId: id } }, triaging);
        },
      });
    },
    /** It is no more suggested as saying the same as another. */
    tellApart({ id }: Insight, otherId: string) {
      const said = async (alike: boolean) => {
        await compare({ input: { id, otherId, alike } }, triaging);
        refresh();
      };
      return act({
        run: () => said(false),
        done: 'Not alike: they are not suggested to each other again.',
        failed: 'They were not told apart.',
        undo: () => said(true),
      });
    },
    /** Throws what a form shows in place. */
    dismiss: ({ id }: Insight, reason: string) => dismiss({ input: { id, reason } }, triaging),
    dismissed: ({ id }: Insight) =>
      act({
        run: () => Promise.resolve(),
        done: 'Dismissed.',
        failed: '',
        undo: () => back({ input: { id } }, triaging),
      }),
    /** Takes it out of where it was merged into, or up again. */
    takeBack({ id, state, reason, into }: Pick<Insight, 'id' | 'state' | 'reason' | 'into'>) {
      return act({
        run: () => back({ input: { id } }, triaging),
        done: state === 'MERGED' ? 'It counts by itself again.' : 'It is taken up again.',
        failed: 'It was not taken back.',
        undo: () =>
          state === 'MERGED'
            ? merge({ input: { ids: [id], intoId: into?.id ?? '' } }, triaging)
            : dismiss({ input: { id, reason } }, triaging),
      });
    },
    weigh({ id, severity }: Insight, to: InsightSeverity) {
      if (severity === to) return undefined;
      const set = (severity: InsightSeverity) =>
        update({ input: { id, severity } }, { right: capture });
      return act({
        run: () => set(to),
        announced: `Severity: ${severities.find(([known]) => known === to)?.[1]}`,
        failed: 'The severity was not changed.',
        undo: () => set(severity),
      });
    },
  };
}
