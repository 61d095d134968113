import { graphql } from 'react-relay/hooks';
import { signedIn } from '../../api/session';
import { useMutate } from '../../api/useMutate';
import type { RoleKind } from '../../ui/Mark';
import { TokenForm } from './TokenForm';
import type { TokenDialogMutation } from './__generated__/TokenDialogMutation.graphql';

/** Makes a token for a script of one's own, and shows it once. */
export function TokenDialog({ onClose }: { onClose: () => void }) {
  const create = useMutate<TokenDialogMutation>(graphql`
    mutation TokenDialogMutation($input: CreateTokenInput!) {
      createToken(input: $input) {
        secret
      }
    }
  `);
  const roles = signedIn()?.roles ?? [];
  const products = new Map(
    roles.flatMap(({ product }) => (product ? [[product.id, product] as const] : [])),
  );
  return (
    <TokenForm
      title="New token"
      hint="What the log calls it: nightly report."
      roles={[...new Set(roles.map(({ kind }) => kind as RoleKind))]}
      any="all you are"
      products={[...products.values()]}
      all="all your products"
      may={{ all: 'decide and propose what you may', some: 'take only some of your decisions' }}
      make={async (input) => (await create({ input })).createToken.secret}
      actsAs={() => 'you'}
      onClose={onClose}
    />
  );
}
