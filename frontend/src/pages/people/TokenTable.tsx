import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useAll } from '../../api/useAll';
import { useMutate } from '../../api/useMutate';
import { leaveFor } from '../../lib/draft';
import { later } from '../../lib/later';
import { ago, day, instant } from '../../lib/days';
import { refresh } from '../../lib/freshness';
import { count, firstName } from '../../lib/words';
import { paths } from '../../paths';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import type { Right } from '../../ui/Right';
import { shortNames } from './Roles';
import { decisionName } from '../rights/decisions';
import { useFocusBack } from '../story/useFocusBack';
import type {
  TokenTable_token$data,
  TokenTable_token$key,
} from './__generated__/TokenTable_token.graphql';
import type { TokenTable_tokens$key } from './__generated__/TokenTable_tokens.graphql';
import type { TokenTableQuery } from './__generated__/TokenTableQuery.graphql';
import type { TokenTableRevokeMutation } from './__generated__/TokenTableRevokeMutation.graphql';
import styles from './TokenTable.module.css';

const TokenDialog = later(async () => (await import('./TokenDialog')).TokenDialog);
const ServiceTokenDialog = later(
  async () => (await import('./ServiceTokenDialog')).ServiceTokenDialog,
);
const RevokeService = later(async () => (await import('./RevokeService')).RevokeService);

type TokenTableProps = {
  tokens: TokenTable_tokens$key;
  /** One's own, those of people, each with an owner, or those of services, which are nobody's. */
  of: keyof typeof kinds;
  /** How one stands to revoking others', and to making those of services. */
  right?: Right | undefined;
  /** What a service can be made for. */
  products?: readonly { id: string; key: string }[];
};

const kinds = {
  own: {
    title: 'Tokens for scripts',
    says: 'what its owner may, or less. Shown once, each ends on a day',
    none: 'No script acts with a token yet.',
  },
  people: {
    title: 'Tokens for scripts',
    says: 'what its owner may, or less. Shown once, each ends on a day',
    none: 'No script acts with a token yet.',
  },
  services: {
    title: 'Service tokens',
    says: 'of no person: each has a role of its own and works on, whoever leaves',
    none: 'No service acts here yet. A pipeline that belongs to the team has a token of its own.',
  },
};

const soon = 14 * 86_400_000;

const tokens = graphql`
  fragment TokenTable_token on Token @relay(plural: true) {
    id
    name
    role
    readOnly
    decisions
    requestsPerMinute
    product {
      key
    }
    expiresAt
    lastUsedAt
    owner {
      id
      name
      initials
      service
    }
    author {
      id
      name
      initials
    }
  }
`;

