/** The parts of a text that stayed, changed and stayed since it read as `before`, word by word. */
export function changedIn(before: string, after: string): [string, string, string] {
  const was = words(before);
  const is = words(after);
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start++;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  const stop = is.length - end;
  const part = (from: number, to: number) => is.slice(from, to).join('');
  return [part(0, start), part(start, stop), part(stop, is.length)];
}

/** Words and the space between them. */
const words = (text: string) => text.match(/\s+|\S+/g) ?? [];
