import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type Option, Picker, search } from './Picker';

const options: Option[] = [
  { id: '1', name: 'One-tap pay' },
  { id: '2', name: 'Easy refunds', detail: 'Refunds' },
  { id: '3', name: 'Payment links' },
];

test('typed words find, arrows move, Enter picks', async () => {
  const onPick = vi.fn();
  render(<Picker title="Feature" options={options} onPick={onPick} onClose={() => {}} />);
  await userEvent.keyboard('pay{ArrowDown}{Enter}');
  expect(onPick).toHaveBeenCalledWith(options[0]);
  expect(screen.getByRole('combobox')).toHaveProperty('value', '');
});

test('what is typed can become new', async () => {
  const onCreate = vi.fn();
  render(
    <Picker title="Label" options={[]} onPick={() => {}} onClose={() => {}} onCreate={onCreate} />,
  );
  await userEvent.keyboard('legal{Enter}');
  expect(onCreate).toHaveBeenCalledWith('legal');
});

test('the arrows reach every one of many', async () => {
  const onPick = vi.fn();
  const many = Array.from({ length: 150 }, (_, i) => ({ id: `${i}`, name: `Feature ${i}` }));
  render(<Picker title="Feature" options={many} onPick={onPick} onClose={() => {}} />);
  expect(screen.getAllByRole('option')).toHaveLength(100);
  await userEvent.keyboard(`${'{ArrowDown}'.repeat(149)}{Enter}`);
  expect(onPick).toHaveBeenCalledWith(many[149]);
});

test('what begins with the words comes first', () => {
  expect(search(options, 'pay').map(({ name }) => name)).toEqual(['Payment links', 'One-tap pay']);
  expect(search(options, 'easy ref')).toHaveLength(1);
  expect(search(options, '')).toHaveLength(3);
});
