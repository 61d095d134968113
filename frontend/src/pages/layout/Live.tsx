import { useEffect, useEffectEvent, useRef } from 'react';
import { graphql, useRelayEnvironment } from 'react-relay/hooks';
import type { Disposable } from 'relay-runtime';
import { ApiError } from '../../api/errors';
import { follow } from '../../api/follow';
import { markVisit } from '../../api/visit';
import { isMine } from '../../api/http';
import { signedIn } from '../../api/session';
import { refresh } from '../../lib/freshness';
import { setOthers, usePlace } from '../../lib/presence';
import { touch } from '../../lib/touched';
import type { LiveChangesSubscription } from './__generated__/LiveChangesSubscription.graphql';
import type { LivePresenceSubscription } from './__generated__/LivePresenceSubscription.graphql';
import { useFrame } from './useFrame';

/** Keeps what is on screen as it is: shows what others change as it happens, and who they are. */
export function Live({ product }: { product: string }) {
  const { id, events } = useFrame(product).product ?? {};
  useChanges(id, events?.edges[0]?.node.number);
  return id ? <Presence key={id} product={id} /> : null;
}

/**
 * What others change is marked, and read anew. It begins after `newest`, the
 * event that was the last when the page was asked for.
 */
function useChanges(product: string | undefined, newest: number | undefined) {
  const environment = useRelayEnvironment();
  const begin = useEffectEvent(() => newest);
  useEffect(() => {
    if (!product) return;
    let after = begin();
    const reader = atLeisure(refresh);
    const mark = () => {
      if (after !== undefined) markVisit(environment, product, after);
    };
    // Who comes looks, and who leaves has looked until now.
    document.addEventListener('visibilitychange', mark);
    const following = follow<LiveChangesSubscription>(environment, {
      subscription: graphql`
        subscription LiveChangesSubscription($product: ID!, $after: Int) {
          changes(product: $product, after: $after) {
            number
            events {
              requestId
              subjectId
              entityId
            }
          }
        }
      `,
      variables: () => ({ product, after }),
      onNext: (answer) => {
        const { number, events } = answer?.changes ?? { number: after, events: [] };
        // From when what is on screen is, nobody knows.
        if (after === undefined) refresh({ forget: true });
        after = number;
        if (document.visibilityState === 'visible') mark();
        const others = events.filter(({ requestId }) => !isMine(requestId));
        if (others.length === 0) return;
        touch(others.flatMap(({ subjectId, entityId }) => [subjectId, entityId]));
        reader.call();
      },
      onLost: (error) => {
        // The log is shorter than what was seen of it: an older one was restored.
        if (error instanceof ApiError && error.extensions.field === 'after') after = undefined;
      },
    });
    return () => {
      document.removeEventListener('visibilitychange', mark);
      following.dispose();
      reader.dispose();
    };
  }, [environment, product]);
}

const pause = 1_000; // milliseconds

/** Calls at once, but not more than once a second, and not while nobody looks. */
function atLeisure(does: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waits = false;
  function call() {
    if (timer || document.visibilityState === 'hidden') {
      waits = true;
      return;
    }
    waits = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (waits) call();
    }, pause);
    does();
  }
  const looked = () => {
    if (waits && !timer) call();
  };
  document.addEventListener('visibilitychange', looked);
  return {
    call,
    dispose() {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', looked);
    },
  };
}

/** Who else is here is known, and they know where one is. */
function Presence({ product }: { product: string }) {
  const environment = useRelayEnvironment();
  const { at, editing } = usePlace();
  const last = useRef<Disposable>(undefined);
  useEffect(() => {
    // Who goes through stories key by key is in none of them.
    const timer = setTimeout(() => {
      // One leaves a place once one is at the next: for others one never went away.
      let before = last.current;
      const leave = () => {
        before?.dispose();
        before = undefined;
      };
      const following = follow<LivePresenceSubscription>(environment, {
        subscription: graphql`
          subscription LivePresenceSubscription($product: ID!, $at: ID, $editing: String) {
            presence(product: $product, at: $at, editing: $editing) {
              user {
                id
                name
                initials
              }
              at
              editing
            }
          }
        `,
        variables: () => ({ product, at, editing }),
        onNext: (answer) => {
          leave();
          const me = signedIn()?.id;
          setOthers((answer?.presence ?? []).filter(({ user }) => user.id !== me));
        },
        onLost: () => {
          leave();
          setOthers([]);
        },
      });
      last.current = {
        dispose() {
          leave();
          following.dispose();
        },
      };
    }, 300);
    return () => clearTimeout(timer);
  }, [environment, product, at, editing]);
  useEffect(
    () => () => {
      last.current?.dispose();
      setOthers([]);
    },
    [],
  );
  return null;
}
