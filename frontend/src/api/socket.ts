import { createClient } from 'graphql-ws';
import { refresh } from '../lib/freshness';
import { cameOnline, isOffline, wentOffline } from '../lib/online';
import { hatOnScreen } from './hat';
import { accessToken, refreshSession } from './session';

const forbidden = 4403; // may be here no more: the token ran out, or roles changed

let refused = false;

// In milliseconds. A connection that broke without a word looks like a quiet one.
const quiet = 15_000;
const forConnecting = 10_000;
const forPong = 5_000;
let silent: ReturnType<typeof setTimeout> | undefined;

/** Waits for the server to say something; where it does not, the connection is over. */
function listen(patience: number) {
  clearTimeout(silent);
  silent = setTimeout(() => {
    socket.terminate();
    lookForServer();
  }, patience);
}
const heard = () => clearTimeout(silent);

const lookForServer = () =>
  void fetch('/healthz', { signal: AbortSignal.timeout(forPong) }).catch(wentOffline);

/**
 * The one connection that stays open. It is made when something is followed and
 * closed when nothing is; who follows begins again when it is lost.
 */
export const socket = createClient({
  url: new URL('/graphql', location.href).href.replace(/^http/, 'ws'),
  retryAttempts: 0,
  lazyCloseTimeout: 2_000,
  keepAlive: quiet,
  connectionParams: async () => {
    if (refused && !(await refreshSession())) throw new Error('signed out');
    refused = false;
    const hat = hatOnScreen();
    return { authorization: `Bearer ${accessToken()}`, ...(hat && { hat }) };
  },
  on: {
    connecting: () => listen(forConnecting),
    ping: (received) => {
      if (!received) listen(forPong);
    },
    pong: (received) => {
      if (received) heard();
    },
    // Nobody presses anything while the server is away: that it is back is known from here.
    connected: () => {
      heard();
      if (!isOffline()) return;
      cameOnline();
      refresh();
    },
    // Where only sockets are kept out, pages read anew when they are looked at.
    error: lookForServer,
    closed: (event) => {
      heard();
      if ((event as CloseEvent).code === forbidden) refused = true;
    },
  },
});
