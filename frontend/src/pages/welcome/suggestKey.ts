/** A key for a product's name: its initials, or the start of its only word. `Order desk` is `OD`. */
export function suggestKey(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => /^[A-Z]/.test(word));
  if (words.length > 1)
    return words
      .map((word) => word[0])
      .join('')
      .slice(0, 4);
  return words[0]?.slice(0, 3) ?? '';
}
