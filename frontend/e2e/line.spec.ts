import { writeFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { startServer } from './server';

const password = 'a long enough one';
const mail = (name: string) => `${name.toLowerCase()}@harbor.example`;
const goal = 'Reduce checkout time by 20 %';
const feature = 'Pay without typing';
const criterion = 'the order is placed';

/** The backlog as it was kept before. */
const backlog = `Summary,Issue key,Issue id,Issue Type,Status,Created,Story Points,Description
Checkout,SHOP-1,10001,Epic,To Do,28/Feb/26 9:00 AM,,
Pay with one tap,SHOP-3,10003,Story,To Do,02/Mar/26 9:00 AM,,Nobody likes to type a card *again*.
Show the total at the top,SHOP-4,10004,Story,To Do,03/Mar/26 9:00 AM,3,
`;

const panel = (page: Page) => page.getByRole('dialog', { name: 'Story' });
const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const titled = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

/** A browser of this person's own, signed in. */
async function signIn(browser: Browser, url: string, name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  await page.getByLabel('Email').fill(mail(name));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  return page;
}

/** What the API answers a script of this person who accepts the story. */
async function acceptByScript(page: Page, url: string, name: string, key: string) {
  const ask = async (query: string, variables: object, token?: string) => {
    const answer = await page.request.post(`${url}/graphql`, {
      data: { query, variables },
      ...(token && { headers: { authorization: `Bearer ${token}` } }),
    });
    return answer.json();
  };
  const granted = await ask(
    'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
    { input: { email: mail(name), password } },
  );
  const token: string = granted.data.signIn.accessToken;
  const found = await ask('query ($key: String!) { story(key: $key) { id } }', { key }, token);
  return ask(
    'mutation ($input: AcceptStoryInput!) { acceptStory(input: $input) { story { id } } }',
    { input: { id: found.data.story.id } },
    token,
  );
}

test('a team signs in, imports its backlog, and carries a goal to an accepted story', async ({
  page: lea,
  browser,
}, info) => {
  // The whole line in one go, for three people: as long as several tests.
  test.setTimeout(240_000);
  const server = await startServer();
  const url = (path: string) => server.url + path;
  try {
    await test.step('the first person opens the link printed at start', async () => {
      const link = /\/welcome\/[\w-]+/.exec(server.output())?.[0] ?? '';
      await lea.goto(url(link));
      await lea.getByLabel('Your name').fill('Lea Brandt');
      await lea.getByLabel('Email').fill(mail('Lea'));
      await lea.getByLabel('Password').fill(password);
      await lea.getByLabel('Workspace').fill('Harbor Market');
      await lea.getByLabel('Product').fill('Checkout');
      await lea.getByLabel('Key').fill('CHK');
      await lea.getByRole('button', { name: 'Create the workspace' }).click();
      await expect(lea.getByRole('heading', { name: 'There is no goal yet.' })).toBeVisible();
    });

    await test.step('the backlog and the team come in beside the running server', async () => {
      const file = info.outputPath('backlog.csv');
      await writeFile(file, backlog);
      const imported = ['import', 'jira', file, '--product', 'CHK'];
      expect(await server.run(imported)).toMatch(/stories +2 new/);
      // Twice is the same as once.
      expect(await server.run(imported)).toMatch(/stories +0 new/);
      const joins = (name: string, role: string) => {
        const words = `--name ${name} --role ${role} --product CHK --password-stdin`.split(' ');
        return server.run(['people', 'add', mail(name)].concat(words), `${password}\n`);
      };
      await joins('Mika', 'DEVELOPER');
      await joins('Noor', 'PM');
    });

    await test.step('the PM sets a goal, measured, and shapes a feature for it', async () => {
      await expect(lea.getByRole('radio', { name: 'PM hat' })).toBeChecked();
      await lea.keyboard.press('n');
      const form = lea.getByRole('dialog', { name: 'New goal' });
      await form.getByLabel('What should change').fill(goal);
      await form.getByLabel('Metric').fill('Checkout time');
      await form.getByLabel('Unit').fill('s');
      await form.getByLabel('Today (baseline)').fill('95');
      await form.getByLabel('Target').fill('76');
      await form.getByRole('button', { name: 'Create goal' }).click();
      await expect(titled(lea, goal)).toBeVisible();

      await lea.getByRole('button', { name: 'New feature' }).click();
      await lea.getByRole('dialog', { name: 'New feature' }).getByLabel('Feature').fill(feature);
      await lea.getByRole('button', { name: 'Create feature' }).click();
      await expect(titled(lea, feature)).toBeVisible();
    });

    await test.step('the PO finds the stories by their old keys and says why', async () => {
      await lea.keyboard.press('h');
      await expect(lea.getByRole('radio', { name: 'PO hat' })).toBeChecked();
      for (const key of ['SHOP-4', 'SHOP-3']) {
        await lea.goto(url(`/CHK/stories/${key}`));
        await expect(panel(lea).getByText(`as ${key}`)).toBeVisible();
        await panel(lea).getByRole('button', { name: 'Link a feature' }).click();
        await lea.getByRole('combobox', { name: /^Feature of CHK-/ }).fill(feature);
        await lea.keyboard.press('Enter');
        const why = panel(lea).getByRole('list', { name: 'From why to shipped' });
        await expect(why.getByRole('link', { name: goal })).toBeVisible();
        await expect(why).toContainText('95 → 76 s');
      }
    });

    await test.step('it is not ready before it has what is missing', async () => {
      const ready = panel(lea).getByRole('button', { name: 'Mark as ready' });
      await ready.click();
      await expect(lea.getByRole('alert')).toContainText(
        'It still needs a criterion and an estimate.',
      );

      await panel(lea).getByRole('button', { name: 'Add a criterion' }).click();
      await lea.getByRole('textbox', { name: 'Given' }).fill('a saved card');
      await lea.getByRole('textbox', { name: 'when' }).fill('I tap Pay');
      await lea.getByRole('textbox', { name: 'then' }).fill(criterion);
      await lea.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(panel(lea).getByText(criterion)).toBeVisible();
      await lea.keyboard.press('Escape');
      await panel(lea).getByRole('button', { name: 'Not estimated. Estimate' }).click();
      await lea.getByRole('menuitem', { name: '5', exact: true }).click();
      await ready.click();
      await expect(panel(lea).getByText('Ready to start')).toBeVisible();
    });

    await test.step('a sprint is planned with it, and starts', async () => {
      await lea.keyboard.press('Escape');
      const plan = lea.getByRole('complementary', { name: 'Sprint' });
      await plan.getByRole('button', { name: 'Plan a sprint' }).click();
      const form = lea.getByRole('dialog', { name: 'Plan a sprint' });
      await form.getByLabel('Sprint goal').fill('A saved card pays in one tap.');
      await form.getByRole('button', { name: 'Plan sprint' }).click();
      await expect(plan.getByRole('heading', { name: 'Sprint 1' })).toBeVisible();

      const row = lea.getByRole('row', { name: /Pay with one tap/ });
      await row.focus();
      await lea.keyboard.press('s');
      await expect(
        lea.getByRole('grid', { name: 'Stories of Sprint 1' }).getByText('Pay with one tap'),
      ).toBeVisible();
      await plan.getByRole('button', { name: 'Commit sprint' }).click();
      await lea.getByRole('button', { name: 'Start sprint' }).click();
      await expect(column(lea, 'Ready').getByRole('link')).toHaveText(['Pay with one tap']);
    });

    await test.step('a developer builds it and asks for review, and may not accept it', async () => {
      const mika = await signIn(browser, url('/CHK/sprint'), 'Mika');
      await column(mika, 'Ready').getByRole('link', { name: 'Pay with one tap' }).click();
      await panel(mika).getByRole('button', { name: 'Start work' }).click();
      const met = panel(mika).getByRole('checkbox', { name: new RegExp(criterion) });
      await met.check();
      await expect(panel(mika).getByText('The criterion is met, 1 person checked')).toBeVisible();
      await panel(mika).getByRole('button', { name: 'Ask for review' }).click();
      await expect(mika.getByRole('region', { name: 'Messages' })).toContainText('is in review.');

      const noor = await signIn(browser, mika.url(), 'Noor');
      // The developer is told whom to ask, the PM may propose it.
      for (const [page, name, instead] of [
        [mika, 'Mika', panel(mika).getByText('The Product Owner decides this. Ask Lea.')],
        [noor, 'Noor', panel(noor).getByRole('button', { name: 'Propose to accept it' })],
      ] as const) {
        await expect(instead).toBeVisible();
        await expect(panel(page).getByRole('button', { name: /Accept story/ })).toHaveCount(0);
        // Nor does a script of theirs.
        const answer = await acceptByScript(page, server.url, name, 'SHOP-3');
        expect(answer).toMatchObject({
          errors: [{ extensions: { code: 'FORBIDDEN', decision: 'ACCEPT_STORIES' } }],
        });
        await page.context().close();
      }
    });

    await test.step('the PO accepts it, and the goal is nearer', async () => {
      await lea.reload();
      await column(lea, 'Your decision').getByRole('link', { name: 'Pay with one tap' }).click();
      await panel(lea).getByRole('button', { name: 'Accept story' }).click();
      await expect(panel(lea).getByText(/^Accepted by Lea, PO hat, /)).toBeVisible();

      const history = panel(lea).getByRole('region', { name: 'History' }).getByRole('listitem');
      const happened = (words: string) => history.filter({ hasText: words });
      await expect(happened('accepted it')).toContainText(/Lea.*PO hat/);
      await expect(happened('moved it to In review')).toContainText(/Mika.*Developer/);
      await expect(happened('brought it in with an import')).toBeVisible();

      const why = panel(lea).getByRole('list', { name: 'From why to shipped' });
      await expect(why).toContainText('1 of 2 stories accepted');
      await why.getByRole('link', { name: goal }).click();
      await expect(titled(lea, goal)).toBeVisible();
      await expect(lea.getByText('1 of 2 stories shipped').first()).toBeVisible();
    });
  } finally {
    await server.stop();
  }
});
