import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from '@playwright/test';
import { paths } from '../src/paths';
import { found, marked, payloads, poisoned, type Row, signsIn } from './hostile';
import { expect, signIn, test } from './people';
import { dataFolder, type Server, startServerOn } from './server';
import { accessToken, speaking } from './speaking';

type Rows = Record<string, Row[]>;

/** Columns whose texts no page shows, and why. */
const unshown: Record<string, string> = {
  'answers.key': 'tells a repeated call from a new one',
  'answers.payload': 'has ids of what a repeated call is answered with',
  'comments.external_id': 'finds it when it is imported again',
  'events.request_id': 'finds it in the log of the server',
  'import_runs.reading': 'names the columns of a file that is not imported yet',
  'insights.external_id': 'finds it when it is imported again',
  'sprints.external_id': 'finds it when it is imported again',
  'stories.accepted_reason': 'is said by the log, events.reason',
  'users.external_id': 'finds them when they are imported again',
  'users.identity_subject': 'names their account to who signs them in, which is shown',
};

/** What the demo has none of, and what a page needs to show a text. */
function more(rows: Rows): Rows {
  const [product, both] = [rows.products?.[0], rows.users?.find((row) => row.email === signsIn)];
  const [event, at] = [rows.events?.at(-1), rows.events?.at(-1)?.at];
  const own = { workspace_id: product?.workspace_id, created_at: at };
  const id = (kind: string) => `${kind}_${String(product?.id).split('_')[1]}`;
  Object.assign(product ?? {}, { holidays: [{ date: '2026-12-25', name: 'Christmas' }] });
  Object.assign(rows.goals?.at(-1) ?? {}, { state: 'MISSED', learned: 'Much', closed_at: at });
  Object.assign(rows.saved_views?.[0] ?? {}, { filter: '{"text":"words"}' });
  Object.assign(rows.asks?.[0] ?? {}, { of_id: both?.id });
  for (const one of rows.events ?? []) one.token ||= 'token';
  for (const one of rows.templates ?? []) Object.assign(one, { i_want: 'words', body: 'words' });
  Object.assign(rows.users?.at(-1) ?? {}, { identity_issuer: 'x', identity_subject: 'x' });
  return {
    asks: [{ ...rows.asks?.[0], id: id('ask'), answer: 'Yes', answered_at: at }],
    import_runs: ['DONE', 'FAILED', 'UNDONE'].map((state, place) => ({
      ...own,
      id: `${id('import').slice(0, -1)}${place}`,
      product_id: product?.id,
      name: 'file',
      size: 1,
      tool: 'CSV',
      state,
      done: 1,
      total: 1,
      failure: state === 'FAILED' ? 'It failed' : '',
      kept: state === 'UNDONE' ? ['A story'] : null,
      ended_at: at,
      report: {
        Product: 'CHK',
        ProblemCount: 1,
        Problems: [{ File: 'file', Row: 2, Key: 'key', Field: 'field', Value: 'v', Reason: 'why' }],
        Files: [{ Name: 'file', Issues: 1, Notes: ['note'] }],
        Parked: ['parked'],
      },
    })),
    sessions: [
      {
        ...own,
        id: id('session'),
        user_id: both?.id,
        secret: '',
        rotated_at: at,
        expires_at: '2036-01-01T00:00:00Z',
        ended_because: '',
        agent: 'x',
      },
    ],
    webhooks: [
      {
        ...own,
        id: id('webhook'),
        product_id: product?.id,
        updated_at: at,
        version: 1,
        url: 'x',
        secret: 'x',
        decisions: [],
        paused_at: at,
        gave_up: false,
        cursor: event?.number,
        attempts: 0,
        next_at: at,
      },
    ],
    webhook_deliveries: [
      {
        workspace_id: product?.workspace_id,
        id: id('delivery'),
        product_id: product?.id,
        webhook_id: id('webhook'),
        event_id: event?.id,
        event_number: event?.number,
        action: event?.action,
        state: 'FAILED',
        attempt: 1,
        again: false,
        at,
        error: 'x',
      },
    ],
  };
}

/** Three proposals: of something new and of a change, which are open, and one that was declined. */
async function propose(server: Server) {
  const speaks = async (person: string) =>
    speaking(server, await accessToken(server, `${person}@demo.test`, 'demo'));
  const [dev, pm] = [await speaks('dev'), await speaks('pm')];
  const { product } = await pm<{ product: Row & { features: { edges: { node: Row }[] } } }>(
    '{ product(key: "CHK") { id features(first: 1) { edges { node { id version } } } } }',
  );
  const create = { productId: product.id, title: 'New', why: 'It helps' };
  const changes = [
    { createFeature: create },
    { updateFeature: { ...product.features.edges[0]?.node, title: 'Another' } },
    { createFeature: create },
  ];
  let last: Row | undefined;
  for (const change of changes) {
    const made = await dev<{ proposeChange: { proposalEdge: { node: Row } } }>(
      `mutation ($input: ProposeChangeInput!) {
        proposeChange(input: $input) { proposalEdge { node { id version } } }
      }`,
      { input: { reason: 'It helps', changes: [change] } },
    );
    last = made.proposeChange.proposalEdge.node;
  }
  await pm(
    'mutation ($input: DeclineProposalInput!) { declineProposal(input: $input) { proposal { id } } }',
    { input: { ...last, answer: 'It does not' } },
  );
}

