/** `1 story`, `3 stories`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** With a capital: as a sentence begins. */
export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `Lea`, `Lea or Maya`, `Lea, Maya or Jonas`. */
export function either(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(names).replace(', or ', ' or ');
}

/** `Lea`, `Lea and Maya`, `Lea, Maya and Jonas`. */
export function all(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names).replace(', and ', ' and ');
}

/** As much of a text as tells it from others: `Support calls about double …`. */
export function clipped(text: string, most = 60): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

/** People are called by their first name; a service by all of it: `CI (service)`. */
export function firstName(name: string): string {
  if (name.endsWith(' (service)')) return name;
  return name.split(' ')[0] ?? name;
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const small = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/**
 * Thousands are parted by a thin space: `1 284`. There are two decimals at most,
 * and below 1 two digits, so that a small number is never told as 0: `0.0042`.
 * Reports' words follow the same rule, in graph/leadership_words.go.
 */
export function number(n: number): string {
  return (Math.abs(n) < 1 ? small : grouped).format(n).replaceAll(',', '\u202f');
}

export function points(n: number): string {
  return `${number(n)} ${n === 1 ? 'pt' : 'pts'}`;
}

/** `84 s`, `6.9 %`, `12`; `–` for what nobody said. */
export function measured(value: number | null | undefined, unit = ''): string {
  if (typeof value !== 'number') return '–';
  return unit ? `${number(value)} ${unit}` : number(value);
}
