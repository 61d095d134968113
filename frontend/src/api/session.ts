import { type GraphQLTaggedNode, graphql } from 'react-relay/hooks';
import { keepDraftsOf, leaveFor } from '../lib/draft';
import { createStore } from '../lib/store';
import { forgetUndo } from '../lib/undo';
import type { sessionRefreshMutation$data } from './__generated__/sessionRefreshMutation.graphql';
import { ApiError } from './errors';
import { send } from './http';
import { operation } from './operation';

type Granted = sessionRefreshMutation$data['refreshSession'];
export type Viewer = Granted['viewer'];

type Session =
  | { state: 'starting' }
  /** Nobody answered whether there is a session. */
  | { state: 'unreachable' }
  | { state: 'out' }
  /** The token lives in memory only. `ended`: the session is over, what is on screen and what was typed stays until someone signs in again. */
  | { state: 'in'; token: string; viewer: Viewer; ended: boolean };

const session = createStore<Session>({ state: 'starting' });
export const useSession = session.use;

export function accessToken(): string | undefined {
  const now = session.get();
  return now.state === 'in' ? now.token : undefined;
}
export function signedIn(): Viewer | undefined {
  const now = session.get();
  return now.state === 'in' ? now.viewer : undefined;
}

const signInMutation = graphql`
  mutation sessionSignInMutation($input: SignInInput!) {
    signIn(input: $input) {
      expiresAt
    }
  }
`;

const refreshMutation = graphql`
  mutation sessionRefreshMutation {
    refreshSession(input: {}) {
      accessToken
      viewer {
        id
        name
        initials
        roles {
          id
          kind
          product {
            id
            key
          }
        }
      }
    }
  }
`;

const signOutMutation = graphql`
  mutation sessionSignOutMutation {
    signOut(input: {}) {
      deletedSessionId
    }
  }
`;

// Tabs share the cookie, so they share its end.
const tabs =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('throughline');
tabs?.addEventListener('message', () => leave());

function leave() {
  if (session.get().state === 'in') leaveFor('/');
  else session.set({ state: 'out' });
}

function begin({ accessToken: token, viewer }: Granted) {
  const before = signedIn();
  // Someone else: nothing of the person before stays in memory.
  if (before && before.id !== viewer.id) return leaveFor('/');
  keepDraftsOf(viewer.id);
  session.set({ state: 'in', token, viewer, ended: false });
}

/** Does something once someone is in: at once, or before anything is shown to them. */
export function onceIn(run: () => void) {
  if (session.get().state === 'in') return run();
  const stop = session.subscribe(() => {
    if (session.get().state !== 'in') return;
    stop();
    run();
  });
}

/**
 * Sends what opens a session (a password, an invitation, the first-run link).
 * The session itself comes from its cookie, the same way as after a reload.
 */
export async function enter(mutation: GraphQLTaggedNode, input: object) {
  await send(operation(mutation), { input });
  await refreshSession();
}

export const signIn = (email: string, password: string) =>
  enter(signInMutation, { email, password });

export async function signOut() {
  // The cookie says which session; an access token that ran out would be refused.
  await send(operation(signOutMutation), {});
  forgetUndo();
  tabs?.postMessage('signed out');
  // A full load leaves nothing of this person in memory.
  leaveFor('/');
}

/** Looks whether the cookie of an earlier visit still opens a session. */
export function startSession() {
  session.set({ state: 'starting' });
  refreshSession().catch(() => session.set({ state: 'unreachable' }));
}

/** Does what needs a session, and once more where its token had run out. */
export async function renewing<T>(once: () => Promise<T>): Promise<T> {
  const before = accessToken();
  try {
    return await once();
  } catch (error) {
    const expired = error instanceof ApiError && error.code === 'UNAUTHENTICATED';
    if (!expired) throw error;
    // Another request may have renewed it while this one was under way.
    if (accessToken() === before && !(await refreshSession())) throw error;
    return once();
  }
}

let refreshing: Promise<boolean> | undefined;

/**
 * Trades the refresh cookie for a new access token; answers whether someone is
 * signed in. Requests that fail together share one refresh, and tabs take
 * turns, because the cookie changes with each use.
 */
export function refreshSession(): Promise<boolean> {
  refreshing ??= takeTurns(async () => {
    try {
      const answer = await send(operation(refreshMutation), {});
      begin((answer as { data: sessionRefreshMutation$data }).data.refreshSession);
      return true;
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'UNAUTHENTICATED')) throw error;
      const now = session.get();
      session.set(now.state === 'in' ? { ...now, ended: true } : { state: 'out' });
      return false;
    }
  }).finally(() => (refreshing = undefined));
  return refreshing;
}

function takeTurns<T>(work: () => Promise<T>): Promise<T> {
  // The lock exists only where the page is secure or local.
  return navigator.locks?.request('throughline.refresh', work) ?? work();
}
