import { useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { act } from '../../api/act';
import { signedIn } from '../../api/session';
import { useMutate } from '../../api/useMutate';
import { dateOf } from '../../lib/days';
import { refresh, useFresh } from '../../lib/freshness';
import { firstName } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Cross } from '../../ui/icons';
import { Decide, type Right } from '../../ui/Right';
import { LinkedAccount } from './LinkedAccount';
import { LinkBox, LinkSent } from './LinkBox';
import { PersonRoles, type Products } from './PersonRoles';
import { SessionList } from './SessionList';
import type { PersonSideDisableMutation } from './__generated__/PersonSideDisableMutation.graphql';
import type { PersonSideEnableMutation } from './__generated__/PersonSideEnableMutation.graphql';
import type { PersonSideLinkMutation } from './__generated__/PersonSideLinkMutation.graphql';
import type { PersonSideQuery } from './__generated__/PersonSideQuery.graphql';
import styles from './PersonSide.module.css';

type PersonSideProps = {
  id: string;
  right: Right;
  products: Products;
  product: string;
  onInvite: (placeholder: { id: string; name: string }) => void;
  onClose?: (() => void) | undefined;
};

/** One person: what they are, where they are signed in, and what an admin does about it. */
export function PersonSide({ id, right, products, product, onInvite, onClose }: PersonSideProps) {
  const { node } = useLazyLoadQuery<PersonSideQuery>(
    graphql`
      query PersonSideQuery($id: ID!) {
        node(id: $id) {
          ... on User @alias(as: "user") {
            id
            name
            initials
            email
            active
            placeholder
            createdAt
            invitationExpiresAt
            ...LinkedAccount_user
            ...PersonRoles_user
            ...SessionList_user
          }
        }
      }
    `,
    { id },
    useFresh(),
  );
  const link = useMutate<PersonSideLinkMutation>(graphql`
    mutation PersonSideLinkMutation($input: CreateSignInLinkInput!) {
      createSignInLink(input: $input) {
        path
        mailed
        expiresAt
        user {
          id
          invitationExpiresAt
        }
      }
    }
  `);
  const disable = useMutate<PersonSideDisableMutation>(graphql`
    mutation PersonSideDisableMutation($input: DisableUserInput!) {
      disableUser(input: $input) {
        user {
          id
          active
          invitationExpiresAt
          ...SessionList_user
        }
      }
    }
  `);
  const enable = useMutate<PersonSideEnableMutation>(graphql`
    mutation PersonSideEnableMutation($input: EnableUserInput!) {
      enableUser(input: $input) {
        user {
          id
          active
        }
      }
    }
  `);
  const [made, setMade] = useState<PersonSideLinkMutation['response']['createSignInLink']>();
  const [asking, setAsking] = useState(false);
  const user = node?.user;
  if (!user) {
    return <p className={styles.block}>This person is not among yours.</p>;
  }
  const { name, initials, email, active, placeholder } = user;
  const first = firstName(name);
  const self = id === signedIn()?.id;
  const input = { userId: id };
  const options = { right };
  const say = (run: () => Promise<unknown>, done: string, failed: string) =>
    void act({ run, done, failed }).then(() => refresh());

  return (
    <div className={styles.person}>
      <header className={styles.head}>
        <Avatar initials={initials} name={name} large />
        <div className="grow">
          <h2 className="clip">{name}</h2>
          <p className="meta clip">
            {placeholder
              ? 'a name that came with an import'
              : !active
                ? 'cannot sign in'
                : user.invitationExpiresAt
                  ? invited(user.invitationExpiresAt)
                  : (email ?? `since ${dateOf(user.createdAt)}`)}
          </p>
        </div>
        {onClose && (
          <Button look="ghost" square aria-label="Close" onClick={onClose}>
            <Cross />
          </Button>
        )}
      </header>
      <div className={styles.blocks}>
        <PersonRoles user={user} right={right} products={products} product={product} />
        {right.decides && <LinkedAccount user={user} right={right} />}
        {(right.decides || self) && !placeholder && <SessionList user={user} right={right} />}
      </div>
      {right.decides && (
        <footer className={styles.foot}>
          {placeholder ? (
            <Button look="primary" onClick={() => onInvite({ id, name })}>
              Invite {first}
            </Button>
          ) : active ? (
            <>
              <Button
                look="ghost"
                onClick={() =>
                  void act({
                    run: () => link({ input }, options),
                    failed: 'There is no new link.',
                  }).then((answer) => answer && setMade(answer.createSignInLink))
                }
              >
                {user.invitationExpiresAt ? 'New link' : 'Link to sign in'}
              </Button>
              <span className="grow" />
              <Button onClick={() => setAsking(true)}>Disable</Button>
            </>
          ) : (
            <Button
              onClick={() =>
                say(() => enable({ input }, options), `${first} may sign in again.`, 'Not enabled.')
              }
            >
              Let {first} in again
            </Button>
          )}
        </footer>
      )}
      {made && (
        <Dialog
          title={`A link for ${first}`}
          onClose={() => setMade(undefined)}
          footer={
            <Button look="primary" onClick={() => setMade(undefined)}>
              Done
            </Button>
          }
        >
          <p className="sub">
            With it {first} chooses a password and is signed in. It ends the link before it.
          </p>
          <LinkSent mailed={made.mailed} to={email} />
          <LinkBox
            label="Link"
            value={`${location.origin}${made.path ?? ''}`}
            hint={`Good once, until ${dateOf(made.expiresAt)}.`}
          />
        </Dialog>
      )}
      {asking && (
        <Dialog
          title={`Disable ${first}?`}
          reads
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button onClick={() => setAsking(false)}>Cancel</Button>
              <Decide
                right={right}
                look="primary"
                onClick={() => {
                  setAsking(false);
                  say(
                    () => disable({ input }, options),
                    `${first} is out.`,
                    `${first} can still sign in.`,
                  );
                }}
              >
                Disable
              </Decide>
            </>
          }
        >
          <p>
            {first} is out at once: {self ? 'your' : 'their'} sessions end, and scripts with{' '}
            {self ? 'your' : 'their'} tokens are refused.
          </p>
          <p className="sub">
            Roles, stories and the place in the log stay. You can let {first} in again.
          </p>
        </Dialog>
      )}
    </div>
  );
}

function invited(until: string): string {
  const words = dateOf(until);
  return Date.parse(until) < Date.now()
    ? `invited, the link ended on ${words}`
    : `invited, until ${words}`;
}
