/** What a column can become, by the words of a map file, in the order they are offered. */
const fields = {
  key: 'Key',
  summary: 'Title',
  type: 'Kind',
  status: 'Status',
  points: 'Points',
  description: 'What, and why',
  criteria: 'Criteria',
  epic: 'Feature',
  sprint: 'Sprint',
  assignee: 'Assignee',
  labels: 'Labels',
  comment: 'Comment',
  rank: 'Rank',
  parent: 'Parent',
  'parent title': 'Title of the parent',
  category: 'What the status means',
  resolution: 'How it ended',
  created: 'Created',
  started: 'Started',
  updated: 'Updated',
  resolved: 'Resolved',
  flagged: 'Blocked',
  blocks: 'Blocks',
  'blocked by': 'Blocked by',
  duplicates: 'Duplicates',
  'duplicated by': 'Duplicated by',
  'relates to': 'Relates to',
  id: 'Number of the issue',
  'assignee id': 'Account of the assignee',
  reporter: 'Reporter',
  'reporter id': 'Account of the reporter',
  creator: 'Creator',
  'creator id': 'Account of the creator',
} as const;

export const fieldNames: Record<string, string> = fields;
export const offered = Object.entries(fields);
/** The word for what is left out although it has a name. */
export const leftOut = 'ignore';

export const toolNames = {
  JIRA: 'Jira',
  TRELLO: 'Trello',
  GITHUB: 'GitHub',
  AZURE: 'Azure DevOps',
  CSV: 'a table',
} as const;
export type Tool = keyof typeof toolNames;

/** A file whose columns are told by a header may come from any of these. */
export const tables: readonly Tool[] = ['JIRA', 'AZURE', 'CSV'];

export const meanings = {
  TO_DO: 'To do',
  IN_PROGRESS: 'In progress',
  REVIEW: 'In review',
  DONE: 'Done',
  DROPPED: 'Dropped',
} as const;
export type Meaning = keyof typeof meanings;

export const kindNames = {
  STORIES: 'Stories',
  FEATURES: 'Features, from epics',
  SPRINTS: 'Sprints',
  CRITERIA: 'Criteria',
  COMMENTS: 'Comments',
  LABELS: 'Labels',
  LINKS: 'Links',
  PEOPLE: 'People, without access',
} as const;
