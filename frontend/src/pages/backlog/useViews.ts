import { graphql } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useMutate } from '../../api/useMutate';
import { useUndoMine } from '../../api/useUndoMine';
import type { Right } from '../../ui/Right';
import { asked, type Filter, savedAgain } from './filter';
import type { SavedView } from './ViewList';
import type { useViewsCreateMutation } from './__generated__/useViewsCreateMutation.graphql';
import type { useViewsDeleteMutation } from './__generated__/useViewsDeleteMutation.graphql';
import type { useViewsUpdateMutation } from './__generated__/useViewsUpdateMutation.graphql';

/** What is done with saved views. */
export function useViews() {
  const create = useMutate<useViewsCreateMutation>(graphql`
    mutation useViewsCreateMutation($input: CreateSavedViewInput!) {
      createSavedView(input: $input) {
        product {
          id
          savedViews {
            id
            ...ViewList_view
          }
        }
      }
    }
  `);
  const update = useMutate<useViewsUpdateMutation>(graphql`
    mutation useViewsUpdateMutation($input: UpdateSavedViewInput!) {
      updateSavedView(input: $input) {
        savedView {
          id
          ...ViewList_view
        }
      }
    }
  `);
  const forget = useMutate<useViewsDeleteMutation>(graphql`
    mutation useViewsDeleteMutation($input: DeleteSavedViewInput!) {
      deleteSavedView(input: $input) {
        product {
          id
          savedViews {
            id
          }
        }
      }
    }
  `);
  const undoMine = useUndoMine();

  return {
    create,
    update,
    /** Lets a view of one's own keep other stories. */
    show: ({ id, version, name, filter: before }: SavedView, filter: Filter) =>
      void act({
        run: () => update({ input: { id, version, filter: asked(filter) } }),
        done: `“${name}” shows this now`,
        failed: `“${name}” shows what it did.`,
        undo: () => update({ input: { id, filter: savedAgain(before) } }),
      }),
    /** Removes one's own, or as who orders the backlog what somebody shares. */
    remove: ({ id, version, name, shared, filter }: SavedView, right?: Right) =>
      void act({
        run: () => forget({ input: { id, version } }, right && { right }),
        done: `Removed the view “${name}”`,
        failed: `The view “${name}” was not removed.`,
        undo: ({ deleteSavedView: { product } }) =>
          // What was not shared is no line of the log.
          shared
            ? undoMine({
                of: product.id,
                action: 'deleteSavedView',
                entity: id,
                ...(right && { right }),
              })
            : create({ input: { productId: product.id, name, filter: savedAgain(filter) } }),
      }),
  };
}