/** A link that nobody made; without a dot, for that is the address of a file. */
const guessed = '<img src=x onerror=alert(1)>';

/** The addresses that need no account: links that somebody made. */
async function links(server: Server, rows: Rows) {
  const speak = speaking(server, await accessToken(server, signsIn, 'demo'));
  const productId = rows.products?.[0]?.id;
  const reportId = rows.reports?.find((row) => row.state === 'PUBLISHED')?.id;
  const expiresAt = new Date(Date.now() + 86_400_000);
  const made = await speak<Record<string, Record<string, string>>>(
    `mutation (
      $report: ShareReportInput!, $roadmap: ShareRoadmapInput!, $form: MakeFormLinkInput!, $invite: InviteUserInput!
    ) {
      shareReport(input: $report) { token }
      shareRoadmap(input: $roadmap) { token }
      makeFormLink(input: $form) { token }
      inviteUser(input: $invite) { invitationPath }
    }`,
    {
      report: { reportId, expiresAt },
      roadmap: { productId, expiresAt, shows: ['DATES', 'GOALS', 'EVIDENCE', 'PROGRESS', 'WORDS'] },
      form: { productId },
      invite: { email: 'new@demo.test', name: 'New', roles: [{ kind: 'VIEWER', productId }] },
    },
  );
  const both = (path: (params: { token: string }) => string, token = '') =>
    [token, guessed].map((token) => path({ token }));
  return {
    shared: both(paths.shared, made.shareReport?.token),
    sharedRoadmap: both(paths.sharedRoadmap, made.shareRoadmap?.token),
    form: both(paths.form, made.makeFormLink?.token),
    invitation: both(paths.invitation, made.inviteUser?.invitationPath?.split('/').at(-1)),
    welcome: [paths.welcome({ token: guessed })],
  };
}

/** Addresses of every route that needs an account, so many that each text is on one of them. */
function places(rows: Rows) {
  const product = 'CHK';
  const all = (table: string, is: (row: Row) => unknown = () => true) =>
    (rows[table] ?? []).filter(is).map((row) => row.id as string);
  const waived = rows.criterions?.filter((row) => row.waiver).map((row) => row.story_id);
  const told = rows.stories?.filter(
    ({ id, body, blocked_reason }) => body || blocked_reason || waived?.includes(id),
  );
  const risky = all('features', ({ id }) =>
    rows.risks?.some((risk) => risk.outcome && risk.feature_id === id),
  );
  const held = rows.retros?.map((row) => `?sprint=${row.sprint_id as string}`) ?? [];
  const room = (path: (params: { product: string }) => string, ...searches: string[]) =>
    ['', ...searches].map((search) => path({ product }) + search);
  return {
    start: [paths.start({})],
    workspace: [paths.workspace({})],
    explorer: [paths.explorer({})],
    home: room(paths.home),
    line: room(paths.line),
    goals: room(paths.goals),
    goal: all('goals').map((goal) => paths.goal({ product, goal })),
    insights: room(
      paths.insights,
      ...all('insights', ({ link, state }) => link || state === 'DISMISSED')
        .slice(0, 6)
        .map((insight) => `?show=all&insight=${insight}`),
    ),
    roadmap: room(paths.roadmap, '?view=columns'),
    feature: [...all('features').slice(0, 3), ...risky].map((feature) =>
      paths.feature({ product, feature }),
    ),
    launches: room(paths.launches),
    backlog: room(paths.backlog, '?scope=all', `?find=${encodeURIComponent(payloads[0] ?? '')}`),
    refine: room(paths.refine),
    sprint: room(paths.sprint, ...held),
    charts: room(paths.charts),
    review: room(paths.review),
    retro: room(paths.retro, ...held),
    reports: room(paths.reports),
    report: all('reports').map((report) => paths.report({ product, report })),
    inbox: room(paths.inbox, '?show=proposals'),
    rights: room(paths.rights),
    people: room(
      paths.people,
      ...all('users', (row) => row.identity_issuer || row.email === signsIn)
        .slice(0, 4)
        .map((person) => `?person=${person}`),
    ),
    imports: room(paths.imports, ...all('import_runs').map((run) => `?import=${run}`)),
    profile: room(paths.profile),
    story: told?.map((row) => paths.story({ product, story: row.key as string })) ?? [],
  };
}

