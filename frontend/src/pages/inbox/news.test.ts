import { expect, test } from 'vitest';
import { type NewsItem, told, whereTo } from './news';

const story = { id: 'story_1', key: 'CHK-1', title: 'Pay in one tap' };
const item = (kind: string, more: object = {}, subject: object | null = story) =>
  ({
    id: 'notification_1',
    kind,
    read: false,
    subject,
    event: {
      at: '2026-08-20T10:00:00Z',
      hat: 'PO',
      token: null,
      action: '',
      reason: '',
      actor: { name: 'Lea Brandt' },
      entity: null,
      ...more,
    },
  }) as unknown as NewsItem;
const say = (item: NewsItem) => told(item, () => undefined);

test('a question says who asks what, and that it was answered meanwhile', () => {
  const asked = (open: boolean) => ({ entity: { body: 'Which wallets?', open } });
  expect(say(item('QUESTION_WAITS', asked(true)))).toEqual({
    kind: 'Question',
    title: 'CHK-1 Pay in one tap',
    who: 'Lea, PO hat',
    said: 'Which wallets?',
    over: false,
  });
  expect(say(item('QUESTION_WAITS', asked(false))).over).toBe(true);
});

test('an answer and a story sent back say why', () => {
  const answered = { entity: { body: 'Which?', answer: { body: 'Both' } } };
  expect(say(item('QUESTION_ANSWERED', answered)).said).toBe('Both');
  expect(say(item('STORY_SENT_BACK', { reason: 'It asks twice' })).said).toBe('It asks twice');
});

test('what became of a proposal is said, with the words of whoever decided', () => {
  const decided = (action: string) => say(item('PROPOSAL_DECIDED', { action, reason: 'Not now' }));
  expect(decided('acceptProposal').kind).toBe('Accepted');
  expect(decided('declineProposal').kind).toBe('Declined');
  expect(decided('undoEvent')).toMatchObject({ kind: 'Undone', said: 'Not now' });
});

test('a goal off track says what was measured, by whom or by which script', () => {
  const goal = { id: 'goal_1', title: 'Faster', metric: { name: 'Checkout time', unit: 's' } };
  const read = { hat: null, token: 'Analytics', entity: { value: 93 } };
  const said = say(item('GOAL_OFF_TRACK', read, goal));
  expect(said.title).toBe('Faster');
  expect(said.said).toBe('Checkout time is 93 s, behind its path.');
  expect(said.who).toBe('Lea, with the token “Analytics”');
});

test('an item past its day says what was due when, and nobody did it', () => {
  const entity = { task: 'Wording checked', due: `${new Date().getFullYear()}-09-14` };
  const said = say(item('LAUNCH_ITEM_OVERDUE', { actor: null, hat: null, entity }));
  expect(said).toMatchObject({ who: 'Throughline', said: 'Wording checked, due 14 Sep' });
});

test('a webhook that was paused says which, and leads to where it goes on', () => {
  const entity = { url: 'https://example.com/hook' };
  const paused = item('WEBHOOK_GAVE_UP', { actor: null, hat: null, entity }, { id: 'product_1' });
  expect(say(paused)).toMatchObject({ title: 'https://example.com/hook', who: 'Throughline' });
  expect(whereTo(paused, 'CHK').href).toBe('/CHK/people');
});

test('what is gone is said to be gone, and leads nowhere else', () => {
  const gone = item('QUESTION_WAITS', { actor: null, hat: null }, null);
  expect(say(gone)).toMatchObject({ title: 'What is gone since', who: 'Someone', said: '' });
  expect(whereTo(gone, 'CHK').href).toBe('/CHK/inbox');
  expect(whereTo(item('QUESTION_WAITS'), 'CHK')).toEqual({
    href: '/CHK/stories/CHK-1',
    panel: true,
  });
});
