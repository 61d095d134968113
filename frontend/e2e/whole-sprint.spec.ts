import { type Browser, expect, type Page, test } from '@playwright/test';
import { startServer } from './server';

const password = 'a long enough one';
const mail = (name: string) => `${name.toLowerCase()}@harbor.example`;
const panel = (page: Page) => page.getByRole('dialog', { name: 'Story' });
const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const titled = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const round = (page: Page) => page.getByRole('region', { name: 'Estimate together' });
const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

const pay = 'Pay with one tap';
const keep = 'Keep the card';
const show = 'Show the total';

async function signIn(browser: Browser, url: string, name: string): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await page.goto(url);
  await page.getByLabel('Email').fill(mail(name));
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  return page;
}

test('five people play a whole sprint, and its charts tell it', async ({ page: lea, browser }) => {
  test.setTimeout(360_000);
  const server = await startServer();
  const url = (path: string) => server.url + path;
  try {
    const team =
      await test.step('a workspace with a PM, a PO, two developers and a reader', async () => {
        await lea.goto(url(/\/welcome\/[\w-]+/.exec(server.output())?.[0] ?? ''));
        await lea.getByLabel('Your name').fill('Lea Brandt');
        await lea.getByLabel('Email').fill(mail('Lea'));
        await lea.getByLabel('Password').fill(password);
        await lea.getByLabel('Workspace').fill('Harbor Market');
        await lea.getByLabel('Product').fill('Checkout');
        await lea.getByLabel('Key').fill('CHK');
        await lea.getByRole('button', { name: 'Create the workspace' }).click();
        await expect(
          titled(lea, 'There is no goal yet.').or(lea.getByText('There is no goal yet.')).first(),
        ).toBeVisible();
        for (const [name, role] of [
          ['Jonas', 'PO'],
          ['Mika', 'DEVELOPER'],
          ['Noor', 'DEVELOPER'],
          ['Vera', 'VIEWER'],
        ] as const) {
          const words = `--name ${name} --role ${role} --product CHK --password-stdin`.split(' ');
          await server.run(['people', 'add', mail(name), ...words], `${password}\n`);
        }
        const [jonas, mika, noor, vera] = await Promise.all(
          ['Jonas', 'Mika', 'Noor', 'Vera'].map((name) =>
            signIn(browser, url('/CHK/backlog'), name),
          ),
        );
        if (!jonas || !mika || !noor || !vera) throw new Error('somebody is missing');
        return { jonas, mika, noor, vera };
      });
    const { jonas, mika, noor, vera } = team;

    await test.step('the PM sets a goal', async () => {
      await lea.keyboard.press('n');
      const form = lea.getByRole('dialog', { name: 'New goal' });
      await form.getByLabel('What should change').fill('Checkout in 76 seconds');
      await form.getByLabel('Metric').fill('Checkout time');
      await form.getByLabel('Unit').fill('s');
      await form.getByLabel('Today (baseline)').fill('95');
      await form.getByLabel('Target').fill('76');
      await form.getByRole('button', { name: 'Create goal' }).click();
      await expect(titled(lea, 'Checkout in 76 seconds')).toBeVisible();
    });

    await test.step('the PO writes three stories and refines them, one a screen', async () => {
      await jonas
        .getByRole('button', { name: /^(New story|Write a story)/ })
        .first()
        .click();
      for (const title of [pay, keep, show]) {
        await jonas.getByRole('textbox', { name: /^Title of the new story/ }).fill(title);
        await jonas.keyboard.press('Enter');
        await expect(jonas.getByRole('link', { name: title })).toBeVisible();
      }
      await jonas.getByRole('button', { name: 'Close' }).click();
      await jonas.getByRole('link', { name: 'Refine' }).click();
      const lacks = jonas.getByRole('list', { name: 'What a ready story has' });
      for (const title of [pay, keep, show]) {
        await expect(titled(jonas, title)).toBeVisible();
        await lacks.getByRole('button', { name: 'Write what it is' }).click();
        await jonas.keyboard.type('it to be quick');
        await jonas.getByRole('textbox', { name: 'so that' }).fill('I come back');
        await jonas.keyboard.press('Control+Enter');
        await expect(lacks.getByRole('button', { name: 'Write why' })).toBeHidden();
        await lacks.getByRole('button', { name: 'Add a criterion' }).click();
        await jonas.getByRole('textbox', { name: 'Given' }).fill('a saved card');
        await jonas.getByRole('textbox', { name: 'then' }).fill('it takes one tap');
        await jonas.keyboard.press('Control+Enter');
        await expect(jonas.getByRole('checkbox', { name: /it takes one tap/ })).toBeVisible();
        await jonas.keyboard.press('Escape');
        if (title !== pay) {
          await lacks.getByRole('button', { name: 'Estimate it' }).click();
          await jonas
            .getByRole('menuitem', { name: title === keep ? '3' : '2', exact: true })
            .click();
          await expect(jonas.getByText('Nothing is missing')).toBeVisible();
          await expect(jonas.getByRole('menu')).toBeHidden();
          await jonas.keyboard.press('Control+Enter');
        } else {
          await jonas.getByRole('button', { name: 'Skip' }).click();
        }
      }
    });

    await test.step('a developer asks, the PO answers, and all estimate together', async () => {
      await mika.goto(url('/CHK/backlog'));
      await mika.getByRole('link', { name: pay }).click();
      await mika.getByRole('textbox', { name: 'Comment or question' }).fill('For guests too?');
      await mika.getByRole('button', { name: 'Ask it as a question' }).click();
      await expect(panel(mika).getByText('Open question', { exact: true })).toBeVisible();

      const address = new URL(mika.url()).pathname;
      await jonas.goto(url(address));
      await panel(jonas).getByRole('button', { name: 'Answer', exact: true }).click();
      await jonas.getByRole('textbox', { name: 'Answer' }).fill('Yes, for everyone.');
      await jonas.getByRole('button', { name: 'Answer and close it' }).click();
      await expect(panel(mika).getByText('Yes, for everyone.')).toBeVisible();

      await round(jonas).getByRole('button', { name: 'Start' }).click();
      await noor.goto(url(address));
      await lea.goto(url(address));
      const vote = (page: Page, value: string) =>
        round(page)
          .getByRole('group', { name: 'Your vote' })
          .getByRole('button', { name: value, exact: true })
          .click();
      await vote(jonas, '3');
      await vote(mika, '8');
      await vote(noor, '5');
      await expect(round(jonas)).toContainText('3 of 4');
      await expect(round(jonas).getByRole('definition')).toHaveCount(0);
      await vote(lea, '5');
      for (const page of [jonas, mika, noor]) {
        await expect(round(page)).toContainText('3 to 8, the middle is 5.');
      }
      await round(jonas).getByRole('button', { name: 'Record 5' }).click();
      await expect(panel(jonas).getByRole('button', { name: '5. Estimate' })).toBeVisible();
      await panel(jonas).getByRole('button', { name: 'Mark as ready' }).click();
      await expect(panel(jonas).getByText('Ready to start')).toBeVisible();
    });

    await test.step('a sprint is planned and started; what comes later is on its chart', async () => {
      await jonas.keyboard.press('Escape');
      const plan = jonas.getByRole('complementary', { name: 'Sprint' });
      await plan.getByRole('button', { name: 'Plan a sprint' }).click();
      const form = jonas.getByRole('dialog', { name: 'Plan a sprint' });
      await form.getByLabel('Sprint goal').fill('A saved card pays in one tap.');
      const day = (after: number) =>
        new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);
      await form.getByLabel('First day').fill(day(0));
      await form.getByLabel('Last day').fill(day(11));
      await form.getByRole('button', { name: 'Plan sprint' }).click();
      await expect(plan.getByRole('heading', { name: 'Sprint 1' })).toBeVisible();
      for (const title of [pay, keep]) {
        await jonas.getByRole('row', { name: new RegExp(title) }).focus();
        await jonas.keyboard.press('s');
        await expect(
          jonas.getByRole('grid', { name: 'Stories of Sprint 1' }).getByText(title),
        ).toBeVisible();
      }
      await plan.getByRole('button', { name: 'Commit sprint' }).click();
      await jonas.getByRole('button', { name: 'Start sprint' }).click();
      await expect(column(jonas, 'Ready').getByRole('link')).toHaveText([pay, keep]);
      await jonas.goto(url('/CHK/backlog'));
      await jonas.getByRole('row', { name: new RegExp(show) }).focus();
      await jonas.keyboard.press('s');
      await expect(messages(jonas)).toContainText('Sprint 1');
    });

    await test.step('the developers move, are blocked, and go on; the others see it happen', async () => {
      await vera.goto(url('/CHK/sprint'));
      await noor.goto(url('/CHK/sprint'));
      await mika.goto(url('/CHK/sprint'));
      await column(mika, 'Ready').getByRole('link', { name: pay }).focus();
      await mika.keyboard.press(']');
      await expect(column(vera, 'In progress').getByRole('link')).toHaveText([pay]);
      await column(mika, 'In progress').getByRole('link', { name: pay }).click();
      await panel(mika).getByRole('button', { name: 'More steps' }).click();
      await mika.getByRole('menuitem', { name: 'It is blocked…' }).click();
      const dialog = mika.getByRole('dialog', { name: /is blocked$/ });
      await dialog.getByLabel('What stands in its way').fill('The bank answers on Monday');
      await dialog.getByLabel('Who sees to it').selectOption('Jonas');
      await dialog.getByRole('button', { name: 'Say it is blocked' }).click();
      await expect(column(vera, 'In progress')).toContainText('The bank answers on Monday');
      await panel(mika).getByRole('button', { name: 'Unblock' }).click();
      await expect(column(vera, 'In progress')).not.toContainText('The bank answers on Monday');
      await panel(mika)
        .getByRole('checkbox', { name: /it takes one tap/ })
        .check();
      await panel(mika).getByRole('button', { name: 'Ask for review' }).click();
      await mika.keyboard.press('Escape');

      await column(noor, 'Ready').getByRole('link', { name: show }).click();
      await panel(noor).getByRole('button', { name: 'Start work' }).click();
      await panel(noor)
        .getByRole('checkbox', { name: /it takes one tap/ })
        .check();
      await panel(noor).getByRole('button', { name: 'Ask for review' }).click();
      await noor.keyboard.press('Escape');
      await expect(column(vera, 'In review').getByRole('link')).toHaveCount(2);
    });

    await test.step('at the review one is sent back, one accepted, one stays', async () => {
      await jonas.goto(url('/CHK/sprint/review'));
      const queue = jonas.getByRole('region', { name: /^In review/ }).getByRole('button');
      await expect(queue).toHaveCount(2);
      await expect(jonas.getByRole('article', { name: new RegExp(pay) })).toBeVisible();
      const accept = async () => {
        await expect(jonas.getByRole('article').getByRole('status')).toHaveText('1 met');
        await jonas.keyboard.press('Control+Enter');
        await expect(
          jonas.getByRole('heading', { name: 'Nothing waits for a verdict.' }),
        ).toBeVisible();
      };
      await jonas.keyboard.press('b');
      await jonas.keyboard.type('The receipt says Pending');
      await jonas.keyboard.press('Control+Enter');
      await expect(queue).toHaveCount(1);
      await expect(jonas.getByRole('article', { name: new RegExp(show) })).toBeVisible();
      await accept();

      // It comes back and is accepted; the third is not begun.
      await column(mika, 'In progress').getByRole('link', { name: pay }).click();
      await expect(panel(mika).getByText('The receipt says Pending').first()).toBeVisible();
      await panel(mika)
        .getByRole('checkbox', { name: /it takes one tap/ })
        .check();
      await panel(mika).getByRole('button', { name: 'Ask for review' }).click();
      await expect(jonas.getByRole('article', { name: new RegExp(pay) })).toBeVisible();
      await accept();

      await mika.goto(url('/CHK/sprint/review'));
      await mika.getByRole('button', { name: 'I am here' }).click();
      await expect(jonas.getByRole('region', { name: /^Who is here/ })).toContainText('Mika');
      await jonas.getByRole('button', { name: 'Close sprint' }).click();
      const dialog = jonas.getByRole('dialog', { name: 'Close Sprint 1' });
      await dialog.getByRole('radio', { name: 'Met', exact: true }).check();
      await dialog.getByRole('button', { name: 'Close sprint' }).click();
      await expect(jonas.getByRole('heading', { name: 'Sprint 1 is closed.' })).toBeVisible();
    });

    await test.step('in the retrospective notes stay hidden until all are there, and an action becomes a story', async () => {
      const sprint = new URL(jonas.url()).searchParams.get('sprint');
      const retro = url(`/CHK/sprint/retro${sprint ? `?sprint=${sprint}` : ''}`);
      await jonas.goto(retro);
      await jonas.getByRole('button', { name: 'Open the retrospective' }).click();
      await mika.goto(retro);
      await expect(column(mika, 'To improve')).toBeVisible();
      await mika.keyboard.press('2');
      await mika.keyboard.type('The bank held us up');
      await mika.keyboard.press('Enter');
      await mika.keyboard.press('Escape');
      await expect(jonas.getByRole('status').filter({ hasText: 'by others' })).toContainText(
        '1 note',
      );
      await expect(jonas.getByText('The bank held us up')).toHaveCount(0);
      await jonas.getByRole('button', { name: 'Reveal notes' }).click();
      await jonas.getByRole('button', { name: /^Show / }).click();
      await expect(jonas.getByText('The bank held us up', { exact: true })).toBeVisible();
      await mika.getByRole('button', { name: /^Vote for “The bank held us up”/ }).click();
      await expect(
        jonas.getByRole('button', { name: 'Vote for “The bank held us up”: 1 vote' }),
      ).toBeVisible();
      await jonas.keyboard.press('a');
      await jonas
        .getByRole('textbox', { name: 'What is to be done' })
        .fill('Ask the bank before we plan');
      await jonas.keyboard.press('Control+Enter');
      const actions = (page: Page) => page.getByRole('region', { name: 'Actions', exact: true });
      const row = actions(jonas).getByRole('listitem').filter({ hasText: 'Ask the bank before' });
      await row.getByRole('button', { name: 'Make it a story' }).focus();
      await jonas.keyboard.press('s');
      await jonas.getByRole('textbox', { name: 'So that' }).fill('nothing waits for it');
      await jonas.keyboard.press('Control+Enter');
      await expect(row.getByRole('link', { name: /CHK-4 Draft/ })).toBeVisible();
      await expect(actions(mika)).toContainText('CHK-4');
    });

    await test.step('the charts show it, to who only reads', async () => {
      const sprint = new URL(jonas.url()).searchParams.get('sprint');
      await vera.goto(url(`/CHK/sprint/charts${sprint ? `?sprint=${sprint}` : ''}`));
      await expect(
        vera.getByRole('img', { name: /^Burndown: of 10 points, 7 are accepted, 3 are not/ }),
      ).toBeVisible();
      const changes = vera.getByRole('region', { name: 'Scope changes' });
      await expect(changes).toContainText(show);
      await expect(changes).toContainText('7 of 10 points were accepted, in 2 of 3 stories.');
      await expect(changes).toContainText('1 story was carried over: CHK-2.');
      await vera.goto(url('/CHK/backlog'));
      await expect(vera.getByRole('link', { name: keep })).toBeVisible();
      await expect(vera.getByRole('link', { name: 'Ask the bank before we plan' })).toBeVisible();
    });
  } finally {
    await server.stop();
  }
});
