/** A number as people type it: `1 284,5` is 1284.5. Empty is null, what is no number is undefined. */
export function figure(typed: string): number | null | undefined {
  const plain = typed.replace(/\s/g, '').replace(',', '.');
  if (!plain) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
