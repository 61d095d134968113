import { useEffect, useRef } from 'react';
import { type Key, useKeys } from '../../lib/keys';

const pause = 700; // milliseconds within which a second digit belongs to the first

/**
 * Values by their digits: of 1 and 13, 1 waits for a 3 to follow. Without
 * values no digit is taken.
 */
export function useTyped(values: readonly number[], onValue: (value: number) => void) {
  const typed = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const words = values.map(String);
  useEffect(() => () => clearTimeout(timer.current), []);

  function take() {
    clearTimeout(timer.current);
    const value = Number(typed.current);
    typed.current = '';
    if (words.includes(String(value))) onValue(value);
  }
  function press(digit: string) {
    clearTimeout(timer.current);
    typed.current += digit;
    if (words.some((word) => word !== typed.current && word.startsWith(typed.current))) {
      timer.current = setTimeout(take, pause);
    } else take();
  }
  const digits = [...new Set(words.join(''))];
  useKeys(digits.map((keys): Key => ({ keys, does: `Vote ${keys} …`, run: () => press(keys) })));
}
