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
import type {
  TokenTable_token$data,
  TokenTable_token$key,
} from './__generated__/TokenTable_token.graphql';
import type { TokenTable_tokens$key } from './__generated__/TokenTable_tokens.graphql';
import type { TokenTableQuery } from './__generated__/TokenTableQuery.graphql';
import type { TokenTableRevokeMutation } from './__generated__/TokenTableRevokeMutation.graphql';
import styles from './TokenTable.module.css';

const TokenDialog = later(async () => (await import('./TokenDialog')).TokenDialog);

type TokenTableProps = {
  tokens: TokenTable_tokens$key;
  /** How one stands to revoking others'. */
  right?: Right | undefined;
  /** They are all one's own: nobody needs to be told whose. */
  own?: boolean;
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
    }
  }
`;

const furtherQuery = graphql`
  query TokenTableQuery($own: Boolean!, $after: String!) {
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
  }
`;

/** Tokens for scripts: whose, what they may, when they were used last and when they end. */
export function TokenTable({ tokens: key, right, own = false }: TokenTableProps) {
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
  const { nodes } = useAll<TokenTableQuery, TokenTable_token$key[number]>(first, {
    query: furtherQuery,
    variables: { own },
    read: ({ viewer, workspace }) => viewer?.tokens ?? workspace?.tokens,
  });
  const rows = useFragment(tokens, nodes.filter(Boolean));

  return (
    <section className={styles.tokens} aria-label="Tokens for scripts">
      <header className={styles.head}>
        <h2>Tokens for scripts</h2>
        <span className="meta">what its owner may, or less. Shown once, each ends on a day</span>
        <span className="grow" />
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
        <Button size="small" onClick={() => setCreating(true)}>
          New token
        </Button>
      </header>
      {rows.length === 0 ? (
        <p className={classes('sub', styles.none)}>No script acts with a token yet.</p>
      ) : (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label="Tokens">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                {!own && <th scope="col">Owner</th>}
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
                return (
                  <tr key={token.id}>
                    <th scope="row" className="medium">
                      {token.name}
                    </th>
                    {!own && (
                      <td>
                        <span className="row">
                          <Avatar initials={token.owner.initials} name={token.owner.name} />
                          <span aria-hidden="true">{firstName(token.owner.name)}</span>
                        </span>
                      </td>
                    )}
                    <td title={inWhole(token)}>{may(token)}</td>
                    <td className="meta">{token.lastUsedAt ? ago(token.lastUsedAt) : 'never'}</td>
                    <td
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
                        onClick={() =>
                          void act({
                            run: () => revoke({ input: { tokenId: token.id } }, { right }),
                            done: `${token.name} is revoked.`,
                            failed: `${token.name} still works.`,
                          }).then(() => refresh())
                        }
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
      {creating && <TokenDialog onClose={() => setCreating(false)} />}
    </section>
  );
}

function timeTo(at: string | null | undefined): number {
  return at ? Date.parse(at) - Date.now() : Infinity;
}

type Reach = Pick<
  TokenTable_token$data[number],
  'role' | 'readOnly' | 'decisions' | 'product' | 'requestsPerMinute'
>;

/** `Read CHK, as PM`, `2 decisions in CHK`, `What its owner may`. */
function may({ role, readOnly, decisions, product }: Reach) {
  const does = readOnly
    ? 'Read'
    : decisions
      ? count(decisions.length, 'decision')
      : role
        ? ''
        : 'What its owner may';
  const where = product && (readOnly ? product.key : `in ${product.key}`);
  const as = role && `${does || where ? 'as' : 'As'} ${shortNames[role]}`;
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
