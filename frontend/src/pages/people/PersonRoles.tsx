import { Suspense, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { refreshSession, signedIn } from '../../api/session';
import { useMutate } from '../../api/useMutate';
import { dateOf } from '../../lib/days';
import { refresh } from '../../lib/freshness';
import { firstName } from '../../lib/words';
import { Checkbox, Select } from '../../ui/Field';
import { Mark, type RoleKind, roleNames } from '../../ui/Mark';
import { Boundary } from '../../ui/Problem';
import type { Right } from '../../ui/Right';
import { kinds, shortNames } from './Roles';
import { TakeAway } from './TakeAway';
import type { PersonRoles_user$key } from './__generated__/PersonRoles_user.graphql';
import type { PersonRolesGrantMutation } from './__generated__/PersonRolesGrantMutation.graphql';
import type { PersonRolesRevokeMutation } from './__generated__/PersonRolesRevokeMutation.graphql';
import styles from './PersonRoles.module.css';

export type Products = readonly {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}[];
type PersonRolesProps = {
  user: PersonRoles_user$key;
  right: Right;
  products: Products;
  /** The product on screen, whose roles are shown first. */
  product: string;
};

/** What someone is in a product, any number of roles; an admin gives and takes them. */
export function PersonRoles({ user: key, right, products, product: here }: PersonRolesProps) {
  const user = useFragment(
    graphql`
      fragment PersonRoles_user on User {
        id
        name
        active
        roles {
          id
          kind
          grantedAt
          grantedBy {
            name
          }
          product {
            id
          }
        }
      }
    `,
    key,
  );
  const grant = useMutate<PersonRolesGrantMutation>(graphql`
    mutation PersonRolesGrantMutation($input: GrantRoleInput!) {
      grantRole(input: $input) {
        role {
          id
        }
        user {
          ...PersonRoles_user
        }
      }
    }
  `);
  const revoke = useMutate<PersonRolesRevokeMutation>(graphql`
    mutation PersonRolesRevokeMutation($input: RevokeRoleInput!) {
      revokeRole(input: $input) {
        deletedRoleId
        user {
          ...PersonRoles_user
        }
      }
    }
  `);
  const [chosen, choose] = useState(here);
  const [leaving, setLeaving] = useState<(typeof kinds)[number]>();
  const product = products.find((one) => one.key === chosen) ?? products[0];
  const rows = product ? user.roles.filter((role) => role.product?.id === product.id) : [];
  const first = firstName(user.name);

  async function change(run: () => Promise<unknown>, done: string, undo: () => Promise<unknown>) {
    const again = async () => {
      if (user.id === signedIn()?.id) await refreshSession(); // it knows the roles one holds
      refresh({ forget: true });
    };
    await act({
      run,
      done,
      failed: 'The roles are as they were.',
      undo: async () => {
        await undo();
        await again();
      },
    });
    await again();
  }
  const options = { right };
  const idOf = (kind: RoleKind, productId: string | undefined) =>
    user.roles.find((role) => role.kind === kind && role.product?.id === productId)?.id;
  function give(kind: RoleKind, productId: string | undefined, where: string) {
    let id = '';
    const input = { userId: user.id, kind, productId: productId ?? null };
    void change(
      async () => (id = (await grant({ input }, options)).grantRole.role.id),
      `${first} is ${shortNames[kind]} of ${where}.`,
      () => revoke({ input: { roleId: id } }, options),
    );
  }
  function take(kind: RoleKind, productId: string | undefined, where: string) {
    const roleId = idOf(kind, productId) ?? '';
    const input = { userId: user.id, kind, productId: productId ?? null };
    setLeaving(undefined);
    void change(
      () => revoke({ input: { roleId } }, options),
      `${first} is ${shortNames[kind]} of ${where} no more.`,
      () => grant({ input }, options),
    );
  }
  const gives = right.decides && user.active;
  const isAdmin = idOf('ADMIN', undefined) !== undefined;

  return (
    <>
      <section className={styles.roles} aria-label="Roles">
        <header className="row">
          {products.length > 1 ? (
            <Select
              label="Roles in"
              value={product?.key}
              onChange={({ target }) => {
                choose(target.value);
                setLeaving(undefined);
              }}
            >
              {products.map(({ id, key, name }) => (
                <option key={id} value={key}>
                  {name}
                </option>
              ))}
            </Select>
          ) : (
            <>
              <h2>Roles in {product?.name}</h2>
              {gives && <span className="meta">any number</span>}
            </>
          )}
        </header>
        <ul>
          {kinds.map((kind) => {
            const role = rows.find((row) => row.kind === kind);
            if (!role && !gives) return null;
            const mark = <Mark role={kind}>{roleNames[kind]}</Mark>;
            return (
              <li key={kind}>
                {gives && product ? (
                  <Checkbox
                    checked={Boolean(role) && leaving !== kind}
                    onChange={() => {
                      if (!role) give(kind, product.id, product.name);
                      else setLeaving(leaving === kind ? undefined : kind);
                    }}
                  >
                    {mark}
                  </Checkbox>
                ) : (
                  mark
                )}
                {role && (
                  <span className="meta">
                    {role.grantedBy && `${firstName(role.grantedBy.name)}, `}
                    {dateOf(role.grantedAt)}
                  </span>
                )}
              </li>
            );
          })}
          {rows.length === 0 && !gives && <li className="sub">No role here.</li>}
          {(isAdmin || gives) && (
            <li>
              {gives ? (
                <Checkbox
                  checked={isAdmin}
                  onChange={() => (isAdmin ? take : give)('ADMIN', undefined, 'the workspace')}
                >
                  <Mark role="ADMIN">Admin of the workspace</Mark>
                </Checkbox>
              ) : (
                <Mark role="ADMIN">Admin of the workspace</Mark>
              )}
            </li>
          )}
        </ul>
      </section>
      {leaving && product && (
        <Boundary what="What waits">
          <Suspense fallback={null}>
            <TakeAway
              kind={leaving}
              person={user}
              product={product}
              last={rows.length === 1 && !isAdmin}
              right={right}
              onTake={() => take(leaving, product.id, product.name)}
              onKeep={() => setLeaving(undefined)}
            />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
