import { render, screen } from '@testing-library/react';
import { RelayEnvironmentProvider } from 'react-relay/hooks';
import { createMockEnvironment } from 'relay-test-utils';
import { expect, test } from 'vitest';
import type { Right } from '../../ui/Right';
import { Checklist } from './Checklist';
import type { Item, Launch } from './launch';
import type { LaunchActs } from './useLaunch';

const decides = {
  decides: true,
  proposes: false,
  acts: true,
  hat: undefined,
  decidedBy: ['PM'],
  people: [],
  ask: '',
} as const satisfies Right;

const left = {
  id: 'item_1',
  version: 1,
  department: 'Legal',
  task: 'Read the terms',
  owner: { id: 'user_2', name: 'Ben Ode', initials: 'BO' },
  ownerLeft: true,
  done: false,
  yours: false,
} as unknown as Item;

test.each([
  ['who decides gives it', decides, 'Give it to another'],
  [
    'who proposes proposes',
    { ...decides, decides: false, proposes: true },
    'Propose another owner',
  ],
])('what waits for somebody who left: %s', (_, right, words) => {
  render(
    <RelayEnvironmentProvider environment={createMockEnvironment()}>
      <Checklist
        product="CHK"
        launch={{ id: 'launch_1', state: 'PREPARING', items: [left] } as unknown as Launch}
        today="2026-08-03"
        right={right}
        acts={{} as LaunchActs}
      />
    </RelayEnvironmentProvider>,
  );
  expect(screen.getByRole('button', { name: words })).toBeTruthy();
});
