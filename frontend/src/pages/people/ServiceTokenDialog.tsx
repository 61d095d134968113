import { graphql } from 'react-relay/hooks';
import { useMutate } from '../../api/useMutate';
import type { Right } from '../../ui/Right';
import { TokenForm } from './TokenForm';
import { kinds } from './Roles';
import type { ServiceTokenDialogMutation } from './__generated__/ServiceTokenDialogMutation.graphql';

type ServiceTokenDialogProps = {
  products: readonly { id: string; key: string }[];
  right: Right;
  onClose: () => void;
};

/** Makes a token that belongs to no person, and shows it once. */
export function ServiceTokenDialog({ products, right, onClose }: ServiceTokenDialogProps) {
  const create = useMutate<ServiceTokenDialogMutation>(graphql`
    mutation ServiceTokenDialogMutation($input: CreateServiceTokenInput!) {
      createServiceToken(input: $input) {
        secret
      }
    }
  `);
  return (
    <TokenForm
      title="New service token"
      hint="What the log calls the service: CI becomes “CI (service)”."
      roles={[...kinds, 'ADMIN']}
      products={products}
      all="every product, later ones too"
      may={{ all: 'decide and propose what its role may', some: 'take only some decisions' }}
      make={async ({ role, ...input }) => {
        if (!role) return null;
        return (await create({ input: { ...input, role } }, { right })).createServiceToken.secret;
      }}
      actsAs={(name) => `“${name} (service)”`}
      onClose={onClose}
    />
  );
}
