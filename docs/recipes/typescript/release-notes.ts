// Prints what was accepted since a day as Markdown, by feature.
//
//   node release-notes.ts PAY 2026-11-01 > notes.md
//
// Token: --read-only --product PAY
import { ReleaseNotes } from './release-notes.generated.ts';
import { ask, pages, run } from './throughline.ts';

run(async ([product, since]) => {
  if (!product || !since) throw new Error('release-notes.ts PRODUCT DAY: PAY 2026-11-01');
  const byFeature = new Map<string, string[]>();
  const accepted = pages(async (after) => {
    const found = (await ask(ReleaseNotes, { product, after })).product;
    if (!found) throw new Error(`There is no product ${product} that this token sees.`);
    return found.backlog;
  });
  for await (const { key, title, statusSince, feature } of accepted) {
    if (statusSince < since) continue;
    const heading = feature?.title ?? 'Everything else';
    byFeature.set(heading, [...(byFeature.get(heading) ?? []), `- ${title} (${key})`]);
  }
  for (const [heading, lines] of byFeature) console.log(`## ${heading}\n\n${lines.join('\n')}\n`);
});
