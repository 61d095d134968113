import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, test, vi } from 'vitest';
import { decides } from '../../test/right';
import { ApiError } from '../../api/errors';
import { ReadingDialog } from './ReadingDialog';

function show(of: string) {
  const environment = createMockEnvironment();
  const onClose = vi.fn<() => void>();
  render(
    <RelayEnvironmentProvider environment={environment}>
      <ReadingDialog of={of} right={decides} name="Checkout time" unit="s" onClose={onClose} />
    </RelayEnvironmentProvider>,
  );
  const record = () => userEvent.click(screen.getByRole('button', { name: /^Record/ }));
  return { mock: environment.mock, record, onClose };
}

/** What is said of a field, below it. */
const wrong = (label: string) => {
  const field = screen.getByLabelText(label);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  return document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
};

test('a reading without a value, or with none that is a number, is refused at its field', async () => {
  const { mock, record } = show('goal_1');
  await record();
  expect(wrong('Checkout time')).toBe('A reading needs a value.');
  await userEvent.type(screen.getByLabelText('Checkout time'), 'fast');
  await record();
  expect(wrong('Checkout time')).toBe('This is not a number.');
  expect(mock.getAllOperations()).toHaveLength(0);
});

test('what the API refuses of the time stands at the time, and nothing typed is lost', async () => {
  const { mock, record, onClose } = show('goal_2');
  await userEvent.type(screen.getByLabelText('Checkout time'), '84,5');
  await userEvent.type(screen.getByLabelText('Taken at'), '2026-08-20T09:00');
  await record();
  expect(mock.getMostRecentOperation().request.variables.input).toMatchObject({
    goalId: 'goal_2',
    value: 84.5,
    at: new Date('2026-08-20T09:00').toISOString(),
  });
  const reason = 'A reading cannot come from the future.';
  mock.rejectMostRecentOperation(new ApiError(reason, { code: 'INVALID', field: 'input.at' }));
  await waitFor(() => expect(wrong('Taken at')).toBe(reason));
  expect(screen.getByLabelText('Checkout time')).toHaveProperty('value', '84,5');
  expect(onClose).not.toHaveBeenCalled();
});
