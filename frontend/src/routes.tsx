import { type ComponentType, lazy, useState } from 'react';
import { onceIn } from './api/session';
import { bringLater, whenIdle } from './lib/later';
import { match, type Params, paths, productIn } from './paths';
import { loadMenus } from './ui/Menu';

type AnyParams = Record<string, string>;
/** A page may say what it is going to ask for at an address. */
type Content = ComponentType<AnyParams> & {
  ahead?: (params: AnyParams, search: string) => void;
};

/** What is on screen at an address: a page and its parameters. */
export type Screen = {
  /** What makes it another screen, with a state of its own. */
  key: string;
  /** What it shows, as the subject of a sentence: "The backlog could not be shown". */
  what: string;
  Page: ComponentType<AnyParams>;
  params: AnyParams;
  /** Needs no session. */
  open?: boolean;
  /** Its code is here. */
  loaded: () => boolean;
};
type Route = Pick<Screen, 'what' | 'Page' | 'open' | 'loaded'> & {
  pattern: string;
  load: () => Promise<Content>;
};

function route<Pattern extends string>(
  path: { pattern: Pattern },
  what: string,
  bring: () => Promise<ComponentType<Params<Pattern> & AnyParams>>,
  open = false,
): Route {
  let Loaded: Content | undefined;
  const load = async () => (Loaded = (await bring()) as Content);
  const Lazy = lazy(async () => ({ default: await load() }));
  // What is lazy waits once even for what is here. While it is on screen it stays the one it is.
  function Page(params: AnyParams) {
    const [Content] = useState(() => Loaded ?? Lazy);
    return <Content {...params} />;
  }
  return { pattern: path.pattern, what, Page, open, load, loaded: () => Loaded !== undefined };
}

const pages = [
  route(
    paths.welcome,
    'The first page',
    async () => (await import('./pages/welcome/WelcomePage')).WelcomePage,
    true,
  ),
  route(
    paths.invitation,
    'The invitation',
    async () => (await import('./pages/invitation/InvitationPage')).InvitationPage,
    true,
  ),
  route(
    paths.shared,
    'The report',
    async () => (await import('./pages/reports/SharedReportPage')).SharedReportPage,
    true,
  ),
  route(
    paths.sharedRoadmap,
    'The roadmap',
    async () => (await import('./pages/roadmap/SharedRoadmapPage')).SharedRoadmapPage,
    true,
  ),
  route(paths.form, 'The form', async () => (await import('./pages/form/FormPage')).FormPage, true),
  route(paths.start, 'The start', async () => (await import('./pages/home/StartPage')).StartPage),
  route(
    paths.workspace,
    'The workspace',
    async () => (await import('./pages/home/WorkspacePage')).WorkspacePage,
  ),
  route(
    paths.explorer,
    'The explorer',
    async () => (await import('./pages/explorer/ExplorerPage')).ExplorerPage,
  ),
  route(paths.home, 'Your home', async () => (await import('./pages/home/HomePage')).HomePage),
  route(paths.line, 'The line', async () => (await import('./pages/line/LinePage')).LinePage),
  route(paths.goals, 'The goals', async () => (await import('./pages/goals/GoalsPage')).GoalsPage),
  route(paths.goal, 'The goal', async () => (await import('./pages/goals/GoalPage')).GoalPage),
  route(
    paths.insights,
    'The insights',
    async () => (await import('./pages/insights/InsightsPage')).InsightsPage,
  ),
  route(
    paths.roadmap,
    'The roadmap',
    async () => (await import('./pages/roadmap/RoadmapPage')).RoadmapPage,
  ),
  route(
    paths.feature,
    'The feature',
    async () => (await import('./pages/features/FeaturePage')).FeaturePage,
  ),
  route(
    paths.launches,
    'The launches',
    async () => (await import('./pages/launches/LaunchesPage')).LaunchesPage,
  ),
  route(
    paths.backlog,
    'The backlog',
    async () => (await import('./pages/backlog/BacklogPage')).BacklogPage,
  ),
  route(
    paths.refine,
    'The refinement',
    async () => (await import('./pages/refine/RefinePage')).RefinePage,
  ),
  route(
    paths.sprint,
    'The sprint',
    async () => (await import('./pages/sprint/SprintPage')).SprintPage,
  ),
  route(
    paths.charts,
    'The charts',
    async () => (await import('./pages/charts/ChartsPage')).ChartsPage,
  ),
  route(
    paths.review,
    'The review',
    async () => (await import('./pages/review/ReviewPage')).ReviewPage,
  ),
  route(
    paths.retro,
    'The retrospective',
    async () => (await import('./pages/retro/RetroPage')).RetroPage,
  ),
  route(
    paths.reports,
    'The reports',
    async () => (await import('./pages/reports/ReportsPage')).ReportsPage,
  ),
  route(
    paths.report,
    'The report',
    async () => (await import('./pages/reports/ReportPage')).ReportPage,
  ),
  route(paths.inbox, 'The inbox', async () => (await import('./pages/inbox/InboxPage')).InboxPage),
  route(
    paths.rights,
    'The table of decisions',
    async () => (await import('./pages/rights/RightsPage')).RightsPage,
  ),
  route(
    paths.people,
    'The people',
    async () => (await import('./pages/people/PeoplePage')).PeoplePage,
  ),
  route(
    paths.imports,
    'The import',
    async () => (await import('./pages/imports/ImportPage')).ImportPage,
  ),
  route(
    paths.profile,
    'Your profile',
    async () => (await import('./pages/profile/ProfilePage')).ProfilePage,
  ),
];

/** Panels lie over the page they were opened from. */
const panels = [
  route(
    paths.story,
    'The story',
    async () => (await import('./pages/story/StoryPanel')).StoryPanel,
  ),
];

const nowhere = route(
  { pattern: '*' },
  'The page',
  async () => (await import('./pages/NotFoundPage')).NotFoundPage,
);

function find(routes: Route[], location: string, key?: string): Screen | undefined {
  for (const { pattern, what, Page, open = false, loaded } of routes) {
    const params = match(pattern, location);
    if (params) return { what, Page, open, loaded, key: key ?? location, params };
  }
  return undefined;
}

/** The panel at an address, if it is one's. From one to the next it stays the same panel. */
export const panelAt = (location: string) => find(panels, location, 'panel');

/** The page at an address. */
export const pageAt = (location: string): Screen =>
  find(pages, location) ?? { ...nowhere, key: location, params: {} };

/**
 * The address of the page on screen. Below a panel it is the one the panel was
 * opened from, which its link left in the history; opened by its own address
 * it lies over the backlog.
 */
export function addressBelow(location: string, state: { over?: string } | null): string {
  if (!panelAt(location)) return location;
  return state?.over ?? paths.backlog({ product: productIn(location) ?? '' });
}

/** Brings the code of panels and menus while nothing else is done, and reads the stories one seems to be about to open. */
export function preloadRest() {
  whenIdle(() => {
    loadMenus();
    for (const { load } of panels) load().catch(() => {}); // asked for again when one is opened
    import('./pages/story/ahead').then(
      ({ readAhead }) => readAhead(),
      () => {},
    );
  });
  bringLater();
}

/** Fetches the code of what is at an address while the session is still looked for, and sends its query as soon as there is one. */
export async function preload({ pathname, search }: { pathname: string; search: string }) {
  for (const { pattern, load } of [...pages, ...panels]) {
    const params = match(pattern, pathname);
    if (!params) continue;
    const { ahead } = await load();
    if (ahead) onceIn(() => ahead(params, search));
    return;
  }
}
