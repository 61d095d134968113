import { announce } from './announce';
import { createStore } from './store';

export type Toast = {
  id: number;
  kind: 'done' | 'failed';
  title: string;
  detail?: string;
  action?: { label: string; key?: string; run: () => void };
};

export const toasts = createStore<Toast[]>([]);
let next = 1;

export function dismiss(id: number) {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

/** Says what happened. A new word replaces the last one of its kind; a failure stays until closed. */
export function say(toast: Omit<Toast, 'id'>): number {
  const id = next++;
  toasts.set([...toasts.get().filter((other) => other.kind !== toast.kind), { ...toast, id }]);
  announce([toast.title, toast.detail].filter(Boolean).join(' '));
  if (toast.kind === 'done') setTimeout(() => dismiss(id), 8_000);
  return id;
}
