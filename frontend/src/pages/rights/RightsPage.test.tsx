import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { RightsPage } from './RightsPage';

test('each decision says who decides, proposes and reads', async () => {
  renderWithRelay(<RightsPage product="CHK" />, {
    Query: () => ({
      decisionRights: [
        {
          decision: 'ORDER_BACKLOG',
          covers: 'The rank of stories.',
          roles: [
            { role: 'PM', may: 'PROPOSE' },
            { role: 'PO', may: 'DECIDE' },
            { role: 'VIEWER', may: 'READ' },
          ],
        },
      ],
    }),
  });
  const row = await screen.findByRole('row', { name: /Backlog order/ });
  const cells = within(row).getAllByRole('cell');
  expect(cells.map((cell) => cell.textContent)).toEqual([
    'Proposes',
    'Decides',
    'Reads',
    'Reads',
    'Reads',
  ]);
});
