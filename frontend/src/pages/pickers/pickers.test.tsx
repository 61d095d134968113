import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MockPayloadGenerator } from 'relay-test-utils';
import { expect, test, vi } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { FeaturePicker } from './pickers';

const page = (from: number, count: number, endCursor: string | null) => ({
  FeatureConnection: () => ({
    edges: Array.from({ length: count }, (_, i) => ({
      node: { id: `feature_${from + i}`, title: `Feature ${from + i}`, goal: null },
    })),
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
  }),
});

test('what lies beyond the first hundred is found too', async () => {
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
    page(1, 100, 'c100'),
  );
  await userEvent.type(await screen.findByRole('combobox'), 'feature 142');
  expect(screen.getByText(/More are being read/)).toBeTruthy();
  expect(screen.queryByText('Nothing is called that.')).toBeNull();

  const next = async (after: string, answer: object) => {
    const operation = environment.mock.getMostRecentOperation();
    expect(operation.request.variables).toMatchObject({ after });
    await act(async () =>
      environment.mock.resolve(operation, MockPayloadGenerator.generate(operation, answer)),
    );
  };
  await next('c100', page(101, 100, 'c200'));
  await next('c200', page(201, 7, null));
  expect(screen.queryByText(/More are being read/)).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(onPick.mock.calls[0]?.[0].id).toBe('feature_142');
});
