import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, signIn, test } from './people';
import { dataFolder, startServerOn } from './server';

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
const payloads = [
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

type Row = Record<string, unknown>;

/** An archive with a payload before each text of its own words, and which fields those are. */
function poisoned(archive: string) {
  const fields = new Set<string>();
  let turn = 0;
  const poison = (field: string, text: string) => {
    fields.add(field);
    return `${payloads[turn++ % payloads.length]} ${text}`;
  };
  /** JSON with its texts changed, those that are JSON themselves inside. */
  const deep = (field: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => deep(field, one));
    if (value && typeof value === 'object') {
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, deep(`${field}.${name}`, one)]),
      );
    }
    if (typeof value !== 'string' || !value.includes(' ')) return value;
    return /^["[{]/.test(value)
      ? JSON.stringify(deep(field, JSON.parse(value)))
      : poison(field, value);
  };
  const lines = archive
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const kinds = (lines[0]?.tables ?? {}) as Record<string, Record<string, string>>;
  const body = lines.slice(1, -1).map((line) => {
    const [table, row] = Object.entries(line)[0] as [string, Row];
    for (const [column, value] of Object.entries(row)) {
      const kind = kinds[table]?.[column];
      if (column === 'sort' || (kind !== 'text' && kind !== 'json')) continue;
      row[column] = deep(`${table}.${column}`, value);
    }
    return { [table]: row };
  });
  const text = [lines[0], ...body].map((line) => `${JSON.stringify(line)}\n`).join('');
  const { rows } = (lines.at(-1)?.end ?? {}) as { rows?: object };
  const sha256 = createHash('sha256').update(text).digest('hex');
  const rowsOf = (table: string) => body.flatMap((line) => (line[table] ? [line[table]] : []));
  return { text: `${text}${JSON.stringify({ end: { rows, sha256 } })}\n`, fields, rowsOf };
}

/** Every page of the product that shows something of it. */
function places(rowsOf: (table: string) => Row[]): string[] {
  const of = (room: string, table: string, id = 'id', rows = rowsOf(table)) =>
    rows.map((row) => `/CHK/${room}/${row[id] as string}`);
  const told = rowsOf('stories').filter(
    (row) => row.body ?? row.accepted_reason ?? row.blocked_reason,
  );
  const rooms =
    '/goals /insights?show=all /roadmap /roadmap?view=columns /launches /line /backlog /backlog/refine /sprint /sprint/charts /sprint/retro /sprint/review /reports /inbox /rights /people /profile /import'.split(
      ' ',
    );
  return [
    '/workspace',
    '/CHK',
    ...rooms.map((room) => `/CHK${room}`),
    ...of('goals', 'goals'),
    ...of('features', 'features'),
    ...of('reports', 'reports'),
    ...of('stories', 'stories', 'key', told),
  ];
}

/** What a text has made of a page that is more than text. */
const found = (page: Page) =>
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

test('no text runs in a page, whatever field it is in', async ({ browser, server: demo }) => {
  test.setTimeout(300_000);
  expect(payloads.length).toBeGreaterThanOrEqual(100);
  const folder = dataFolder();
  const archive = join(folder, 'all.jsonl');
  await demo.run(['export', 'archive', archive]);
  const { text, fields, rowsOf } = poisoned(readFileSync(archive, 'utf8'));
  expect(fields.size).toBeGreaterThan(50);
  writeFileSync(archive, text);
  const database = `--database=sqlite:${join(folder, 'throughline.db')}`;
  await demo.run(['import', 'archive', archive, database]);

  const server = await startServerOn(folder);
  try {
    const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' });
    await signIn(context, 'both@demo.test', 'demo');
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('dialog', (dialog) => {
      wrong.push(`${page.url()} opened a dialog`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text()))
        wrong.push(`${page.url()} ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== server.url)
        wrong.push(`${page.url()} asked ${origin}`);
    });
    await page.setContent('<a href="javascript:1">a page that is wrong</a>');
    expect(await found(page)).toHaveLength(1);
    const shown = new Set<string>();
    for (const path of places(rowsOf)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible();
      await expect(page.getByText('globalThis.ran=1').first(), path).toBeVisible();
      const words = await page.evaluate(() => document.body.innerText);
      for (const payload of payloads) if (words.includes(payload)) shown.add(payload);
      wrong.push(...(await found(page)).map((what) => `${path} has ${what}`));
    }
    expect(wrong).toEqual([]);
    expect(shown.size).toBeGreaterThanOrEqual(100);
    await context.close();
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});
