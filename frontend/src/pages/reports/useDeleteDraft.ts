import { graphql } from 'react-relay/hooks';
import { useLocation } from 'wouter';
import { act } from '../../api/act';
import { refresh } from '../../lib/freshness';
import { useMutate } from '../../api/useMutate';
import { useUndoMine } from '../../api/useUndoMine';
import { paths } from '../../paths';
import type { Right } from '../../ui/Right';
import type { useDeleteDraftMutation } from './__generated__/useDeleteDraftMutation.graphql';

type Draft = {
  id: string;
  version: number;
  /** What it asks goes and comes back with it. */
  asks: readonly { readonly id: string }[];
};

/** Removes a draft, and leads back to the reports. */
export function useDeleteDraft(product: string, productId: string, right: Right) {
  const [, navigate] = useLocation();
  const undoMine = useUndoMine();
  const remove = useMutate<useDeleteDraftMutation>(graphql`
    mutation useDeleteDraftMutation($input: DeleteReportInput!) {
      deleteReport(input: $input) {
        deletedReportId
        product {
          id
        }
      }
    }
  `);
  return async ({ id, version, asks }: Draft) => {
    const gone = await act({
      run: () => remove({ input: { id, version } }, { right }),
      done: 'The draft is deleted.',
      failed: 'The draft stays.',
      undo: async () => {
        for (const entity of [id, ...asks.map((ask) => ask.id)])
          await undoMine({ of: productId, action: 'deleteReport', entity, right });
      },
    });
    if (!gone) return;
    navigate(paths.reports({ product }));
    refresh(); // the list still has it
  };
}
