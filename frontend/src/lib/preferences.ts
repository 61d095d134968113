/**
 * What this browser remembers: theme, hat, last product. Nothing secret. A
 * browser that forbids storage forgets, and the app goes on.
 */
export function remember(name: string, value: string) {
  try {
    localStorage.setItem(`throughline.${name}`, value);
  } catch {
    // forgotten
  }
}

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`throughline.${name}`);
  } catch {
    return null;
  }
}
