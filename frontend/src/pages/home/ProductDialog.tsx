import { graphql, useFragment } from 'react-relay/hooks';
import { useLocation } from 'wouter';
import { refreshSession, signedIn } from '../../api/session';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { say } from '../../lib/toasts';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox, FormError, Input } from '../../ui/Field';
import { Mark } from '../../ui/Mark';
import { Decide, readRight } from '../../ui/Right';
import { Restored } from '../../ui/FormNotes';
import { useForm } from '../../ui/useForm';
import { suggestKey } from '../welcome/suggestKey';
import type { ProductDialog_workspace$key } from './__generated__/ProductDialog_workspace.graphql';
import type { ProductDialogGrantMutation } from './__generated__/ProductDialogGrantMutation.graphql';
import type { ProductDialogMutation } from './__generated__/ProductDialogMutation.graphql';
import styles from './ProductDialog.module.css';

type ProductDialogProps = { workspace: ProductDialog_workspace$key; onClose: () => void };

/** An admin creates a product, and says whether they steer it themselves. */
export function ProductDialog({ workspace: key, onClose }: ProductDialogProps) {
  const [, navigate] = useLocation();
  const workspace = useFragment(
    graphql`
      fragment ProductDialog_workspace on Workspace {
        id
        canAdminister: viewerCan(decision: ADMINISTER) {
          ...Right_right
        }
      }
    `,
    key,
  );
  const create = useMutate<ProductDialogMutation>(graphql`
    mutation ProductDialogMutation($input: CreateProductInput!) {
      createProduct(input: $input) {
        productEdge {
          node {
            id
            key
          }
        }
      }
    }
  `);
  const grant = useMutate<ProductDialogGrantMutation>(graphql`
    mutation ProductDialogGrantMutation($input: GrantRoleInput!) {
      grantRole(input: $input) {
        role {
          id
        }
      }
    }
  `);
  const right = readRight(workspace.canAdminister);
  const form = useForm({
    of: `product of ${workspace.id}`,
    base: { name: '', key: '', roles: 'PM PO' },
  });
  const roles = (['PM', 'PO'] as const).filter((role) => form.chosen('roles').includes(role));
  const productKey = form.values.key || suggestKey(form.values.name);

  async function save() {
    const options = { right };
    const made = await form.send(async () => {
      const input = { name: form.values.name.trim(), key: productKey };
      const { node } = (await create({ input }, options)).createProduct.productEdge;
      const userId = signedIn()?.id ?? '';
      for (const kind of roles) {
        await grant({ input: { userId, kind, productId: node.id } }, options);
      }
      return node;
    });
    if (!made) return;
    onClose();
    if (roles.length > 0) await refreshSession(); // it knows the roles one holds
    refresh({ forget: true });
    say({ kind: 'done', title: `${form.values.name.trim()} is there.` });
    navigate(paths.goals({ product: made.key }));
  }
  useKeys([{ keys: 'mod+Enter', run: () => void save() }]);

  return (
    <Dialog
      title="New product"
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Decide right={right} look="primary" type="submit" keys="mod+Enter" busy={form.busy}>
            Create product
          </Decide>
        </>
      }
    >
      <Restored form={form} />
      <Input
        label="Product"
        autoComplete="off"
        hint="What one PM and one PO steer together."
        {...form.field('name')}
      />
      <Input
        label="Key"
        autoComplete="off"
        maxLength={10}
        hint={`Stories read ${productKey || 'CHK'}-1, ${productKey || 'CHK'}-2.`}
        {...form.field('key')}
        value={productKey}
        onChange={({ target }) => form.set('key', target.value.toUpperCase())}
      />
      <fieldset className={styles.roles}>
        <legend>You are its</legend>
        {(['PM', 'PO'] as const).map((role) => (
          <Checkbox
            key={role}
            checked={roles.includes(role)}
            onChange={({ target }) => form.choose('roles', role, target.checked)}
          >
            <Mark role={role}>{role === 'PM' ? 'Product Manager' : 'Product Owner'}</Mark>
          </Checkbox>
        ))}
      </fieldset>
      <FormError>{form.error}</FormError>
    </Dialog>
  );
}
