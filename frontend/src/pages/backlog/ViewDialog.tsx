import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { useFresh } from '../../lib/freshness';
import { act } from '../../api/act';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox, Input } from '../../ui/Field';
import { FormProblem, Restored } from '../../ui/FormNotes';
import { readRight } from '../../ui/Right';
import { useForm } from '../../ui/useForm';
import type { ViewDialogQuery } from './__generated__/ViewDialogQuery.graphql';
import { asked, type Filter } from './filter';
import { useViews } from './useViews';
import type { SavedView } from './ViewList';

type Values = { name: string; shared: string };

const names: Values = { name: 'Name', shared: 'Shared' };

type ViewDialogProps = {
  product: string;
  /** What a new view keeps. */
  filter: Filter;
  /** One's own, to change; a new one is saved without. */
  view?: SavedView;
  onClose: () => void;
};

/** Gives a view its name, shares it, or removes it. */
export function ViewDialog({ product: key, filter, view, onClose }: ViewDialogProps) {
  const { product } = useLazyLoadQuery<ViewDialogQuery>(
    graphql`
      query ViewDialogQuery($product: String!) {
        product(key: $product) {
          id
          name
          canDiscuss: viewerCan(decision: DISCUSS) {
            ...Right_right
          }
        }
      }
    `,
    { product: key },
    useFresh('store-or-network'),
  );
  const { create, update, remove } = useViews();
  const form = useForm<Values>({
    of: view?.id ?? `view of ${key}`,
    base: { name: view?.name ?? '', shared: view?.shared ? 'yes' : '' },
    ...(view && { version: view.version }),
    required: { name: 'A view needs a name.' },
  });
  if (!product) return null;
  const shares = readRight(product.canDiscuss);
  const { values } = form;

  async function save(productId: string) {
    const answer = await form.send(() =>
      create({
        input: {
          productId,
          name: values.name.trim(),
          filter: asked(filter),
          shared: values.shared !== '',
        },
      }),
    );
    if (!answer) return;
    onClose();
    await act({
      run: async () => answer,
      done: `Saved the view “${values.name.trim()}”`,
      failed: 'The view was not saved.',
    });
  }

  async function change({ id, name, shared }: SavedView) {
    if (form.changed.length === 0) return onClose();
    const answer = await form.send((changed, version) =>
      update({
        input: {
          id,
          version,
          ...(changed.name !== undefined && { name: changed.name.trim() }),
          ...(changed.shared !== undefined && { shared: changed.shared !== '' }),
        },
      }),
    );
    if (!answer) return;
    onClose();
    await act({
      run: async () => answer,
      done: `Changed the view “${values.name.trim()}”`,
      failed: 'The view was not changed.',
      undo: () => update({ input: { id, name, shared } }),
    });
  }

  return (
    <Dialog
      title={view ? 'Change the view' : 'Save this view'}
      onClose={onClose}
      onSubmit={() => void (view ? change(view) : save(product.id))}
      footer={
        <>
          {view && (
            <>
              <Button
                look="ghost"
                onClick={() => {
                  onClose();
                  remove(view);
                }}
              >
                Remove
              </Button>
              <span className="grow" />
            </>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" busy={form.busy}>
            Save
          </Button>
        </>
      }
    >
      <Restored form={form} />
      <Input
        label={names.name}
        maxLength={100}
        placeholder="Waits for an estimate"
        {...form.field('name')}
      />
      {shares.decides || values.shared ? (
        <Checkbox
          checked={values.shared !== ''}
          onChange={({ target }) => form.set('shared', target.checked ? 'yes' : '')}
        >
          Everybody in {product.name} sees it
        </Checkbox>
      ) : (
        <p className="meta">Only you see it. {shares.ask}</p>
      )}
      <FormProblem form={form} names={names} />
    </Dialog>
  );
}
