/** Class names that hold: `classes(styles.row, selected && styles.selected)`. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
