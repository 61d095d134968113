/** What `/:product/goals/:goal` asks for: `{ product: string; goal: string }`. */
export type Params<Pattern extends string> = Pattern extends `${infer Head}/${infer Tail}`
  ? Params<Head> & Params<Tail>
  : Pattern extends `:${infer Name}`
    ? { [K in Name]: string }
    : unknown;

function path<Pattern extends string>(pattern: Pattern) {
  const fill = (params: Params<Pattern>) =>
    pattern.replace(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent((params as Record<string, string>)[name] ?? ''),
    );
  return Object.assign(fill, { pattern });
}

/** Every address of the app. Links are made here and nowhere else. */
export const paths = {
  start: path('/'),
  workspace: path('/workspace'),
  explorer: path('/explorer'),
  welcome: path('/welcome/:token'),
  invitation: path('/invitation/:token'),
  shared: path('/report/:token'),
  sharedRoadmap: path('/roadmap/:token'),
  form: path('/form/:token'),
  home: path('/:product'),
  line: path('/:product/line'),
  goals: path('/:product/goals'),
  goal: path('/:product/goals/:goal'),
  insights: path('/:product/insights'),
  roadmap: path('/:product/roadmap'),
  feature: path('/:product/features/:feature'),
  launches: path('/:product/launches'),
  backlog: path('/:product/backlog'),
  refine: path('/:product/backlog/refine'),
  sprint: path('/:product/sprint'),
  charts: path('/:product/sprint/charts'),
  review: path('/:product/sprint/review'),
  retro: path('/:product/sprint/retro'),
  reports: path('/:product/reports'),
  report: path('/:product/reports/:report'),
  inbox: path('/:product/inbox'),
  rights: path('/:product/rights'),
  people: path('/:product/people'),
  imports: path('/:product/import'),
  profile: path('/:product/profile'),
  story: path('/:product/stories/:story'),
};

/** Where an insight is open, in the list of all. */
export const insightAt = ({ product, insight }: { product: string; insight: string }) =>
  `${paths.insights({ product })}?show=all&insight=${encodeURIComponent(insight)}`;

/** The insights of one customer. */
export const insightsOf = ({ product, customer }: { product: string; customer: string }) =>
  `${paths.insights({ product })}?customer=${encodeURIComponent(customer)}`;

/** The roadmap, and what moved on it since a day. */
export const movedSince = ({ product, since }: { product: string; since: string }) =>
  `${paths.roadmap({ product })}?moved=${encodeURIComponent(since)}`;

/** The backlog of one feature. */
export const storiesOf = ({ product, feature }: { product: string; feature: string }) =>
  `${paths.backlog({ product })}?scope=all&feature=${encodeURIComponent(feature)}`;

/** Where another service signs one in, who then is at `to`. It is the server's, not a page of the app. */
export const providerAt = (to: string) => `/auth/oidc?to=${encodeURIComponent(to)}`;

/** The key of the product an address is in: `CHK` for `/CHK` and `/CHK/backlog`. */
export function productIn(pathname: string): string | undefined {
  const [, first] = pathname.split('/');
  const outside = [
    'welcome',
    'invitation',
    'report',
    'roadmap',
    'form',
    'workspace',
    'explorer',
  ].includes(first ?? '');
  return first && !outside ? decodeURIComponent(first) : undefined;
}

/** The parameters of an address that fits a pattern; undefined when it does not. `*` fits all. */
export function match(pattern: string, pathname: string): Record<string, string> | undefined {
  if (pattern === '*') return {};
  const wanted = pattern.split('/');
  const given = pathname.replace(/(.)\/$/, '$1').split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = decodeURIComponent(given[i] ?? '');
    if (part.startsWith(':') && value) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}
