import { say } from './toasts';

/** Puts a text where it can be pasted from, and says so; else shows it. */
export async function copy(text: string, { done, failed }: { done: string; failed: string }) {
  try {
    await navigator.clipboard.writeText(text);
    say({ kind: 'done', title: done });
  } catch {
    say({ kind: 'failed', title: failed, detail: text });
  }
}