const furtherQuery = graphql`
  query TokenTableQuery($own: Boolean!, $service: Boolean!, $after: String!) {
    viewer @include(if: $own) {
      tokens(first: 100, after: $after) {
        edges {
          node {
            id
            ...TokenTable_token
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    workspace @skip(if: $own) {
      tokens(first: 100, after: $after, service: $service) {
        edges {
          node {
            id
            ...TokenTable_token
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

/** Tokens for scripts: whose, what they may, when they were used last and when they end. */
export function TokenTable({ tokens: key, of, right, products = [] }: TokenTableProps) {
  const first = useFragment(
    graphql`
      fragment TokenTable_tokens on TokenConnection {
        edges {
          node {
            id
            ...TokenTable_token
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    `,
    key,
  );
  const revoke = useMutate<TokenTableRevokeMutation>(graphql`
    mutation TokenTableRevokeMutation($input: RevokeTokenInput!) {
      revokeToken(input: $input) {
        deletedTokenId @deleteRecord
      }
    }
  `);
  const [creating, setCreating] = useState(false);
  const [ending, setEnding] = useState<Token>();
  const button = useFocusBack(!!ending);
  const services = of === 'services';
  const { nodes } = useAll<TokenTableQuery, TokenTable_token$key[number]>(first, {
    query: furtherQuery,
    variables: { own: of === 'own', service: services },
    read: ({ viewer, workspace }) => viewer?.tokens ?? workspace?.tokens,
  });
  const rows = useFragment(tokens, nodes.filter(Boolean));

  const end = (token: Token) =>
    act({
      run: () => revoke({ input: { tokenId: token.id } }, { right }),
      done: `${token.name} is revoked.`,
      failed: `${token.name} still works.`,
    }).then(() => refresh());
  const { title, says, none } = kinds[of];

  return (
    <section className={styles.tokens} aria-label={title}>
      <header className={styles.head}>
        <h2>{title}</h2>
        <span className="meta">{says}</span>
        <span className="grow" />
        {!services && (
          <a
            href={paths.explorer({})}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              leaveFor(paths.explorer({}));
            }}
          >
            API explorer
          </a>
        )}
        <Button ref={button} size="small" onClick={() => setCreating(true)}>
          {services ? 'New service token' : 'New token'}
        </Button>
      </header>
      {rows.length === 0 ? (
        <p className={classes('sub', styles.none)}>{none}</p>
      ) : (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={`${title}, listed`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                {of !== 'own' && <th scope="col">{services ? 'Made by' : 'Owner'}</th>}
                <th scope="col">May</th>
                <th scope="col">Last used</th>
                <th scope="col">Ends</th>
                <th scope="col">
                  <span className="unseen">Revoke</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((token) => {
                const left = timeTo(token.expiresAt);
                const who = services ? token.author : token.owner;
                return (
                  <tr key={token.id}>
                    <th scope="row" className={classes('medium', styles.name)} title={token.name}>
                      {token.name}
                    </th>
                    {of !== 'own' && (
                      <td>
                        {who && (
                          <span className="row">
                            <Avatar initials={who.initials} name={who.name} />
                            <span aria-hidden="true">{firstName(who.name)}</span>
                          </span>
                        )}
                      </td>
                    )}
                    <td title={inWhole(token)}>{may(token)}</td>
                    <td className="meta" data-label="Used">
                      {token.lastUsedAt ? ago(token.lastUsedAt) : 'never'}
                    </td>
                    <td
                      data-label={left > 0 ? 'Ends' : undefined}
                      className={classes('meta', left < soon && styles.soon)}
                      title={token.expiresAt ? instant(token.expiresAt) : undefined}
                    >
                      {ends(token.expiresAt, left)}
                    </td>
                    <td>
                      <Button
                        look="ghost"
                        size="small"
                        aria-label={`Revoke ${token.name}`}
                        onClick={() => (services ? setEnding(token) : void end(token))}
                      >
                        Revoke
                      </Button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {creating && !services && <TokenDialog onClose={() => setCreating(false)} />}
      {creating && services && right && (
        <ServiceTokenDialog products={products} right={right} onClose={() => setCreating(false)} />
      )}
      {ending && right && (
        <RevokeService
          name={ending.name}
          lastUsedAt={ending.lastUsedAt}
          right={right}
          end={() => end(ending)}
          onClose={() => setEnding(undefined)}
        />
      )}
    </section>
  );
}

function timeTo(at: string | null | undefined): number {
  return at ? Date.parse(at) - Date.now() : Infinity;
}

type Token = TokenTable_token$data[number];
type Reach = Pick<
  Token,
  'role' | 'readOnly' | 'decisions' | 'product' | 'requestsPerMinute' | 'owner'
>;

/** `Read CHK, as PM`, `2 decisions in CHK`, `What its owner may`, `As Developer in every product`. */
function may({ role, readOnly, decisions, product, owner }: Reach) {
  const does = readOnly ? 'Read' : decisions ? count(decisions.length, 'decision') : '';
  const everywhere = owner.service && role !== 'ADMIN' && 'every product';
  const of = product?.key ?? everywhere;
  const where = of && (readOnly ? of : `in ${of}`);
  const as = role && `as ${shortNames[role]}`;
  if (!does) {
    const reach = [as, where].filter(Boolean).join(' ');
    return reach ? reach.charAt(0).toUpperCase() + reach.slice(1) : 'What its owner may';
  }
  return [[does, where].filter(Boolean).join(' '), as].filter(Boolean).join(', ');
}

/** Which decisions these are, and how often it may ask. */
function inWhole({ decisions, requestsPerMinute }: Reach) {
  const which = decisions?.map(decisionName);
  return `${which?.length ? `${which.join('; ')}. ` : ''}At most ${requestsPerMinute} requests a minute.`;
}

function ends(at: string | null | undefined, left: number): string {
  if (!at) return 'never';
  if (left <= 0) return 'has ended';
  const days = Math.floor(left / 86_400_000);
  if (left >= soon) return day(new Date(at).toLocaleDateString('en-CA'));
  return days === 0 ? 'today' : days === 1 ? 'in a day' : `in ${days} days`;
}
