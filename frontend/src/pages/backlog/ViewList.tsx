import { graphql, useFragment, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { firstName } from '../../lib/words';
import { MenuItem, MenuLabel, MenuRule } from '../../ui/Menu';
import { deciding, type Right, readRight } from '../../ui/Right';
import { type Filter, narrows, ofSaved, same } from './filter';
import { useViews } from './useViews';
import type { ViewListQuery } from './__generated__/ViewListQuery.graphql';
import type { ViewList_view$data, ViewList_view$key } from './__generated__/ViewList_view.graphql';

export type SavedView = Omit<ViewList_view$data[number], ' $fragmentType'>;

type ViewListProps = {
  product: string;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** Names a new one, or changes one of the caller's. */
  onWrite: (view: SavedView | 'new') => void;
  /** When it cannot be read. */
  onClose: () => void;
};

/** The saved views, and what can be done with the one that is shown. */
export function ViewList({ product: key, filter, onFilter, onWrite }: ViewListProps) {
  const { product } = useLazyLoadQuery<ViewListQuery>(
    graphql`
      query ViewListQuery($product: String!) {
        product(key: $product) {
          id
          savedViews {
            id
            ...ViewList_view
          }
          canOrder: viewerCan(decision: ORDER_BACKLOG) {
            ...Right_right
          }
        }
      }
    `,
    { product: key },
    useFresh(),
  );
  const views: readonly SavedView[] = useFragment<ViewList_view$key>(
    graphql`
      fragment ViewList_view on SavedView @relay(plural: true) {
        id
        version
        name
        shared
        yours
        user {
          id
          name
        }
        filter {
          status
          feature
          goal
          sprint
          label
          points
          assignee
          ready
          openQuestion
          text
          scope
        }
      }
    `,
    product?.savedViews ?? [],
  );
  const { show, remove } = useViews();
  if (!product) return <MenuLabel>This product is gone</MenuLabel>;
  const own = views.filter(({ yours }) => yours);
  const others = views.filter(({ yours }) => !yours);
  const shown = views.find((view) => same(ofSaved(view.filter, filter.view), filter));
  const row = (view: SavedView) => (
    <MenuItem
      key={view.id}
      checked={view === shown}
      onSelect={() => onFilter(ofSaved(view.filter, filter.view))}
    >
      <span className="clip">{view.name}</span>
      <span className="meta">
        {view.yours ? view.shared && 'shared' : `of ${firstName(view.user.name)}`}
      </span>
    </MenuItem>
  );
  return (
    <>
      {views.length === 0 && <MenuLabel>No views are saved yet</MenuLabel>}
      {own.length > 0 && <MenuLabel>Yours</MenuLabel>}
      {own.map(row)}
      {others.length > 0 && <MenuLabel>Shared by others</MenuLabel>}
      {others.map(row)}
      <MenuRule />
      {shown ? (
        <ShownItem
          view={shown}
          right={readRight(product.canOrder)}
          onWrite={onWrite}
          onRemove={remove}
        />
      ) : narrows(filter) ? (
        <>
          <MenuItem onSelect={() => onWrite('new')}>Save this view …</MenuItem>
          {own.map((view) => (
            <MenuItem key={view.id} onSelect={() => show(view, filter)}>
              <span className="clip">Let “{view.name}” show this</span>
            </MenuItem>
          ))}
        </>
      ) : (
        <MenuLabel>Filter the backlog to save a view</MenuLabel>
      )}
    </>
  );
}

type ShownItemProps = {
  view: SavedView;
  /** To remove what others share. */
  right: Right;
  onWrite: (view: SavedView) => void;
  onRemove: (view: SavedView, right: Right) => void;
};

/** What can be done with the view that is shown: one's own is changed, another's at most removed. */
function ShownItem({ view, right, onWrite, onRemove }: ShownItemProps) {
  if (view.yours) {
    return <MenuItem onSelect={() => onWrite(view)}>Rename, share or remove …</MenuItem>;
  }
  if (!right.acts) return <MenuLabel>{firstName(view.user.name)} shares this view</MenuLabel>;
  return (
    <MenuItem onSelect={() => onRemove(view, right)}>
      {right.proposes ? 'Propose to remove it' : deciding('Remove', right)}
    </MenuItem>
  );
}
