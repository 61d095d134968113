import type { ReactNode } from 'react';

/** What can be run: what a key does, and more. */
export type Command = { keys?: string; does: string; run: () => void; icon?: ReactNode };

/** One thing to choose. */
export type Line = {
  key: string;
  icon?: ReactNode;
  title: ReactNode;
  /** Where else it has what was looked for. */
  below?: ReactNode;
  /** At the right end. */
  meta?: ReactNode;
  keys?: string | undefined;
} & (
  | { href: string; panel: boolean }
  | {
      run: (reason?: string) => void;
      /** It takes a reason, and this is asked for it: "Why does CHK-224 move?" */
      why?: string | undefined;
    }
);

export type Group = { name: string; lines: readonly Line[]; more?: boolean };

/** The commands that have all words of a text, each at the beginning of one of theirs. */
export function doing(name: string, commands: readonly Command[], text: string): Group[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const lines = commands
    .filter(({ does }) => {
      const named = does.toLowerCase().split(' ');
      return words.every((word) => named.some((name) => name.startsWith(word)));
    })
    .map(({ does, ...command }) => ({ ...command, key: does, title: does }));
  return lines.length > 0 ? [{ name, lines }] : [];
}
