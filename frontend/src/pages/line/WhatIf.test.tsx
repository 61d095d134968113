import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { WhatIf } from './WhatIf';

const choices = async (weekly: boolean) => {
  const { unmount } = renderWithRelay(
    <WhatIf
      product="CHK"
      today="2026-08-20"
      weekly={weekly}
      pressed={false}
      onClose={vi.fn<() => void>()}
    />,
    {
      Product: () => ({ activeSprint: null }),
      StoryConnection: () => ({ edges: [{ node: { forecast: { noDate: null } } }] }),
      Query: () => ({ nodes: [] }),
    },
  );
  const select = await screen.findByRole('combobox', {
    name: weekly ? 'A week less' : 'A sprint less',
  });
  const words = [...select.querySelectorAll('option')].map(({ textContent }) => textContent);
  unmount();
  return words;
};

test('what is left out is a sprint, or a week where the forecast goes by weeks', async () => {
  const [sprints, weeks] = [await choices(false), await choices(true)];
  expect(weeks).toEqual(sprints.map((words) => words?.replaceAll('sprint', 'week')));
  expect(sprints.join()).not.toEqual(weeks.join());
});
