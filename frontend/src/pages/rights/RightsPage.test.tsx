import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderWithRelay } from '../../test/relay';
import { RightsPage } from './RightsPage';

const admin = { may: 'DECIDE', whyNot: null, otherHat: null, decidedBy: ['ADMIN'], people: [] };
const reads = { ...admin, may: 'READ' };

test('each decision says who decides, proposes and reads', async () => {
  renderWithRelay(<RightsPage product="CHK" />, {
    Right: () => reads,
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

function goals() {
  return renderWithRelay(<RightsPage product="CHK" />, {
    Right: () => reads,
    Query: () => ({
      decisionRights: [
        {
          decision: 'SET_GOALS',
          covers: 'Vision, goals, metrics, targets, due dates.',
          roles: [
            { role: 'PM', may: 'DECIDE' },
            { role: 'PO', may: 'PROPOSE' },
          ],
        },
      ],
    }),
    Product: () => ({
      members: {
        edges: [
          { roles: ['PM'], node: { id: 'user_1', name: 'Maya Okafor' } },
          { roles: ['PM', 'DEVELOPER'], node: { id: 'user_2', name: 'Lea Brandt' } },
        ],
      },
    }),
  });
}

test('the chosen decision names who decides here', async () => {
  const { container } = goals();
  await userEvent.click(await screen.findByRole('button', { name: 'Goal, metric and target' }));
  const about = container.querySelector('aside')?.textContent;
  expect(about).toContain('Vision, goals, metrics, targets, due dates.');
  expect(about).toContain('DecidesProduct ManagerMaya and Lea');
  expect(about).toContain('ProposesProduct Ownernobody here yet');
});

test('where there is no room beside the table, it lies over it once it is chosen', async () => {
  const list = { matches: true, addEventListener() {}, removeEventListener() {} };
  vi.spyOn(globalThis, 'matchMedia').mockReturnValue(list as unknown as MediaQueryList);
  const { container } = goals();
  const row = await screen.findByRole('button', { name: 'Goal, metric and target' });
  expect(container.querySelector('aside')).toBeNull();
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(row);
  const sheet = screen.getByRole('dialog', { name: 'Goal, metric and target' });
  expect(sheet.textContent).toContain('DecidesProduct ManagerMaya and Lea');
});

const fourEyes = (on: boolean, right: object) =>
  renderWithRelay(<RightsPage product="CHK" />, {
    Query: () => ({ decisionRights: [] }),
    Right: () => right,
    Product: () => ({ id: 'product_1', name: 'Checkout', fourEyes: on, members: { edges: [] } }),
  });

test('an admin asks for four eyes', async () => {
  const { environment } = fourEyes(false, admin);
  const part = within(await screen.findByRole('region', { name: 'Four eyes' }));
  expect(part.getByText('off')).toBeTruthy();
  await userEvent.click(part.getByRole('button', { name: 'Ask for four eyes' }));
  const { variables } = environment.mock.getMostRecentOperation().request;
  expect(variables).toEqual({ input: { id: 'product_1', fourEyes: true } });
});

test('everyone else reads whether four eyes are asked for', async () => {
  fourEyes(true, reads);
  const part = within(await screen.findByRole('region', { name: 'Four eyes' }));
  expect(part.getByText('on')).toBeTruthy();
  expect(part.getByText(/Nobody in Checkout accepts a story/)).toBeTruthy();
  expect(part.queryByRole('button')).toBeNull();
});
