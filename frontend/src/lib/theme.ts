import { recall, remember } from './preferences';
import { createStore } from './store';

export type Theme = 'light' | 'dark' | 'system';

const stored = recall('theme');
const theme = createStore<Theme>(stored === 'light' || stored === 'dark' ? stored : 'system');
const dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

function show() {
  const chosen = theme.get();
  document.documentElement.dataset.theme =
    chosen === 'system' ? (dark?.matches ? 'dark' : 'light') : chosen;
}

show();
theme.subscribe(show);
dark?.addEventListener('change', show);

export const useTheme = theme.use;

export function setTheme(next: Theme) {
  remember('theme', next);
  theme.set(next);
}
