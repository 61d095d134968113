import { act as settle, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { createMockEnvironment } from 'relay-test-utils';
import { beforeEach, expect, test } from 'vitest';
import { ApiError } from '../../api/errors';
import { hasDraft, keepDraftsOf } from '../../lib/draft';
import { Clashes } from '../../ui/Clashes';
import type { Right } from '../../ui/Right';
import { GoOrNoGo } from './GoOrNoGo';
import type { Launch } from './launch';
import { useLaunch } from './useLaunch';

const right = {
  decides: true,
  proposes: false,
  acts: true,
  hat: undefined,
  decidedBy: ['PM'],
  people: [],
  ask: '',
} as const satisfies Right;

function One({ launch, may }: { launch: Partial<Launch>; may: Right }) {
  const whole = { id: 'launch_1', version: 3, reason: '', items: [], voices: [], ...launch };
  return (
    <GoOrNoGo
      launch={whole as unknown as Launch}
      feature="feature_1"
      today="2026-08-20"
      prepare={may}
      discuss={may}
      acts={useLaunch('product_1', may)}
    />
  );
}

function show(launch: Partial<Launch>, may: Right = right) {
  const environment = createMockEnvironment();
  render(
    <RelayEnvironmentProvider environment={environment}>
      <Suspense>
        <One launch={launch} may={may} />
        <Clashes />
      </Suspense>
    </RelayEnvironmentProvider>,
  );
  const asked = () => environment.mock.getMostRecentOperation().request;
  const refuse = (error: Error) =>
    settle(async () => environment.mock.rejectMostRecentOperation(error));
  const answer = (data: object) =>
    settle(async () => environment.mock.resolveMostRecentOperation({ data: data as never }));
  const pending = () => environment.mock.getAllOperations();
  return { asked, refuse, answer, pending };
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
/** Somebody decided No-go since version 3. */
const decided = new ApiError('changed', {
  code: 'CONFLICT',
  version: 4,
  fields: [
    { name: 'go', base: null, current: false, yours: true },
    { name: 'reason', base: '', current: 'Finance is not ready.', yours: 'The trial went well.' },
  ],
});

async function clash() {
  const shown = show({ state: 'PREPARING' });
  await press('Decide');
  await userEvent.type(screen.getByRole('textbox'), 'The trial went well.');
  await press(/^Go/);
  expect(shown.asked().variables).toMatchObject({ input: { version: 3, go: true } });
  await shown.refuse(decided);
  await waitFor(() => expect(shown.asked().node.params.name).toBe('ClashDialogQuery'));
  await shown.answer({ nodes: [] });
  await screen.findByRole('dialog', { name: 'Go or no-go' });
  return shown;
}

beforeEach(() => {
  keepDraftsOf('nobody');
  keepDraftsOf('user_1');
});

test('what two decide is put side by side, and sent over theirs only when it is chosen', async () => {
  const { asked } = await clash();
  const yours = screen.getByRole('radio', { name: /Yours Go: The trial went well\./ });
  expect((yours as HTMLInputElement).checked).toBe(true);
  screen.getByRole('radio', { name: /Saved by someone else No-go: Finance is not ready\./ });
  await press('Save');
  await waitFor(() =>
    expect(asked().variables).toMatchObject({
      input: { version: 4, go: true, reason: 'The trial went well.' },
    }),
  );
});

test('theirs stays when it is chosen, and the form is done', async () => {
  const { pending } = await clash();
  await userEvent.click(screen.getByRole('radio', { name: /Saved by someone else/ }));
  await press('Save');
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(hasDraft('launch_1.reason')).toBe(false);
  expect(pending()).toEqual([]);
});

test('a launch is of today in one press, or of the day that is chosen', async () => {
  const first = show({ state: 'GO' });
  const day = screen.getByLabelText<HTMLInputElement>('Day it was launched');
  expect([day.value, day.max]).toEqual(['2026-08-20', '2026-08-20']);
  await press('Launched today');
  expect(first.asked().variables.input).not.toHaveProperty('on');
  await first.refuse(new ApiError('There is no go yet.', { code: 'INVALID' }));
  fireEvent.change(day, { target: { value: '2026-08-17' } });
  await press(/^Launched on 17 Aug/);
  expect(first.asked().variables.input).toMatchObject({ id: 'launch_1', on: '2026-08-17' });
});

test('who only reads chooses no day', () => {
  show({ state: 'GO' }, { ...right, decides: false, acts: false });
  expect(screen.queryByLabelText('Day it was launched')).toBeNull();
});
