import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Server, startServer } from './server';
import { accessToken, speaking } from './speaking';

const password = 'a long enough one';
const mail = (name: string) => `${name.toLowerCase()}@harbor.example`;
const titled = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });
const launch = (page: Page) => page.getByRole('region', { name: 'Launch', exact: true });

const goal = 'Buyers know at once that they paid';
const feature = 'Instant thanks';
const thanks = 'Say thanks at once';
const mailed = 'Mail the receipt';

test('a PM plays a quarter, from what customers say to what leadership hears', async ({
  page: lea,
  browser,
}) => {
  test.setTimeout(360_000);
  const server = await startServer();
  const url = (path: string) => server.url + path;
  try {
    const { jonas, ed } =
      await test.step('a workspace with a PM, a PO, a developer and a reader', () =>
        found(lea, browser, server));

    await test.step('what three customers say is captured from any screen', async () => {
      for (const [words, who] of [
        ['I paid and the circle turned for a minute', 'Ana'],
        ['After I paid the circle turned and turned', 'Bo'],
        ['Make the logo bigger', 'Cy'],
      ] as const) {
        await lea.keyboard.press('i');
        const sheet = lea.getByRole('dialog', { name: 'Capture an insight' });
        await sheet.getByLabel('In their words').fill(words);
        await sheet.getByLabel('Who').fill(who);
        await lea.keyboard.press('Control+Enter');
        await expect(sheet).toBeHidden();
      }
    });

    await test.step('a goal is set', async () => {
      await lea.keyboard.press('n');
      const form = lea.getByRole('dialog', { name: 'New goal' });
      await form.getByLabel('What should change').fill(goal);
      await form.getByLabel('Why it matters').fill('Whoever waits pays **twice**.');
      await form.getByLabel('Metric').fill('Time to confirm');
      await form.getByLabel('Unit').fill('s');
      await form.getByLabel('Today (baseline)').fill('60');
      await form.getByLabel('Target').fill('10');
      await form.getByLabel('Start').fill(dayFrom(-40));
      await form.getByLabel('Due').fill(dayFrom(50));
      await form.getByRole('button', { name: 'Create goal' }).click();
      await expect(titled(lea, goal)).toBeVisible();
    });
    const measured = new URL(lea.url()).pathname.split('/').at(-1);

    await test.step('a feature is shaped for it', async () => {
      await lea.getByRole('button', { name: 'New feature' }).click();
      const form = lea.getByRole('dialog', { name: 'New feature' });
      await form.getByLabel('Feature').fill(feature);
      await form.getByLabel('Reach').fill('4 000');
      await form.getByLabel('Impact').selectOption('2');
      await form.getByLabel('Confidence').selectOption('0.8');
      await form.getByRole('button', { name: 'Create feature' }).click();
      await expect(titled(lea, feature)).toBeVisible();
    });
    const shaped = new URL(lea.url()).pathname;

    await test.step('what they said is triaged: merged, linked, dismissed', async () => {
      await lea.goto(url('/CHK/insights'));
      const rows = lea.getByRole('list', { name: 'Insights' }).getByRole('listitem');
      const open = lea.getByRole('region', { name: 'Insight', exact: true });
      await rows.filter({ hasText: 'logo' }).getByRole('button').first().click();
      await expect(open.locator('blockquote')).toContainText('logo');
      await lea.keyboard.press('d');
      const dialog = lea.getByRole('dialog', { name: 'Dismiss this insight' });
      await dialog.getByLabel('Why').fill('It is large enough.');
      await dialog.getByRole('button', { name: 'Dismiss', exact: true }).click();
      await expect(rows).toHaveCount(2);
      await rows.filter({ hasText: 'and turned' }).getByRole('button').first().click();
      await expect(open.locator('blockquote')).toContainText('and turned');
      await lea.getByRole('button', { name: 'Merge', exact: true }).first().click();
      await expect(rows).toHaveCount(1);
      await expect(open.locator('blockquote')).toContainText('for a minute');
      await expect(open.getByRole('list', { name: /counts with it/ })).toBeVisible();
      await lea.keyboard.press('l');
      await lea.getByRole('option', { name: new RegExp(feature) }).click();
      await expect(open.getByRole('checkbox', { name: new RegExp(feature) })).toBeChecked();
      await lea.keyboard.press('Enter');
      await expect(lea.getByText('All insights are triaged.')).toBeVisible();
      await lea.goto(url(shaped));
      await expect(lea.getByRole('region', { name: /What customers say/ })).toContainText(
        '2 customers, 2 quotes',
      );
    });

    await test.step('the PO writes its stories; the team builds the first', async () => {
      await team(server, shaped);
      await lea.goto(url(shaped));
      await expect(lea.getByRole('link', { name: thanks })).toBeVisible();
    });

    await test.step('the PO slices it: thanks alone come first', async () => {
      await jonas.goto(url(shaped));
      const slice = (page: Page, name: string) => page.getByRole('region', { name });
      await slice(jonas, 'First slice').getByRole('link', { name: mailed }).focus();
      await jonas.keyboard.press(']');
      await expect(slice(lea, 'Later').getByRole('link', { name: mailed })).toBeVisible();
      await expect(slice(lea, 'First slice').getByRole('link', { name: thanks })).toBeVisible();
    });

    await test.step('the PO proposes to do it now, and the PM accepts', async () => {
      await jonas.goto(url('/CHK/roadmap'));
      const link = jonas
        .getByRole('region', { name: 'Later' })
        .getByRole('link', { name: feature });
      await link.focus();
      await jonas.keyboard.press('Alt+ArrowLeft');
      const prompt = jonas.getByRole('dialog', { name: /^Propose to/ });
      await prompt.getByRole('textbox').fill('Its first slice is built.');
      await prompt.getByRole('button', { name: 'Propose', exact: true }).click();
      await expect(messages(jonas)).toContainText('Proposed to');
      await lea.goto(url('/CHK/inbox?show=proposals'));
      await lea
        .getByRole('listitem')
        .filter({ hasText: 'Its first slice is built.' })
        .getByRole('button', { name: /Accept/ })
        .click();
      await expect(messages(lea)).toContainText('Accepted');
      await expect(
        jonas.getByRole('region', { name: 'Next' }).getByRole('link', { name: feature }),
      ).toBeVisible();
    });

    await test.step('a script of the PM records what was measured, twice without harm', async () => {
      await lea.goto(url('/CHK/profile'));
      await lea.getByRole('button', { name: 'New token' }).click();
      await lea.getByLabel('Name').last().fill('nightly');
      await lea.getByRole('button', { name: 'Make the token' }).click();
      const token = await lea.getByLabel('For Authorization: Bearer').inputValue();
      await lea.getByRole('button', { name: 'Done' }).click();
      const script = speaking(server, token);
      const readings = [50, 48, 47, 44, 43, 42].map((value, i) => ({
        value,
        at: new Date(Date.now() - (6 - i) * 86_400_000).toISOString(),
      }));
      for (const _ of [1, 2])
        await script(
          'mutation ($input: RecordReadingsInput!) { recordReadings(input: $input) { goal { id } } }',
          { input: { goalId: measured, source: 'nightly', readings } },
        );
      await lea.goto(url(`/CHK/goals/${measured}`));
      const metric = lea.getByRole('region', { name: 'Time to confirm', exact: true });
      await expect(metric).toContainText('random walk with drift');
      await expect(metric).toContainText('42 s');
      await expect(lea.getByText('nightly', { exact: true })).toHaveCount(6);
    });

    await test.step('a launch is prepared, and who only reads ticks their item', async () => {
      await lea.goto(url(shaped));
      await launch(lea).getByRole('button', { name: 'Prepare its launch' }).click();
      const dialog = lea.getByRole('dialog', { name: 'Prepare the launch' });
      await dialog.getByLabel('Day of the launch').fill(dayFrom(7));
      await dialog.getByLabel('What is said about it').fill('Paid is said at once.');
      await dialog.getByRole('button', { name: 'Prepare it' }).click();
      await launch(lea).getByRole('button', { name: 'Add an item' }).click();
      const form = launch(lea).getByRole('form', { name: 'Add an item' });
      await form.getByLabel('Department').fill('Support');
      await form.getByLabel('What is to be done').fill('Answers are written');
      await form.getByRole('button', { name: /Nobody yet/ }).click();
      await lea.getByRole('option', { name: /Ed/ }).click();
      await form.getByRole('button', { name: /Add|Save/ }).click();
      await expect(launch(lea)).toContainText('0 of 1 ready');
      await ed.goto(url('/CHK/launches'));
      await ed.getByRole('region', { name: 'Waits for you' }).getByRole('link').first().click();
      await ed.getByRole('checkbox', { name: 'Done: Answers are written' }).check();
      await expect(launch(lea)).toContainText('1 of 1 ready');
      await launch(lea).getByRole('button', { name: 'Decide', exact: true }).click();
      const why = launch(lea).getByRole('form', { name: 'The reason' });
      await why.getByRole('textbox').fill('Support is ready.');
      await why.getByRole('button', { name: /^Go/ }).click();
      await launch(lea).getByRole('button', { name: 'Launched today' }).click();
      await expect(messages(lea)).toContainText('Launched.');
    });

    await test.step('the report is published, read by the reader, and printed on one page', async () => {
      await lea.goto(url('/CHK/reports'));
      await lea
        .getByRole('button', { name: /New report|Write/ })
        .first()
        .click();
      const form = lea.getByRole('form', { name: 'The report' });
      await form.getByLabel('Headline').fill('Confirmed in {G1.now}, down from {G1.from}');
      await form
        .getByLabel('What leadership should know')
        .fill('Two of three said it: **{accepted}**.');
      await form.getByRole('button', { name: /^Save/ }).click();
      const headline = { name: 'Confirmed in 42 s, down from 60 s' };
      await expect(titled(lea, headline.name)).toBeVisible();
      await lea.getByRole('button', { name: 'Publish' }).click();
      await expect(lea.getByRole('button', { name: 'Correct', exact: true })).toBeVisible();
      await ed.goto(url('/CHK/reports'));
      await ed.getByRole('link', headline).click();
      const paper = ed.getByRole('article', { name: 'Report' });
      await expect(paper).toContainText(thanks);
      const print = await ed.pdf({ preferCSSPageSize: true, printBackground: true });
      expect(print.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
      await lea.reload();
      await expect(lea.getByRole('complementary')).toContainText('Ed');
    });
  } finally {
    await server.stop();
  }
});

/** A date so many days from today. */
const dayFrom = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Founds the workspace in the app, and adds the others by the command line. */
async function found(lea: Page, browser: Browser, server: Server) {
  await lea.goto(server.url + (/\/welcome\/[\w-]+/.exec(server.output())?.[0] ?? ''));
  await lea.getByLabel('Your name').fill('Lea Brandt');
  await lea.getByLabel('Email').fill(mail('Lea'));
  await lea.getByLabel('Password').fill(password);
  await lea.getByLabel('Workspace').fill('Harbor Market');
  await lea.getByLabel('Product').fill('Checkout');
  await lea.getByLabel('Key').fill('CHK');
  await lea.getByRole('button', { name: 'Create the workspace' }).click();
  await expect(lea.getByText('There is no goal yet.').first()).toBeVisible();
  for (const [name, role] of [
    ['Jonas', 'PO'],
    ['Mika', 'DEVELOPER'],
    ['Ed', 'VIEWER'],
  ] as const) {
    const words = `--name ${name} --role ${role} --product CHK --password-stdin`.split(' ');
    await server.run(['people', 'add', mail(name), ...words], `${password}\n`);
  }
  const [jonas, ed] = await Promise.all(
    ['Jonas', 'Ed'].map(async (name) => {
      const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
      await page.goto(`${server.url}/CHK/goals`);
      await page.getByLabel('Email').fill(mail(name));
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await expect(titled(page, 'Goals')).toBeVisible();
      return page;
    }),
  );
  if (!jonas || !ed) throw new Error('somebody is missing');
  return { jonas, ed };
}

const signedIn = async (server: Server, name: string) =>
  speaking(server, await accessToken(server, mail(name), password));

/** A PO and a developer, by scripts: a sprint is played in the app elsewhere. */
async function team(server: Server, shaped: string) {
  const id = shaped.split('/').at(-1);
  const jonas = await signedIn(server, 'Jonas');
  const mika = await signedIn(server, 'Mika');
  const write = async (title: string) => {
    const made = await jonas(
      'mutation ($input: CreateStoryInput!) { createStory(input: $input) { storyEdge { node { id } } } }',
      { input: { productId: await product(jonas), title, iWant: 'it', featureId: id } },
    );
    return made.createStory?.storyEdge?.node?.id;
  };
  const story = await write(thanks);
  await write(mailed);
  await jonas('mutation ($s: ID!) { estimateStory(input: {id: $s, points: 3}) { story { id } } }', {
    s: story,
  });
  const made = await jonas(
    'mutation ($s: ID!) { addCriterion(input: {storyId: $s, text: "It says thanks"}) { criterion { id } } }',
    { s: story },
  );
  await jonas(
    'mutation ($s: ID!) { setStoryStatus(input: {id: $s, status: READY}) { story { id } } }',
    {
      s: story,
    },
  );
  for (const status of ['IN_PROGRESS', 'IN_REVIEW'])
    await mika(
      'mutation ($s: ID!, $to: StoryStatus!) { setStoryStatus(input: {id: $s, status: $to}) { story { id } } }',
      { s: story, to: status },
    );
  await jonas(
    'mutation ($s: ID!, $c: ID!) { checkCriterion(input: {id: $c, met: true}) { criterion { id } } acceptStory(input: {id: $s}) { story { id } } }',
    { s: story, c: made.addCriterion?.criterion?.id },
  );
}

async function product(ask: ReturnType<typeof speaking>) {
  const told = (await ask('{ product(key: "CHK") { id } }', {})) as unknown as {
    product: { id: string };
  };
  return told.product.id;
}
