import { expect, test } from 'vitest';
import type { Things } from '../discussion/Names';
import type { Proposal } from '../proposals/proposal';
import { type Event, idsOf, linesOf } from './lines';

const things = new Map(
  [
    { id: 'story_1', key: 'CHK-207', title: 'Pay in one tap', criteria: [{ id: 'criterion_1' }] },
    { id: 'goal_1', title: 'Checkout in 76 s', metric: { unit: 's' } },
    { id: 'feature_1', title: 'Buy again' },
    { id: 'sprint_1', name: 'Sprint 24' },
    { id: 'product_1', name: 'Checkout' },
  ].map((thing) => [thing.id, thing]),
) as unknown as Things;

type Changed = Record<string, [from: unknown, to: unknown]>;
function event(action: string, entityId: string, changed: Changed, more: object = {}): Event {
  return {
    id: 'event_1',
    action,
    entityId,
    subjectId: entityId,
    reason: '',
    token: null,
    proposal: null,
    changes: Object.entries(changed).map(([field, [from, to]]) => ({
      field,
      from: JSON.stringify(from),
      to: JSON.stringify(to),
    })),
    ...more,
  } as unknown as Event;
}
const said = (event: Event) =>
  linesOf([event], things).map(({ thing, words, quote }) =>
    [thing, words, quote].filter(Boolean).join(': '),
  );

test('each thing is spoken of in the words of its history', () => {
  const of = (subjectId: string) => ({ subjectId });
  for (const [happened, words] of [
    [
      event('acceptStory', 'story_1', { status: ['IN_REVIEW', 'ACCEPTED'] }, { reason: 'Works.' }),
      'story_1: accepted it: Works.',
    ],
    [
      event('checkCriterion', 'criterion_1', { state: ['OPEN', 'MET'] }, of('story_1')),
      'story_1: met criterion 1 of 1',
    ],
    [
      event('askQuestion', 'comment_1', { body: [null, 'Which wallets?'] }, of('story_1')),
      'story_1: asked a question: Which wallets?',
    ],
    [
      event(
        'recordReading',
        'reading_1',
        { value: [null, 84] },
        { ...of('goal_1'), at: '2026-08-20T06:00:00Z', token: 'analytics' },
      ),
      'goal_1: recorded 84 s with the token “analytics”',
    ],
    [
      event('updateFeature', 'feature_1', { horizon: ['NEXT', 'NOW'] }),
      'feature_1: moved it from Next to Now',
    ],
    [event('startSprint', 'sprint_1', { state: ['PLANNED', 'ACTIVE'] }), 'sprint_1: started it'],
    [
      event('updateProduct', 'product_1', { vision: ['', 'Pay in a minute'] }),
      'product_1: changed its vision',
    ],
    [
      event('updateProduct', 'product_1', { inProgressLimit: [null, 3] }),
      'product_1: changed how many stories are in hand at once',
    ],
    [
      event(
        'linkStories',
        'link_1',
        { direction: [null, 'BLOCKED_BY'], otherId: [null, 'story_1'] },
        of('story_1'),
      ),
      'story_1: noted that it is blocked by CHK-207',
    ],
    [
      event(
        'updateFeature',
        'feature_1',
        { horizon: ['NEXT', 'NOW'] },
        { proposal: { author: { name: 'Jonas Lind' } } },
      ),
      'feature_1: moved it from Next to Now, as Jonas proposed',
    ],
  ] as const) {
    expect(said(happened)).toEqual([words]);
  }
});

test('a proposal is told with what it is about, and what its acceptance did only once', () => {
  const put = {
    id: 'proposal_1',
    reason: 'Support spends 11 h a week on it.',
    steps: [{ mutation: 'moveStory', input: { id: 'story_1', to: 'TOP' } }],
    changes: [{ entity: { id: 'story_1', key: 'CHK-207' }, subject: null, fields: [] }],
  } as unknown as Proposal;
  const on = (action: string, reason = '') =>
    event(action, 'proposal_1', { state: ['OPEN', 'X'] }, { put, reason });
  expect(said(on('proposeChange'))).toEqual([
    'story_1: proposed to move CHK-207 to the top: Support spends 11 h a week on it.',
  ]);
  expect(said(on('declineProposal', 'Not now.'))).toEqual([
    'story_1: declined to move CHK-207 to the top: Not now.',
  ]);
  expect(said(on('withdrawProposal'))).toEqual([
    'story_1: no longer proposes to move CHK-207 to the top',
  ]);
  expect(said(on('acceptProposal'))).toEqual([]);
});

test('what goes without saying and what is gone is not told', () => {
  expect(said(event('updateStory', 'story_1', {}))).toEqual([]);
  expect(said(event('createLabel', 'label_1', { name: [null, 'mobile'] }))).toEqual([]);
  expect(said(event('acceptStory', 'story_9', { status: ['IN_REVIEW', 'ACCEPTED'] }))).toEqual([]);
});

test('the words need the names of what happened, and of what it was changed to', () => {
  const sprint = 'sprint_01m8dn4daxf6vtm4304eqxs6pd';
  expect(idsOf([event('addToSprint', 'story_1', { sprintId: [null, sprint] })])).toEqual([
    'story_1',
    sprint,
  ]);
});
