import { graphql, useFragment } from 'react-relay/hooks';
import { act } from '../../api/act';
import { useAll } from '../../api/useAll';
import { useMutate } from '../../api/useMutate';
import { ago, instant } from '../../lib/days';
import { refresh } from '../../lib/freshness';
import { number } from '../../lib/words';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import type { Right } from '../../ui/Right';
import { agentWords } from './agent';
import type {
  SessionList_user$data,
  SessionList_user$key,
} from './__generated__/SessionList_user.graphql';
import type { SessionListEndAllMutation } from './__generated__/SessionListEndAllMutation.graphql';
import type { SessionListEndMutation } from './__generated__/SessionListEndMutation.graphql';
import type { SessionListQuery } from './__generated__/SessionListQuery.graphql';
import styles from './SessionList.module.css';

type Session = SessionList_user$data['sessions']['edges'][number]['node'];

type SessionListProps = {
  user: SessionList_user$key;
  /** How one stands to ending them, when they are someone else's. */
  right?: Right | undefined;
};

/** Where someone is signed in. Sessions end one by one, or all but the one on screen. */
export function SessionList({ user: key, right }: SessionListProps) {
  const { id, sessions } = useFragment(
    graphql`
      fragment SessionList_user on User {
        id
        sessions(first: 100) {
          totalCount
          edges {
            node {
              id
              agent
              current
              startedAt
              lastUsedAt
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    `,
    key,
  );
  const endOne = useMutate<SessionListEndMutation>(graphql`
    mutation SessionListEndMutation($input: EndSessionInput!) {
      endSession(input: $input) {
        deletedSessionId
        user {
          ...SessionList_user
        }
      }
    }
  `);
  const endAll = useMutate<SessionListEndAllMutation>(graphql`
    mutation SessionListEndAllMutation($input: EndSessionsInput!) {
      endSessions(input: $input) {
        deletedSessionIds
        user {
          ...SessionList_user
        }
      }
    }
  `);
  const end = (run: () => Promise<unknown>, done: string) =>
    void act({ run, done, failed: 'The session goes on.' }).then(() => refresh());
  const { nodes: rows } = useAll<SessionListQuery, Session>(sessions, {
    query: graphql`
      query SessionListQuery($user: ID!, $after: String!) {
        node(id: $user) {
          ... on User {
            sessions(first: 100, after: $after) {
              edges {
                node {
                  id
                  agent
                  current
                  startedAt
                  lastUsedAt
                }
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
          }
        }
      }
    `,
    variables: { user: id },
    read: ({ node }) => node?.sessions,
  });
  const others = rows.filter(({ current }) => !current);
  const own = others.length < rows.length;

  return (
    <section className={styles.sessions} aria-label="Sessions">
      <header className="row">
        <h2>Sessions</h2>
        <span className="meta">{number(sessions.totalCount)}</span>
        <span className="grow" />
        {others.length > 1 && (
          <Button
            look="ghost"
            size="small"
            onClick={() =>
              end(
                () => endAll({ input: { userId: id } }, { right }),
                'Their next step is to sign in.',
              )
            }
          >
            {own ? 'End all others' : 'End all'}
          </Button>
        )}
      </header>
      {rows.length === 0 && <p className="sub">Signed in nowhere.</p>}
      <ul>
        {rows.map((session) => {
          const name = agentWords(session.agent);
          return (
            <li key={session.id}>
              <i className={classes(styles.dot, session.current && styles.current)} />
              <span className="grow">
                <span className={classes('clip medium', styles.name)} title={session.agent}>
                  {name}
                </span>
                <span className="meta" title={`Since ${instant(session.startedAt)}`}>
                  {session.current ? 'this one' : `used ${said(session.lastUsedAt)}`}
                </span>
              </span>
              {!session.current && (
                <Button
                  look="ghost"
                  size="small"
                  aria-label={`End the session in ${name}`}
                  onClick={() =>
                    end(
                      () => endOne({ input: { sessionId: session.id } }, { right }),
                      `The session in ${name} is over.`,
                    )
                  }
                >
                  End
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** `now`, `12 min ago`, `at 09:40`, `Wed 16:12`. */
function said(at: string): string {
  const words = ago(at);
  return words.endsWith('min') ? `${words} ago` : words;
}
