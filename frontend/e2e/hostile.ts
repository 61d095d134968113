import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

/** What would set `ran` where a page took a text for more than that. */
const run = 'globalThis.ran=1';
const handlers = ['onerror', 'onload', 'onfocus', 'onmouseover', 'ontoggle', 'onanimationstart'];
const elements = [
  'img src=x',
  'svg',
  'body',
  'input autofocus',
  'details open',
  'video src=x',
  'iframe srcdoc=x',
  'object data=x',
  'marquee',
  'a href=# style=animation:x tabindex=1',
];
const links = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  ` javascript:${run}`,
  `javascript&colon;${run}`,
  `javascript&#58;${run}`,
  `&#106;avascript:${run}`,
  `vbscript:${run}`,
  `data:text/html,<script>parent.${run}</script>`,
  `data:image/svg+xml,<svg onload=parent.${run}>`,
  `//evil.invalid/${run}`,
  `\\\\evil.invalid\\x`,
];
export const payloads = [
  ...elements.flatMap((element) => handlers.map((on) => `<${element} ${on}=${run}>`)),
  ...links.flatMap((to) => [`[x](${to})`, `![x](${to})`, `<a href="${to}">x</a>`, `<${to}>`]),
  `<script>${run}</script>`,
  `<scr<script>ipt>${run}</script>`,
  `</title><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `"><script>${run}</script>`,
  `'-${run}-'`,
  `\${${run}}`,
  `{{constructor.constructor('${run}')()}}`,
  `<!--<img src="--><img src=x onerror=${run}//">`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<svg><style><img src=x onerror=${run}></style></svg>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<template><img src=x onerror=${run}></template>`,
  `<base href="javascript:/a/-${run}//">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<link rel=stylesheet href="//evil.invalid/x.css">`,
  `<style>@import '//evil.invalid/x.css'</style>`,
  `\`\`\`"><img src=x onerror=${run}>\n\`\`\``,
  `[x]: javascript:${run} "t"\n\n[x]`,
  `| a |\n|---|\n| <img src=x onerror=${run}> |`,
  `\u202E<img src=x onerror=${run}>\u0000`.replace('\u0000', '\uFFFD'),
];

export type Row = Record<string, unknown>;
type Rows = Record<string, Row[]>;

/** A set of columns, each `table.column`. */
const columns = (names: string) => new Set(names.trim().split(/\s+/));

/** Columns that a person, another service or a file puts no words of its own into. */
const closed = {
  'one of a list': columns(`
    comments.hat criterions.state events.action events.decision events.hat features.horizon
    features.state goals.metric_direction goals.state goals.word_of guard_rails.direction images.type
    import_runs.state import_runs.tool insights.hat insights.severity insights.source insights.state
    launches.decided_hat links.kind notifications.kind proposals.decided_hat proposals.decisions
    proposals.hat proposals.state reports.state retro_groups.kind retro_notes.kind risks.hat
    roadmap_links.shows roles.kind searchables.kind sessions.ended_because sprints.state
    statements.about stories.accepted_hat stories.slice stories.status tokens.decisions tokens.role
    users.muted webhook_deliveries.action webhook_deliveries.state webhooks.decisions
    products.time_zone`),
  'a date': columns(`
    asks.due days_offs.end days_offs.start features.window_end features.window_start goals.due
    goals.start launch_items.due launch_items.told_due launches.date launches.launched_on reports.end
    reports.start retro_actions.due risks.due sprints.end sprints.start statements.done_on
    statements.p50 statements.p85 statements.p95 statements.week`),
  'made by the server, or checked to the letter': columns(`
    features.rank form_links.secret images.hash products.estimation_scale products.key
    products.working_days report_links.secret roadmap_links.secret sprints.demos sprints.sort
    stories.key stories.rank users.password webhooks.secret`),
};
const isClosed = (column: string) =>
  (/[._]ids?$/.test(column) && !/\.(external|request)_id$/.test(column)) ||
  Object.values(closed).some((names) => names.has(column));

/** Columns whose whole text is an address. */
const addresses = columns('insights.link webhooks.url');

/** Columns of text that hold JSON. */
const jsonInText = columns('reports.numbers saved_views.filter');

/** Columns with room for one payload only: who searches for more is told so. */
const short = columns('saved_views.filter');

/** What stands behind payload `number` of a column, to be found again on a page. */
const mark = (column: string, number: number) => `:${column}.${number}:`;

