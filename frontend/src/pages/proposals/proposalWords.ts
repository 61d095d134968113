import { day } from '../../lib/days';
import { all, clipped, count, measured, number } from '../../lib/words';
import { statusNames, type StoryStatus } from '../../ui/statuses';
import { type NameOf, value } from '../discussion/changes';
import { featureStates, horizons } from '../features/featureWords';
import { isTo } from '../story/linkWords';
import type { Proposal, Step } from './proposal';

const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);

/** What a proposal would do, as an order: "Move CHK-251 below CHK-226". */
export function proposed(proposal: Proposal, nameOf: NameOf): string {
  const said = proposal.steps.map((step) => order(step, proposal, nameOf));
  const [first = 'Change something', ...rest] = [...new Set(said)];
  if (rest.length === 0) return first;
  if (rest.length === 1) return `${first}, and ${lower(rest[0] ?? '')}`;
  return `${first}, and ${count(rest.length, 'change')} more`;
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

function order({ mutation, input }: Step, proposal: Proposal, nameOf: NameOf): string {
  const name = (id: unknown, otherwise = 'what is gone since') => nameOf(String(id)) ?? otherwise;
  const it = name(input.id, 'it');
  switch (mutation) {
    case 'createStory':
      return `Write the story “${input.title}”`;
    case 'makeStoryOfAction':
      return `Make a story of “${input.title ?? value(fieldOf(proposal, 'title')?.to) ?? 'an action'}”`;
    case 'updateStory':
      return written(input, it, name);
    case 'splitStory':
      return `Split “${input.title}” off ${it}`;
    case 'dropStory':
      return `Drop ${it}`;
    case 'moveStory':
      if (input.to) return `Move ${it} to the ${input.to === 'TOP' ? 'top' : 'bottom'}`;
      return input.after
        ? `Move ${it} below ${name(input.after)}`
        : `Move ${it} above ${name(input.before)}`;
    case 'estimateStory':
      return typeof input.points === 'number'
        ? `Estimate ${it} at ${number(input.points)}`
        : `Take the estimate of ${it} away`;
    case 'setStoryStatus':
      return `Move ${it} to ${statusNames[input.status as StoryStatus]}`;
    case 'acceptStory':
      return `Accept ${it}`;
    case 'sendBackStory':
      return `Send ${it} back`;
    case 'reopenStory':
      return `Reopen ${it}`;
    case 'addCriterion':
      return `Add a criterion to ${name(input.storyId, 'a story')}`;
    case 'updateCriterion':
    case 'removeCriterion': {
      const change = proposal.changes.find(({ entity }) => entity?.id === input.id);
      const verb = mutation === 'updateCriterion' ? 'Change' : 'Remove';
      return `${verb} a criterion of ${change?.subject ? name(change.subject.id) : 'a story'}`;
    }
    case 'createLabel':
      return `Add the label “${input.name}”`;
    case 'labelStory': {
      const quoted = (ids: unknown) => all(list(ids).map((id) => `“${name(id)}”`));
      return list(input.add).length > 0
        ? `Label ${it} ${quoted(input.add)}`
        : `Take the label ${quoted(input.remove)} off ${it}`;
    }
    case 'linkStories':
      return `Note that ${name(input.storyId, 'a story')} ${isTo(input.direction, name(input.otherId, 'a story'))}`;
    case 'unlinkStories': {
      const from = (field: string) => value(fieldOf(proposal, field)?.from);
      const subject = name(proposal.changes[0]?.subject?.id, 'a story');
      return `Take away that ${subject} ${isTo(from('direction'), name(from('otherId'), 'a story'))}`;
    }
    case 'createTemplate':
      return `Write the template “${input.name}”`;
    case 'updateTemplate':
      return `Change the ${parts(input)} of the template “${it}”`;
    case 'deleteTemplate':
      return `Remove the template “${value(fieldOf(proposal, 'name')?.from) ?? it}”`;
    case 'applyTemplate':
      return `Give ${name(input.storyId, 'a story')} what “${name(input.templateId)}” has`;
    case 'deleteSavedView':
      return `Remove the view “${value(fieldOf(proposal, 'name')?.from) ?? it}”`;
    case 'addDaysOff':
      return `Note days off from ${day(String(input.start))}${input.end ? ` to ${day(String(input.end))}` : ''}`;
    case 'removeDaysOff':
      return 'Remove days off';
    case 'addToSprint':
      return `Take ${several(list(input.storyIds), name)} into ${name(input.sprintId, 'a sprint')}`;
    case 'removeFromSprint': {
      const from = fieldOf(proposal, 'sprintId')?.from;
      return `Take ${several(list(input.storyIds), name)} out of ${name(value(from), 'the sprint')}`;
    }
    case 'createSprint':
      return `Plan ${value(fieldOf(proposal, 'name')?.to) ?? 'a sprint'}`;
    case 'updateSprint':
      return `Change the ${parts(input)} of ${it}`;
    case 'startSprint':
      return `Start ${it}`;
    case 'closeSprint':
      return `Close ${it}`;
    case 'createGoal':
      return `Set the goal “${input.title}”`;
    case 'closeGoal':
      return `Close “${it}” as ${String(input.state).toLowerCase()}`;
    case 'updateGoal':
      return aimed(proposal, input, it);
    case 'addGuardRail':
      return `Watch “${input.name}” while “${name(input.goalId)}” is worked on`;
    case 'updateGuardRail':
      return guarded(input, it);
    case 'createFeature':
      return `Put “${input.title}” on the roadmap`;
    case 'updateFeature':
      return shaped(proposal, input, it);
    case 'moveFeature':
      return placed(proposal, input, it, name);
    case 'linkFeatures': {
      const needs = list(input.add).length > 0;
      const others = all(
        (needs ? list(input.add) : list(input.remove)).map((id) => `“${name(id)}”`),
      );
      return `Note that “${it}” ${needs ? 'needs' : 'no longer needs'} ${others}`;
    }
    case 'sliceStory':
      return input.slice === 'FIRST' ? `Take ${it} into the first slice` : `Leave ${it} for later`;
    case 'createReport':
      return `Begin the report “${input.title}”`;
    case 'updateReport':
      return 'Change the words of a report';
    case 'reportSprint':
      return `Take what ${name(input.sprintId, 'a sprint')} came to into the next report`;
    case 'publishReport':
      return 'Publish a report';
    case 'linkInsight':
      return `Link ${heard(nameOf, input.id)} to ${things(input, name)}`;
    case 'unlinkInsight':
      return `Take ${heard(nameOf, input.id)} off ${things(input, name)}`;
    case 'mergeInsights': {
      const [first, ...others] = list(input.ids);
      const said = heard(nameOf, first);
      const into = heard(nameOf, input.intoId);
      return others.length > 0
        ? `Merge ${count(1 + others.length, 'insight')} with ${into}`
        : `Merge ${said} with ${into}`;
    }
    case 'compareInsights':
      return `Tell ${heard(nameOf, input.id)} and ${heard(nameOf, input.otherId)} apart`;
    case 'dismissInsight':
      return `Dismiss ${heard(nameOf, input.id)}`;
    case 'returnInsight':
      return `Take ${heard(nameOf, input.id)} back in`;
    case 'revokeRoadmapLink':
      return 'End a link of the roadmap';
    case 'closeFormLink':
      return 'Switch the form for customers off';
    case 'updateProduct':
      return `Change the ${parts(input)} of the product`;
    case 'prepareLaunch':
      return `Launch ${name(input.featureId, 'a feature')} on ${day(String(input.date))}`;
    case 'updateLaunch':
      return `Change the ${parts(input)} of the launch`;
    case 'removeLaunch':
      return 'Take a launch away';
    case 'addLaunchItem':
      return `Put “${input.task}” on the checklist`;
    case 'updateLaunchItem':
      return 'Change an item of the checklist';
    case 'removeLaunchItem':
      return 'Take an item off the checklist';
    case 'tickLaunchItem':
      return input.done ? 'Note that an item is done' : 'Open an item again';
    case 'decideLaunch':
      return typeof input.go === 'boolean'
        ? `Decide ${input.go ? 'go' : 'no-go'}`
        : 'Open go or no-go again';
    case 'launchFeature':
      return 'Say that it is launched';
    case 'createLaunchTemplate':
      return `Write the checklist “${input.name}”`;
    case 'updateLaunchTemplate':
      return `Change the ${parts(input)} of a checklist`;
    case 'deleteLaunchTemplate':
      return 'Remove a checklist';
    case 'undoEvent':
      return takenBack(proposal, nameOf);
    default:
      return 'Change something';
  }
}

/** What was said, as far as it tells it from others. */
function heard(nameOf: NameOf, id: unknown): string {
  const said = nameOf(String(id))?.replace(/^[“"]|[”"]$/g, '');
  return said ? `“${clipped(said)}”` : 'an insight';
}

/** The goals and features that an insight speaks for. */
const things = (input: Step['input'], name: (id: unknown) => string) =>
  all([...list(input.goalIds), ...list(input.featureIds)].map((id) => `“${name(id)}”`));

const several = (ids: readonly string[], name: (id: string) => string) =>
  ids.length > 3 ? count(ids.length, 'story', 'stories') : all(ids.map((id) => name(id)));

function written(input: Step['input'], it: string, name: (id: unknown) => string): string {
  for (const [field, what] of [
    ['featureId', 'feature'],
    ['goalId', 'goal'],
  ] as const) {
    if (!(field in input)) continue;
    return input[field]
      ? `Link ${it} to the ${what} “${name(input[field])}”`
      : `Take ${it} off its ${what}`;
  }
  return 'title' in input ? `Call ${it} “${input.title}”` : `Change the text of ${it}`;
}

function aimed(proposal: Proposal, input: Step['input'], it: string): string {
  const metric = (input.metric ?? {}) as { target?: number | null };
  const only = proposal.changes.flatMap(({ fields }) => fields).length === 1;
  if (only && typeof metric.target === 'number') {
    return `Set the target of “${it}” at ${measured(metric.target, unitOf(proposal))}`;
  }
  if (only && input.due) return `Move the due date of “${it}” to ${day(String(input.due))}`;
  if (only && input.state) {
    return input.state === 'DRAFT' ? `Make “${it}” a draft` : `Open “${it}” again`;
  }
  if (only && 'word' in input) {
    return input.word
      ? `Say to how “${it}” stands: “${input.word}”`
      : `Take the word on how “${it}” stands away`;
  }
  return `Change the ${changedParts(proposal)} of “${it}”`;
}

/** What would become of what must not get worse meanwhile. */
function guarded(input: Step['input'], it: string): string {
  const rail = it === 'it' ? 'a guard rail' : `the guard rail “${it}”`;
  if (input.dropped === true) return `Drop ${rail}`;
  if (input.dropped === false) return `Watch ${rail} again`;
  const only = Object.keys(input).filter((field) => !/^(id|version)$/.test(field)).length === 1;
  if (only && typeof input.limit === 'number') {
    return `Move the limit of ${rail} to ${number(input.limit)}`;
  }
  return only && input.name ? `Call ${rail} “${input.name}”` : `Change ${rail}`;
}

function shaped(proposal: Proposal, input: Step['input'], it: string): string {
  const from = value(fieldOf(proposal, 'horizon')?.from) as keyof typeof horizons;
  if (input.horizon && from) {
    return `Move “${it}” from ${horizons[from]} to ${horizons[input.horizon as typeof from]}`;
  }
  return `Change the ${changedParts(proposal)} of “${it}”`;
}

function placed(
  proposal: Proposal,
  input: Step['input'],
  it: string,
  name: (id: unknown) => string,
): string {
  const beside = input.after
    ? ` below “${name(input.after)}”`
    : input.before
      ? ` above “${name(input.before)}”`
      : '';
  const from = value(fieldOf(proposal, 'horizon')?.from) as keyof typeof horizons;
  if (input.horizon && from && from !== input.horizon) {
    const to = horizons[input.horizon as typeof from];
    return `Move “${it}” from ${horizons[from]} to ${to}${beside && `,${beside}`}`;
  }
  return `Move “${it}”${beside || (input.to === 'TOP' ? ' to the top' : ' to the bottom')}`;
}

/** Whether it would take back what was done. */
export const isUndo = ({ steps }: Pick<Proposal, 'steps'>) =>
  steps.some(({ mutation }) => mutation === 'undoEvent');

/** `Put the status of CHK-251 back`; of an acceptance, what the proposal had changed. */
function takenBack(proposal: Proposal, nameOf: NameOf): string {
  const changes = proposal.changes.filter(({ entity }) => !entity?.id.startsWith('proposal_'));
  const [first] = changes;
  const { id, key } = first?.entity?.key ? first.entity : (first?.subject ?? {});
  const name = (id && nameOf(id)) ?? 'what is gone since';
  return `Put the ${changedParts({ changes })} of ${key ? name : `“${name}”`} back`;
}

const fieldOf = ({ changes }: Proposal, name: string) =>
  changes.flatMap(({ fields }) => fields).find(({ field }) => field === name);

export const unitOf = ({ changes }: Proposal): string =>
  changes.find(({ entity }) => entity?.metric)?.entity?.metric?.unit ?? '';

const parts = (input: Step['input']) =>
  all(
    Object.keys(input)
      .filter((field) => field !== 'id' && field !== 'version')
      .map((field) => lower(labels[field] ?? field)),
  );
const changedParts = ({ changes }: Pick<Proposal, 'changes'>) =>
  all(
    [...new Set(changes.flatMap(({ fields }) => fields.map(({ field }) => labels[field] ?? field)))]
      .slice(0, 4)
      .map(lower),
  );

/** What fields are called beside their two values. */
export const labels: { [field: string]: string } = {
  title: 'Title',
  asA: 'As a',
  iWant: 'I want',
  soThat: 'So that',
  body: 'Text',
  points: 'Points',
  rank: 'Rank',
  status: 'Status',
  sprintId: 'Sprint',
  featureId: 'Feature',
  goalId: 'Goal',
  labels: 'Labels',
  direction: 'Link',
  otherId: 'Other story',
  given: 'Given',
  when: 'When',
  then: 'Then',
  text: 'Criterion',
  why: 'Why',
  'metric.name': 'Metric',
  'metric.unit': 'Unit',
  'metric.baseline': 'Baseline',
  'metric.target': 'Target',
  'metric.direction': 'Direction',
  start: 'First day',
  due: 'Due',
  end: 'Last day',
  servesId: 'Wider goal',
  state: 'State',
  learned: 'Learned',
  what: 'What',
  horizon: 'Horizon',
  windowStart: 'Window from',
  windowEnd: 'Window to',
  reach: 'Reach',
  impact: 'Impact',
  confidence: 'Confidence',
  effortGuess: 'Guessed effort',
  name: 'Name',
  goal: 'Goal',
  capacity: 'Capacity',
  goalMet: 'Goal met',
  note: 'Word on it',
  word: 'Word on how it stands',
  demos: 'Order of the demos',
  vision: 'Vision',
  unit: 'Unit',
  limit: 'Limit',
  inProgressLimit: 'Limit of In progress',
  inReviewLimit: 'Limit of In review',
};

/** A value as it reads beside the other one: "78 s", "10 Jan", "Sprint 25". */
export function spoken(
  field: string,
  json: string | null | undefined,
  unit: string,
  nameOf: NameOf,
) {
  const it = value(json);
  if (it === null || it === '' || (Array.isArray(it) && it.length === 0)) return 'nothing';
  if (Array.isArray(it)) return all(it.map((id) => nameOf(String(id)) ?? 'gone since'));
  if (typeof it === 'boolean') return it ? 'yes' : 'no';
  const words = String(it);
  if (field.endsWith('Id')) return nameOf(words) ?? 'gone since';
  if (field === 'metric.target' || field === 'metric.baseline') return measured(Number(it), unit);
  if (field === 'confidence') return `${number(Number(it) * 100)} %`;
  if (/^(start|end|due|windowStart|windowEnd)$/.test(field)) return day(words);
  const named: { [value: string]: string } = { ...horizons, ...featureStates, ...statusNames };
  if (field === 'horizon' || field === 'state' || field === 'status') {
    return named[words] ?? words.charAt(0) + words.slice(1).toLowerCase();
  }
  if (field === 'direction') return isTo(words, '…');
  return typeof it === 'number' ? number(it) : words;
}
