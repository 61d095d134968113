/** A request changes at most ten things: all of them or none. */
export const atOnce = 10;

type Nine = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i';
const nineLetters: readonly Nine[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

/** What `ten` calls its inputs, in their order. */
export const tenLetters: readonly string[] = [...nineLetters, 'j'];

type Filled<Letter extends string, Input> = Record<Letter, Input> &
  Record<`has${Uppercase<Exclude<Letter, 'a'>>}`, boolean>;

function fill<Letter extends string, Input>(letters: readonly Letter[], inputs: readonly Input[]) {
  return Object.fromEntries(
    letters.flatMap((letter, i) => [
      [letter, inputs[i] ?? inputs[0]],
      ...(i > 0 ? [[`has${letter.toUpperCase()}`, i < inputs.length]] : []),
    ]),
  ) as Filled<Letter, Input>;
}

/**
 * The variables for one to ten inputs. A document cannot grow with its input:
 * the fields beyond are left out by `@include`, and their variables hold the
 * first input again, which is never read.
 */
export const ten = <Input>(inputs: readonly Input[]) => fill([...nineLetters, 'j'], inputs);

/** As `ten`, where one more thing is changed beside them. */
export const nine = <Input>(inputs: readonly Input[]) => fill(nineLetters, inputs);

/** Parts of at most `size`, in order. */
export function parts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );
}
