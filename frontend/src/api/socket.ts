import { createClient } from 'graphql-ws';
import { refresh } from '../lib/freshness';
import { cameOnline, isOffline, wentOffline } from '../lib/online';
import { hatOnScreen } from './hat';
import { accessToken, refreshSession } from './session';

const forbidden = 4403; // may be here no more: the token ran out, or roles changed

let refused = false;

/**
 * The one connection that stays open. It is made when something is followed and
 * closed when nothing is; who follows begins again when it is lost.
 */
export const socket = createClient({
  url: new URL('/graphql', location.href).href.replace(/^http/, 'ws'),
  retryAttempts: 0,
  lazyCloseTimeout: 2_000,
  connectionParams: async () => {
    if (refused && !(await refreshSession())) throw new Error('signed out');
    refused = false;
    const hat = hatOnScreen();
    return { authorization: `Bearer ${accessToken()}`, ...(hat && { hat }) };
  },
  on: {
    // Nobody presses anything while the server is away: that it is back is known from here.
    connected: () => {
      if (!isOffline()) return;
      cameOnline();
      refresh();
    },
    // Where only sockets are kept out, pages read anew when they are looked at.
    error: () => void fetch('/healthz').catch(wentOffline),
    closed: (event) => {
      if ((event as CloseEvent).code === forbidden) refused = true;
    },
  },
});
