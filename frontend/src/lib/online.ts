import { createStore } from './store';

/** Since when the server does not answer; null while it does. */
const offlineSince = createStore<Date | null>(
  globalThis.navigator?.onLine === false ? new Date() : null,
);

export const useOfflineSince = offlineSince.use;
export const isOffline = () => offlineSince.get() !== null;

export function wentOffline() {
  offlineSince.set(offlineSince.get() ?? new Date());
}
export function cameOnline() {
  offlineSince.set(null);
}

globalThis.addEventListener?.('offline', wentOffline);
globalThis.addEventListener?.('online', cameOnline);
