import { all } from '../../lib/words';
import { type Change, text, value } from '../discussion/changes';

type Happened = { action: string; entityId: string; changes: readonly Change[] };

/** What each part of a report is called. */
export const parts: { [field: string]: string } = {
  title: 'the headline',
  summary: 'what leadership should know',
  shipped: 'what was shipped',
  next: 'what comes next',
  risks: 'what could change this',
  start: 'the period',
  end: 'the period',
  goalId: 'the goal of the chart',
};

/** What happened to a report, as its history says it after the person's name. */
export function reportSentence({ action, entityId, changes }: Happened): string | undefined {
  const change = (field: string) => changes.find((change) => change.field === field);
  if (entityId.startsWith('ask_')) {
    const question = change('question');
    if (change('answer')) return `decided: “${text(change('answer')?.to)}”`;
    if (!question) return undefined; // it waits once the report is published
    return value(question.to) === null
      ? `no longer asks “${text(question.from)}”`
      : `asked “${text(question.to)}”`;
  }
  if (entityId.startsWith('reportlink_'))
    return change('revoked') ? 'revoked a link' : 'shared it by a link';
  if (change('superseded')) return 'published a correction of it';
  if (change('state')) return 'published it';
  if (action === 'reportSprint')
    return change('title')
      ? 'began it with what a sprint came to'
      : 'took in what a sprint came to';
  if (action === 'createReport')
    return change('correctsId') ? 'began it, to correct another' : 'began it';
  const changed = [...new Set(changes.flatMap(({ field }) => parts[field] ?? []))];
  return changed.length > 0 ? `changed ${all(changed)}` : undefined;
}