/** What is only there once something is pressed: where, what is pressed one after the other, and the columns it shows. */
const pressed: [at: string, names: (string | RegExp)[], columns: string[]][] = [
  ['/CHK/launches', ['Checklists', /^Edit [^]*:launch_templates\.name/], ['launch_templates.name']],
  ['/CHK/backlog', ['Views'], ['saved_views.name']],
  ['/CHK/backlog', ['Views', /saved_views\.name/], ['saved_views.filter']],
  ['/CHK/backlog', ['Calendar'], ['products.holidays']],
  [
    '/CHK/backlog',
    [/^New story/, 'From a template', 'Edit templates', /^Edit [^]*:templates\.name/],
    ['templates.body', 'templates.i_want'],
  ],
  ['/CHK/people', [/^Deliveries to/], ['webhook_deliveries.error']],
];

test('no text runs in a page, whatever field it is in', async ({ browser, server: demo }) => {
  test.setTimeout(600_000);
  expect(payloads.length).toBeGreaterThanOrEqual(100);
  const folder = dataFolder();
  const archive = join(folder, 'all.jsonl');
  await propose(demo);
  await demo.run(['export', 'archive', archive]);
  const { text, texts, rows } = poisoned(readFileSync(archive, 'utf8'), more);
  writeFileSync(archive, text);
  const database = `--database=sqlite:${join(folder, 'throughline.db')}`;
  await demo.run(['import', 'archive', archive, database]);

  const server = await startServerOn(folder);
  try {
    const wrong: string[] = [];
    const shown = new Map<string, Set<number>>();
    const open = async () => {
      const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' });
      const page = await context.newPage();
      watch(page, server.url, wrong);
      return page;
    };
    const look = async (page: Page, at: string) => {
      marked(await settled(page), shown);
      wrong.push(...(await found(page)).map((what) => `${at} has ${what}`));
    };
    const visit = async (page: Page, path: string) => {
      await page.goto(path);
      const there = page
        .getByRole('heading')
        .or(page.getByRole('region', { name: 'Result Window' }));
      await expect(there.first(), path).toBeAttached();
      await look(page, path);
    };

    const guest = await open();
    await guest.setContent('<a href="javascript:1">a page that is wrong</a>');
    expect(await found(guest)).toHaveLength(1);
    const visits: Record<keyof typeof paths, string[]> = {
      ...places(rows),
      ...(await links(server, rows)),
    };
    const outside = ['welcome', 'invitation', 'shared', 'sharedRoadmap', 'form'];
    const member = await open();
    await signIn(member.context(), signsIn, 'demo');
    for (const [route, addresses] of Object.entries(visits)) {
      expect(addresses, route).not.toEqual([]);
      for (const path of addresses) await visit(outside.includes(route) ? guest : member, path);
    }
    const closed = visits.feature.at(-1) ?? '';
    for (const [path, names, columns] of [
      ...pressed,
      [closed, [/^1 closed$/], ['risks.outcome']] as const,
    ]) {
      await visit(member, path);
      for (const name of names) {
        await member
          .getByRole('button', { name })
          .or(member.getByRole('menuitem', { name }))
          .first()
          .press('Enter');
      }
      const at = `${path} behind ${names.join(', ')}`;
      for (const column of columns)
        await expect
          .poll(async () => (await html(member)).includes(`:${column}.`), `${column} ${at}`)
          .toBe(true);
      await look(member, at);
    }

    expect.soft(wrong).toEqual([]);
    expect
      .soft([...texts].filter((column) => !shown.has(column)).toSorted())
      .toEqual(Object.keys(unshown));
    expect
      .soft(new Set([...shown.values()].flatMap((some) => [...some])).size)
      .toBe(payloads.length);
    await guest.context().close();
    await member.context().close();
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});

/** All that a page has, with what stands in its fields. */
const html = (page: Page) =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea')].map(
        (field) => (field as HTMLInputElement).value,
      ),
    ].join('\n'),
  );

/** The requests of each page that are not answered yet. */
const unanswered = new WeakMap<Page, Set<Request>>();

/**
 * What a page has once it asks nothing more and has drawn what it was answered,
 * however slow the machine is: twice the same, longer apart than the 300 ms for
 * which React holds back what comes after a fallback.
 */
async function settled(page: Page) {
  let now = '';
  await expect
    .poll(
      async () => {
        await page.evaluate(
          () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })),
        );
        const before = now;
        now = await html(page);
        return now === before && unanswered.get(page)?.size === 0;
      },
      { intervals: [500], timeout: 60_000 },
    )
    .toBe(true);
  return now;
}

/** Notes what a page asks, and what it does that no text may make it do. */
function watch(page: Page, own: string, wrong: string[]) {
  const asked = new Set<Request>();
  unanswered.set(page, asked);
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  page.on('dialog', (dialog) => {
    wrong.push(`${page.url()} opened a dialog`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text()))
      wrong.push(`${page.url()} ${message.text()}`);
  });
  page.on('request', (request) => {
    asked.add(request);
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== own) wrong.push(`${page.url()} asked ${origin}`);
  });
}
