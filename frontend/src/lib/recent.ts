import { useEffect } from 'react';
import { recall, remember } from './preferences';

const most = 8;

/** The ids of what was looked at last in a product, the latest first. What they are called is asked of the API. */
export function recent(product: string): string[] {
  return recall(`recent.${product}`)?.split(' ').filter(Boolean) ?? [];
}

/** What is on screen is looked at. */
export function useRecent(product: string, id: string | undefined) {
  useEffect(() => {
    if (!id) return;
    const before = recent(product).filter((other) => other !== id);
    remember(`recent.${product}`, [id, ...before].slice(0, most).join(' '));
  }, [product, id]);
}
