import { beforeEach, expect, test } from 'vitest';
import { canUndo, forgetUndo, settled, undo, whileUnderWay } from './undo';

beforeEach(forgetUndo);

test('the last step is taken back first, and each once', async () => {
  const back: string[] = [];
  canUndo('a', async () => void back.push('a'));
  canUndo('b', async () => void back.push('b'));
  expect(await undo()).toBe('b');
  expect(await undo()).toBe('a');
  expect(await undo()).toBeUndefined();
  expect(back).toEqual(['b', 'a']);
});

test('a change that is on its way is waited for, done or refused', async () => {
  const change = Promise.resolve().then(() => canUndo('moved', async () => {}));
  void whileUnderWay(change);
  void whileUnderWay(Promise.reject(new Error('refused'))).catch(() => {});
  await settled();
  expect(await undo()).toBe('moved');
});
