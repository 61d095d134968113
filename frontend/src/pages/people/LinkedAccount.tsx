import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { signedIn } from '../../api/session';
import { useMutate } from '../../api/useMutate';
import { refresh } from '../../lib/freshness';
import { firstName } from '../../lib/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Decide, type Right } from '../../ui/Right';
import type { LinkedAccount_user$key } from './__generated__/LinkedAccount_user.graphql';
import type { LinkedAccountUnlinkMutation } from './__generated__/LinkedAccountUnlinkMutation.graphql';

type LinkedAccountProps = { user: LinkedAccount_user$key; right: Right };

/** The provider with whose account someone signs in; an admin lets another of its accounts take the place. */
export function LinkedAccount({ user: key, right }: LinkedAccountProps) {
  const { id, name, email, identityIssuer } = useFragment(
    graphql`
      fragment LinkedAccount_user on User {
        id
        name
        email
        identityIssuer
      }
    `,
    key,
  );
  const unlink = useMutate<LinkedAccountUnlinkMutation>(graphql`
    mutation LinkedAccountUnlinkMutation($input: UnlinkIdentityInput!) {
      unlinkIdentity(input: $input) {
        user {
          ...LinkedAccount_user
          ...SessionList_user
        }
      }
    }
  `);
  const [asking, setAsking] = useState(false);
  if (!identityIssuer) return null;
  const first = firstName(name);
  const whose = id === signedIn()?.id ? 'Your other' : 'Their';
  const where = hostOf(identityIssuer);

  function forget() {
    setAsking(false);
    void act({
      run: () => unlink({ input: { userId: id } }, { right }),
      done: `${first}’s account of ${where} is unlinked.`,
      failed: 'The account stays linked.',
    }).then(() => refresh());
  }

  return (
    <section aria-label="Linked account">
      <header className="row">
        <h2>Linked account</h2>
        <span className="meta clip grow" title={identityIssuer}>
          {where}
        </span>
        <Button look="ghost" size="small" onClick={() => setAsking(true)}>
          Unlink
        </Button>
      </header>
      {asking && (
        <Dialog
          title={`Unlink ${first}’s account?`}
          reads
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>Cancel</Button>
              <Decide right={right} look="primary" onClick={forget}>
                Unlink
              </Decide>
            </>
          }
        >
          <p>
            {whose} sessions end. Whoever next signs in at {where} as{' '}
            <b className="medium">{email}</b> is {first} from then on.
          </p>
          <p className="sub">
            That is right when {first} got another account there. When someone else has the address
            now, disable {first} instead.
          </p>
        </Dialog>
      )}
    </section>
  );
}

function hostOf(issuer: string): string {
  return URL.canParse(issuer) ? new URL(issuer).host : issuer;
}
