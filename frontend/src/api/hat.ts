import { useSyncExternalStore } from 'react';
import { refresh } from '../lib/freshness';
import { recall, remember } from '../lib/preferences';
import { createStore } from '../lib/store';
import { productIn } from '../paths';
import { signedIn } from './session';

/** A role that decides about a product. Who holds several wears one at a time. */
export type Hat = 'PM' | 'PO' | 'DEVELOPER';
export const hats: readonly Hat[] = ['PM', 'PO', 'DEVELOPER'];

const worn = createStore<Record<string, Hat>>({});

/** The hats the signed-in person holds in a product. */
export function hatsIn(product: string): Hat[] {
  const roles = signedIn()?.roles.filter((role) => role.product?.key === product) ?? [];
  return hats.filter((hat) => roles.some(({ kind }) => kind === hat));
}

/** The hat worn in a product: the one chosen last here, else the first they hold. */
export function hatIn(product: string | undefined): Hat | undefined {
  if (!product) return undefined;
  const held = hatsIn(product);
  const chosen = worn.get()[product] ?? recall(`hat.${product}`);
  return held.find((hat) => hat === chosen) ?? held[0];
}

export function useHat(product: string | undefined): Hat | undefined {
  return useSyncExternalStore(worn.subscribe, () => hatIn(product));
}

/** Puts a hat on. What its wearer may do is asked anew. */
export function wear(product: string, hat: Hat) {
  remember(`hat.${product}`, hat);
  worn.set({ ...worn.get(), [product]: hat });
  refresh({ forget: true });
}

/** The hat a request is sent under: that of the product on screen. */
export function hatOnScreen(): Hat | undefined {
  return hatIn(productIn(location.pathname));
}
