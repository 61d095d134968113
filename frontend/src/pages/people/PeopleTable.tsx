import type { RefObject } from 'react';
import { phone, useMedia } from '../../lib/useMedia';
import { ago, dateOf } from '../../lib/days';
import { count } from '../../lib/words';
import { Avatar } from '../../ui/Avatar';
import { classes } from '../../ui/classes';
import type { RoleKind } from '../../ui/Mark';
import type { Products } from './PersonRoles';
import { Roles } from './Roles';
import type { PeoplePageQuery$data } from './__generated__/PeoplePageQuery.graphql';
import styles from './PeopleTable.module.css';

export type Person = PeoplePageQuery$data['workspace']['members']['edges'][number]['node'];

/** As many products have a column of their own; what one is elsewhere is counted. */
const columns = 4;

type PeopleTableProps = {
  people: readonly Person[];
  products: Products;
  chosen: string | undefined;
  onChoose: (id: string) => void;
  /** Shows when they were here last, which admins are told. */
  seen: boolean;
  list: RefObject<HTMLTableSectionElement | null>;
};

/** Who holds what: a row a person, a column a product. */
export function PeopleTable({ people, products, chosen, onChoose, seen, list }: PeopleTableProps) {
  const small = useMedia(phone);
  const own = products.slice(0, small ? 1 : columns);
  const further = products.length > own.length;
  if (people.length === 0) return <p className={classes('sub', styles.none)}>Nobody.</p>;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label="People">
      <table className={styles.table}>
        <caption className="unseen">What each person is in each product</caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            {own.map(({ id, name }) => (
              <th key={id} scope="col" className="clip">
                {name}
              </th>
            ))}
            {further && <th scope="col">Elsewhere</th>}
            {seen && !small && (
              <th scope="col" className={styles.seen}>
                Seen
              </th>
            )}
          </tr>
        </thead>
        <tbody ref={list}>
          {people.map((person) => {
            const held = (productId: string | undefined): RoleKind[] =>
              person.roles
                .filter(({ product }) => product?.id === productId)
                .map(({ kind }) => kind);
            const elsewhere = new Set(
              person.roles
                .map(({ product }) => product?.id)
                .filter((id) => id && !own.some((one) => one.id === id)),
            ).size;
            const admin = held(undefined).length > 0;
            return (
              <tr key={person.id} className={classes(person.id === chosen && styles.chosen)}>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={person.id === chosen}
                    onClick={() => onChoose(person.id)}
                  >
                    <Avatar
                      initials={person.initials}
                      name=""
                      hat={held(products[0]?.id).find((kind) => kind === 'PM' || kind === 'PO')}
                      large
                    />
                    <span className="clip">
                      <span className="medium">{person.name}</span>
                      {person.email && (
                        <span className={classes('meta clip', styles.email)}>{person.email}</span>
                      )}
                    </span>
                  </button>
                </th>
                {own.map(({ id }, i) => (
                  <td key={id}>
                    <Roles held={admin && i === 0 ? ['ADMIN', ...held(id)] : held(id)} />
                  </td>
                ))}
                {further && (
                  <td className="meta">{elsewhere > 0 && count(elsewhere, 'product')}</td>
                )}
                {seen && !small && <td className={classes('meta', styles.seen)}>{when(person)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** When they were seen last; tokens are renewed every ten minutes, so within those it is now. */
function when({ seenAt, invitationExpiresAt }: Person): string {
  if (invitationExpiresAt) return `until ${dateOf(invitationExpiresAt)}`;
  if (!seenAt) return '–';
  return Date.now() - Date.parse(seenAt) < 600_000 ? 'now' : ago(seenAt);
}
