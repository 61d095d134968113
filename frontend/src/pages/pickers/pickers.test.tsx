import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MockPayloadGenerator } from 'relay-test-utils';
import { expect, test, vi } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { FeaturePicker } from './pickers';

const page = (from: number, count: number, hasNextPage: boolean) => ({
  FeatureConnection: () => ({
    edges: Array.from({ length: count }, (_, i) => ({
      node: { id: `feature_${from + i}`, title: `Feature ${from + i}`, goal: null },
    })),
    pageInfo: { hasNextPage },
  }),
});

function show(answer: object) {
  const onPick = vi.fn<(option: { id: string }) => void>();
  const { environment } = renderWithRelay(
    <FeaturePicker
      product="CHK"
      title="Feature"
      chosen=""
      none="No feature"
      onPick={onPick}
      onClose={() => {}}
    />,
    answer,
  );
  return { onPick, mock: environment.mock };
}

test('what lies beyond the first hundred is found by its words', async () => {
  const { onPick, mock } = show(page(1, 100, true));
  expect(await screen.findByText('There are more. Type to find them.')).toBeTruthy();
  await userEvent.type(screen.getByRole('combobox'), 'Feature 142');
  expect(screen.getByText('Looking …')).toBeTruthy();
  expect(screen.queryByText('Nothing is called that.')).toBeNull();

  const operation = mock.getMostRecentOperation();
  expect(operation.request.variables).toMatchObject({ product: 'CHK', text: 'feature 142' });
  await act(async () =>
    mock.resolve(operation, MockPayloadGenerator.generate(operation, page(142, 1, false))),
  );
  expect(await screen.findByRole('option', { name: /Feature 142/ })).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  expect(onPick.mock.calls[0]?.[0].id).toBe('feature_142');
});

test('a list that is known whole is searched here', async () => {
  const { onPick, mock } = show(page(1, 30, false));
  await userEvent.type(await screen.findByRole('combobox'), 'feature 14{Enter}');
  expect(onPick.mock.calls[0]?.[0].id).toBe('feature_14');
  expect(mock.getAllOperations()).toEqual([]);
  expect(screen.queryByText(/There are more/)).toBeNull();
});