/** The columns whose payloads a page has, and which of them. */
export function marked(html: string, shown: Map<string, Set<number>>) {
  for (const [, column = '', number] of html.matchAll(/:([a-z]\w*\.\w+)\.(\d+):/g)) {
    shown.set(column, (shown.get(column) ?? new Set()).add(Number(number)));
  }
}

/** A word somebody wrote, where JSON also has ids, times, keys and the names of lists. */
const isWritten = (value: string) =>
  !/^([a-z]+_[0-9a-z]{26}|[A-Z_]+|\d{4}-\d\d-\d\d.*|[A-Z]+-\d+|)$/.test(value);

/**
 * An archive with payloads before each text that somebody wrote, so many that a
 * column has all of them; a column that is empty gets some in each row. `more` has
 * rows for tables that are empty. Also answers which columns those are.
 */
export function poisoned(archive: string, more: (rows: Rows) => Rows) {
  const lines = archive
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const header = lines[0] as { tables: Record<string, Record<string, string>> };
  const rows: Rows = Object.fromEntries(Object.keys(header.tables).map((table) => [table, []]));
  for (const line of lines.slice(1, -1)) {
    for (const [table, row] of Object.entries(line)) rows[table]?.push(row as Row);
  }
  for (const [table, added] of Object.entries(more(rows))) rows[table]?.push(...added);

  const texts = new Set<string>();
  for (const [table, kinds] of Object.entries(header.tables)) {
    for (const [name, kind] of Object.entries(kinds)) {
      const column = `${table}.${name}`;
      if ((kind !== 'text' && kind !== 'json') || isClosed(column)) continue;
      texts.add(column);
      poison(column, kind === 'json', name, rows[table] ?? []);
    }
  }

  const body = Object.entries(rows).flatMap(([table, of]) => of.map((row) => ({ [table]: row })));
  const text = [header, ...body].map((line) => `${JSON.stringify(line)}\n`).join('');
  const end = {
    rows: Object.fromEntries(Object.entries(rows).map(([table, of]) => [table, of.length])),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
  return { text: `${text}${JSON.stringify({ end })}\n`, texts, rows };
}

function poison(column: string, json: boolean, name: string, rows: Row[]) {
  const filled = rows.filter((row) => row[name] && row[name] !== '[]');
  const of = filled.length > 0 || json ? filled : rows;
  const each = short.has(column) ? 1 : Math.ceil(payloads.length / Math.max(of.length, 1));
  let turn = 0;
  const next = () => turn++ % payloads.length;
  const before = (text: string) =>
    Array.from({ length: each }, next)
      .map((number) => `${payloads[number]} ${mark(column, number)}\n`)
      .join('') + text;
  /** JSON with what was written in it changed, also in texts that are JSON themselves. */
  const deep = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(deep);
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one)]));
    }
    if (typeof value !== 'string') return value;
    if (/^["[{]/.test(value)) return JSON.stringify(deep(JSON.parse(value)));
    return isWritten(value) ? before(value) : value;
  };
  for (const [place, row] of of.entries()) {
    const value = (row[name] || String(place)) as string; // some are unique
    if (value === signsIn) continue;
    if (addresses.has(column)) {
      const number = next();
      row[name] = `${links[number % links.length]}//${mark(column, number)}`;
    } else if (json || jsonInText.has(column)) {
      row[name] = deep(row[name]);
    } else {
      row[name] = before(value);
    }
  }
}

/** Whoever visits the pages. */
export const signsIn = 'both@demo.test';

/** What a text has made of a page that is more than text, in a browser. */
export const found = (page: Page) =>
  page.evaluate(() => {
    const own = (address: string) => new URL(address, location.href).origin === location.origin;
    const wrong = 'ran' in globalThis ? ['run something'] : [];
    for (const element of document.body.querySelectorAll('*')) {
      const tells = element.outerHTML.slice(0, 120);
      if (/^(iframe|object|embed|base|meta|link|template|marquee)$/i.test(element.tagName))
        wrong.push(tells);
      if (element.tagName === 'SCRIPT' && !(element as HTMLScriptElement).src) wrong.push(tells);
      if (element.getAttributeNames().some((name) => name.startsWith('on'))) wrong.push(tells);
      if (element instanceof HTMLImageElement && !own(element.src)) wrong.push(tells);
      if (
        element instanceof HTMLAnchorElement &&
        element.href &&
        !/^(https?|mailto):/.test(element.href)
      )
        wrong.push(tells);
    }
    return wrong;
  });
