import { expect, test } from 'vitest';
import { textOf } from './textOf';

test.each([
  ['UTF-8', [0x5a, 0xc3, 0xbc], 'Zü'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x5a], 'Z'],
  ['UTF-16', [0xff, 0xfe, 0x5a, 0x00, 0xfc, 0x00], 'Zü'],
  ['UTF-16, the other way', [0xfe, 0xff, 0x00, 0x5a], 'Z'],
  ['western Windows', [0x5a, 0xfc], 'Zü'],
  ['nothing', [], ''],
])('%s is read as it was written', (_, bytes, text) => {
  expect(textOf(new Uint8Array(bytes))).toBe(text);
});
