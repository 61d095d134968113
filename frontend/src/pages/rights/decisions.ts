/** Decisions as they are called on screen, in the order of the line. */
export const decisionGroups = [
  [
    'Why',
    {
      SET_GOALS: 'Goal, metric and target',
      RECORD_READINGS: 'Readings of a metric',
      SHAPE_ROADMAP: 'Features and the roadmap',
      CAPTURE_INSIGHTS: 'Writing an insight down',
      TRIAGE_INSIGHTS: 'Insights and their links',
      PUBLISH_REPORTS: 'Report to leadership',
    },
  ],
  [
    'What',
    {
      WRITE_STORIES: 'Story text and criteria',
      LINK_STORIES: 'What a story serves',
      ORDER_BACKLOG: 'Backlog order',
      SLICE_FEATURES: 'First slice or later',
      PLAN_SPRINTS: 'Sprint goal and scope',
      ACCEPT_STORIES: 'Accept or send back a story',
    },
  ],
  [
    'Build',
    {
      ESTIMATE: 'Estimate in points',
      MOVE_STORIES: 'Move, assign and block a story',
      CHECK_CRITERIA: 'Whether a criterion is met',
      DISCUSS: 'Comment, ask, raise a risk',
      ANSWER: 'Answer, close a risk',
    },
  ],
  ['Shipped', { PREPARE_LAUNCH: 'Launch date and checklist' }],
  ['Workspace', { ADMINISTER: 'People, roles and imports' }],
] as const;

const names: Readonly<Record<string, string>> = Object.assign(
  {},
  ...decisionGroups.map(([, of]) => of),
);

/** What a decision is called on screen; one that is not known yet by its own name. */
export const decisionName = (decision: string) => names[decision] ?? decision;
