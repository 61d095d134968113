import { say } from './toasts';
import { number } from './words';

/** Ten times what the longest field keeps, in characters. */
const most = 200_000;

/**
 * Keeps texts out of fields that are so large that the page would stand still
 * while they are laid out. What is longer than a field keeps but not as large
 * goes in, and is refused where it is saved.
 */
addEventListener('beforeinput', (event) => {
  const { length } = event.data ?? '';
  if (length <= most) return;
  event.preventDefault();
  const named =
    event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  const name = named
    ? (event.target.ariaLabel ?? event.target.labels?.[0]?.textContent)
    : undefined;
  say({
    kind: 'failed',
    title: `${number(length)} characters are too many${name ? ` for “${name}”` : ''}.`,
    detail: 'Nothing was changed.',
  });
});
