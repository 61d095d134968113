import { expect, test } from 'vitest';
import { reportSentence } from './reportSentences';

const said = (action: string, entityId: string, ...changes: [string, unknown, unknown][]) =>
  reportSentence({
    action,
    entityId,
    changes: changes.map(([field, from, to]) => ({
      field,
      from: from === null ? null : JSON.stringify(from),
      to: to === null ? null : JSON.stringify(to),
    })),
  });

test('the history of a report says who began, changed and published it', () => {
  expect(said('createReport', 'report_1', ['title', '', 'Week 34'])).toBe('began it');
  expect(
    said('createReport', 'report_1', ['title', '', 'Week 34'], ['correctsId', null, 'report_0']),
  ).toBe('began it, to correct another');
  expect(
    said(
      'updateReport',
      'report_1',
      ['summary', 'a', 'b'],
      ['start', null, '2026-08-01'],
      ['end', null, '2026-08-02'],
    ),
  ).toBe('changed what leadership should know and the period');
  expect(said('reportSprint', 'report_1', ['summary', 'a', 'b'])).toBe(
    'took in what a sprint came to',
  );
  expect(said('reportSprint', 'report_1', ['title', '', 'a'], ['summary', null, 'b'])).toBe(
    'began it with what a sprint came to',
  );
  expect(said('publishReport', 'report_1', ['state', 'DRAFT', 'PUBLISHED'])).toBe('published it');
  expect(said('publishReport', 'report_1', ['superseded', false, true])).toBe(
    'published a correction of it',
  );
});

test('and what it asked and answered, and its links', () => {
  expect(said('askDecision', 'ask_1', ['question', null, 'Drop it?'])).toBe('asked “Drop it?”');
  expect(said('removeAsk', 'ask_1', ['question', 'Drop it?', null])).toBe(
    'no longer asks “Drop it?”',
  );
  expect(said('publishReport', 'ask_1', ['waits', null, true])).toBeUndefined();
  expect(said('answerAsk', 'ask_1', ['answer', '', 'Keep it'])).toBe('decided: “Keep it”');
  expect(said('shareReport', 'reportlink_1', ['expiresAt', null, 'x'])).toBe('shared it by a link');
  expect(said('revokeReportLink', 'reportlink_1', ['revoked', null, true])).toBe('revoked a link');
});
