import { useRef, useState } from 'react';
import { graphql, useLazyLoadQuery } from 'react-relay/hooks';
import { Link, useSearchParams } from 'wouter';
import { useAll } from '../../api/useAll';
import { later } from '../../lib/later';
import { useFresh } from '../../lib/freshness';
import { useKeys } from '../../lib/keys';
import { narrow, useMedia } from '../../lib/useMedia';
import { count } from '../../lib/words';
import { paths } from '../../paths';
import { buttonClass } from '../../ui/Button';
import { NotFoundPage } from '../NotFoundPage';
import { Page } from '../../ui/Page';
import { Boundary } from '../../ui/Problem';
import { Decide, Decides, readRight } from '../../ui/Right';
import { Segmented } from '../../ui/Segmented';
import { Side } from '../../ui/Side';
import { useProducts } from '../layout/useProducts';
import { PeopleTable, type Person } from './PeopleTable';
import { TokenTable } from './TokenTable';
import { WebhookTable } from './WebhookTable';
import type { PeoplePageQuery } from './__generated__/PeoplePageQuery.graphql';
import styles from './PeoplePage.module.css';

const InviteDialog = later(async () => (await import('./InviteDialog')).InviteDialog);
const PersonSide = later(async () => (await import('./PersonSide')).PersonSide);

const groups = { here: 'People', invited: 'Invited', imported: 'Imported', left: 'Left' } as const;
type Group = keyof typeof groups;

function groupOf({ active, placeholder, invitationExpiresAt }: Person): Group {
  if (!active) return 'left';
  if (placeholder) return 'imported';
  return invitationExpiresAt ? 'invited' : 'here';
}

/** Who is here and what they are in each product. An admin gives and takes roles, and access. */
export function PeoplePage({ product: key }: { product: string }) {
  const query = graphql`
    query PeoplePageQuery($product: String!, $after: String) {
      product(key: $product) {
        id
        ...WebhookTable_product
      }
      workspace {
        id
        canAdminister: viewerCan(decision: ADMINISTER) {
          ...Right_right
        }
        products(first: 100) {
          edges {
            node {
              id
              key
              name
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        members(first: 100, after: $after) {
          edges {
            node {
              id
              name
              initials
              email
              active
              placeholder
              invitationExpiresAt
              seenAt
              roles {
                id
                kind
                product {
                  id
                }
              }
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        tokens(first: 100, service: false) {
          ...TokenTable_tokens
        }
        services: tokens(first: 100, service: true) {
          ...TokenTable_tokens
        }
      }
    }
  `;
  const variables = { product: key };
  const { product, workspace } = useLazyLoadQuery<PeoplePageQuery>(query, variables, useFresh());
  const { nodes: people } = useAll<PeoplePageQuery, Person>(workspace.members, {
    query,
    variables,
    read: ({ workspace }) => workspace.members,
  });
  const every = useProducts(workspace.products);
  const [search, setSearch] = useSearchParams();
  const [inviting, setInviting] = useState<{ placeholder?: { id: string; name: string } }>();
  const tight = useMedia(narrow);
  const list = useRef<HTMLTableSectionElement>(null);
  const right = readRight(workspace.canAdminister);
  const step = (by: number) => () => {
    const rows = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + by))]?.focus();
  };
  useKeys([
    { keys: 'j', does: 'Next person', run: step(1) },
    { keys: 'k', does: 'Person before', run: step(-1) },
    { keys: 'ArrowDown', run: step(1) },
    { keys: 'ArrowUp', run: step(-1) },
    ...(right.decides ? [{ keys: 'n', does: 'Invite', run: () => setInviting({}) }] : []),
  ]);

  if (!product) return <NotFoundPage what="product" />;
  // The product on screen first.
  const products = every.toSorted((a, b) => Number(b.key === key) - Number(a.key === key));
  const asked = search.get('show') as Group;
  const group: Group = asked in groups ? asked : 'here';
  const inGroup = (one: Group) => people.filter((person) => groupOf(person) === one);
  const shown = inGroup(group);
  const options = (Object.keys(groups) as Group[])
    .map((one) => [one, inGroup(one).length] as const)
    .filter(([one, n]) => one === 'here' || one === group || n > 0)
    .map(([one, n]) => [one, `${groups[one]} ${n}`] as const);
  const chosen = search.get('person') ?? undefined;
  const go = (change: { show?: Group; person?: string | undefined }) => {
    const next = { show: group, person: chosen, ...change };
    setSearch(
      {
        ...(next.show !== 'here' && { show: next.show }),
        ...(next.person && { person: next.person }),
      },
      { replace: true },
    );
  };

  return (
    <Page
      title="People"
      meta={`${count(people.length, 'person', 'people')}, ${count(products.length, 'product')}`}
      actions={
        <>
          {right.decides && (
            <Link href={paths.imports({ product: key })} className={buttonClass({})}>
              Import
            </Link>
          )}
          <Decide
            right={right}
            look="primary"
            keys="n"
            otherwise={null}
            onClick={() => setInviting({})}
          >
            Invite
          </Decide>
        </>
      }
    >
      <div className={chosen && !tight ? styles.split : styles.whole}>
        <div className={styles.list}>
          <div className={styles.bar}>
            {options.length > 1 && (
              <Segmented
                label="People shown"
                value={group}
                options={options}
                onChange={(show) => go({ show })}
              />
            )}
            <span className="grow" />
            <Decides right={right} />
          </div>
          <PeopleTable
            list={list}
            people={shown}
            products={products}
            chosen={chosen}
            seen={right.decides}
            onChoose={(person) => go({ person: person === chosen ? undefined : person })}
          />
          {right.decides && (
            <div className={styles.tokens}>
              <TokenTable of="people" tokens={workspace.tokens} right={right} />
              <TokenTable
                of="services"
                tokens={workspace.services}
                right={right}
                products={products}
              />
              <WebhookTable product={product} right={right} />
            </div>
          )}
          <p className={`meta ${styles.note}`}>
            A grant or a revocation works at once, in every open window and for every script.
          </p>
        </div>
        {chosen && (
          <Side
            label="Person"
            className={styles.side}
            open
            onClose={() => go({ person: undefined })}
          >
            <Boundary key={chosen} what="The person">
              <PersonSide
                key={chosen}
                id={chosen}
                right={right}
                products={products}
                product={key}
                onInvite={(placeholder) => setInviting({ placeholder })}
                onClose={tight ? undefined : () => go({ person: undefined })}
              />
            </Boundary>
          </Side>
        )}
      </div>
      {inviting && (
        <InviteDialog
          right={right}
          products={products}
          product={key}
          placeholder={inviting.placeholder}
          onClose={() => setInviting(undefined)}
        />
      )}
    </Page>
  );
}
