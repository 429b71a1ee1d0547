import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { Steps } from '../browser/steps.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format();
const documented = readTable();

test('what is done most takes as few steps as the table says, by a finger and by keyboard alone', async ({
  browser,
  kraften,
}) => {
  for (const way of ['pointer', 'keyboard'] as const) {
    const context = await browser.newContext({
      baseURL: kraften.url,
      viewport: way === 'pointer' ? viewports.telephone : viewports.desk,
    });
    const page = await context.newPage();
    await signIn(page, '/arbete/', 'anna.lind@exempel.se');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('I dag');
    await makeGroupOfEight(page, way === 'pointer' ? 'Åttan' : 'Åttan igen');
    expect(new Set(Object.keys(tasks))).toEqual(new Set(documented.keys()));
    for (const [what, task] of Object.entries(tasks)) {
      await test.step(`${what}, by ${way}`, async () => {
        await page.goto('/arbete/');
        await expect(page.getByRole('heading', { name: /^Utan bestämd dag/ })).toBeVisible();
        const steps = new Steps(page);
        await task[way](page, steps);
        await expect(task.done(page)).toBeVisible();
        expect.soft({ what, [way]: steps.taken }).toEqual({ what, [way]: documented.get(what)?.[way] });
        expect.soft(steps.taken, `${what} against paper`).toBeLessThan(documented.get(what)?.paper ?? 0);
      });
    }
    await context.close();
  }
});

type Way = (page: Page, steps: Steps) => Promise<void>;
type Task = { readonly pointer: Way; readonly keyboard: Way; readonly done: (page: Page) => Locator };

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

/** Says in the search what is to be done, and with whom. */
async function bySearch(page: Page, steps: Steps, { words, to }: { words: string; to: string }): Promise<void> {
  await steps.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await steps.write(words);
  await expect(page.getByRole('option', { name: to }).first()).toHaveAttribute('aria-selected', 'true');
  await steps.press('Enter');
}

const tasks: Record<string, Task> = {
  'Book a study visit': {
    pointer: async (page, steps) => {
      await steps.click(button(page, /^Boka studiebesök/));
      await steps.click(page.getByRole('form').getByRole('button', { name: 'Boka studiebesök' }));
    },
    keyboard: async (page, steps) => {
      const name = await firstInInflow(page, 'received');
      await bySearch(page, steps, { words: `boka stud ${name}`, to: `Boka studiebesök för ${name}` });
      await expect(page.getByRole('heading', { name: 'Boka studiebesök' })).toBeFocused();
      await expect(page.getByRole('radio').first()).toBeChecked();
      await steps.press('Tab');
      await steps.press('Control+Enter');
    },
    done: (page) => page.getByText('Studiebesöket är bokat.'),
  },
  'Enrol a referred person': {
    pointer: async (page, steps) => {
      const name = await firstInInflow(page, 'queued');
      await steps.click(page.getByRole('button', { name: 'Sök', exact: true }));
      await steps.fill(page.getByRole('combobox'), `skriv in ${name}`);
      await steps.click(page.getByRole('option', { name: `Skriv in ${name}` }).first());
      await goOn(page, () => steps.click(form(page).getByRole('button', { name: 'Fortsätt' })), 3);
      await steps.fill(page.getByLabel('Första steget'), 'Träffpunkten på måndagar.');
      await steps.fill(page.getByLabel('Klockan'), '10:00');
      await goOn(page, () => steps.click(form(page).getByRole('button', { name: 'Fortsätt' })), 1);
      await steps.click(page.getByLabel('Den som betalar försörjningen försäkrar'));
      await goOn(page, () => steps.click(form(page).getByRole('button', { name: 'Fortsätt' })), 1);
      await steps.click(form(page).getByRole('button', { name: 'Skriv in' }));
    },
    keyboard: async (page, steps) => {
      const name = await firstInInflow(page, 'queued');
      await bySearch(page, steps, { words: `skriv in ${name}`, to: `Skriv in ${name}` });
      await goOn(page, () => steps.press('Control+Enter'), 3);
      await steps.tabTo(page.getByLabel('Första steget'));
      await steps.write('Träffpunkten på måndagar.');
      await steps.tabTo(page.getByLabel('Klockan'));
      // The browser of the tests asks for half a day, a Swedish one doesn't.
      await steps.write('1000AM');
      await goOn(page, () => steps.press('Control+Enter'), 1);
      await steps.tabTo(page.getByLabel('Den som betalar försörjningen försäkrar'));
      await steps.press('Space');
      await goOn(page, () => steps.press('Control+Enter'), 1);
      await steps.press('Control+Enter');
    },
    done: (page) => page.getByText('Deltagaren är inskriven.'),
  },
  'Note after a conversation': {
    pointer: async (page, steps) => {
      await steps.click(page.getByRole('link', { name: await nameAt(openCase(page)), exact: true }).first());
      await steps.click(button(page, 'Skriv anteckning'));
      await expect(page.getByRole('textbox', { name: 'Anteckning' })).toBeFocused();
      await steps.write('Vi talade om praktik.');
      await steps.click(button(page, 'Signera'));
    },
    keyboard: async (page, steps) => {
      const name = await nameAt(openCase(page));
      await bySearch(page, steps, { words: `skriv ant ${name}`, to: `Skriv anteckning för ${name}` });
      await expect(page.getByRole('textbox', { name: 'Anteckning' })).toBeFocused();
      await steps.write('Vi talade om praktik.');
      await steps.press('Control+Enter');
    },
    done: (page) => page.getByText('Anteckningen är signerad.'),
  },
  'Attendance of a group of eight': {
    pointer: async (page, steps) => {
      await steps.click(page.getByRole('link', { name: /^Ta närvaro ?, Åttan$/ }));
      await steps.click(button(page, 'Alla 8 kom'));
    },
    keyboard: async (page, steps) => {
      await bySearch(page, steps, { words: 'grupper', to: 'Grupper' });
      await steps.tabTo(page.getByRole('link', { name: /^Ta närvaro ?, Åttan igen/ }));
      await steps.press('Enter');
      await steps.tabTo(button(page, 'Alla 8 kom'));
      await steps.press('Enter');
    },
    done: (page) => page.getByText(/8 av 8 antecknade\. Sparat \d\d:\d\d/),
  },
  'Follow-up held, and the next due': {
    pointer: async (page, steps) => {
      await steps.click(button(page, /^Anteckna uppföljning/));
      await steps.fill(page.getByLabel('Vad kom ni överens om?'), 'Fortsätter som förut.');
      await steps.click(button(page, 'Spara uppföljningen'));
    },
    keyboard: async (page, steps) => {
      const name = await nameAt(button(page, /^Anteckna uppföljning/));
      await bySearch(page, steps, { words: `anteckna uppf ${name}`, to: `Anteckna uppföljning för ${name}` });
      await expect(page.getByRole('heading', { name: 'Anteckna uppföljning' })).toBeFocused();
      await steps.tabTo(page.getByLabel('Vad kom ni överens om?'));
      await steps.write('Fortsätter som förut.');
      await steps.press('Control+Enter');
    },
    done: (page) => page.getByText(/^Uppföljningen är antecknad\. Nästa ska hållas senast/),
  },
  'Close to work': {
    pointer: async (page, steps) => {
      await steps.click(page.getByRole('link', { name: await nameAt(openCase(page)), exact: true }).first());
      await steps.click(page.getByRole('link', { name: 'Avsluta deltagandet' }));
      await steps.click(page.getByRole('radio', { name: 'Arbete' }));
      await steps.click(page.getByRole('radio', { name: 'Utan lönebidrag' }));
      await steps.click(page.getByRole('form').getByRole('button', { name: 'Avsluta deltagandet' }));
      await steps.click(page.getByRole('dialog').getByRole('button', { name: 'Avsluta deltagandet' }));
    },
    keyboard: async (page, steps) => {
      const name = await nameAt(openCase(page));
      await bySearch(page, steps, { words: `avsluta del ${name}`, to: `Avsluta deltagandet för ${name}` });
      await steps.tabTo(page.getByRole('radio', { name: 'Arbete' }));
      await steps.press('Space');
      await steps.tabTo(page.getByRole('radio', { name: 'Med lönebidrag' }));
      await steps.press('ArrowDown');
      await steps.press('Control+Enter');
      await steps.tabTo(page.getByRole('dialog').getByRole('button', { name: 'Avsluta deltagandet' }));
      await steps.press('Enter');
    },
    done: (page) => page.getByText('Deltagandet är avslutat.'),
  },
};

const form = (page: Page) => page.getByRole('form', { name: 'Skriv in' });

/** The first who stands there, isn't protected and whose enrolment nobody has begun; the page is *I dag* again. */
async function firstInInflow(page: Page, stage: 'received' | 'queued'): Promise<string> {
  await page.goto(`/arbete/remisser?skede=${stage}`);
  const names = page
    .locator('tbody')
    .getByRole('link')
    .filter({ hasNotText: /Skyddad identitet|Frida Alm/ });
  const name = await nameAt(names.first());
  await page.goto('/arbete/');
  await expect(page.getByRole('heading', { name: /^Utan bestämd dag/ })).toBeVisible();
  return name;
}

/** From one step of the enrolment meeting to the next, so many times. */
async function goOn(page: Page, goNext: () => Promise<void>, times: number): Promise<void> {
  const step = page.getByRole('heading', { level: 2, name: /^Steg \d av/ });
  for (let time = 0; time < times; time += 1) {
    const before = await step.innerText();
    await goNext();
    await expect(step).not.toHaveText(before);
    await expect(step).toBeFocused();
  }
}

/** What leads to a case that is open, in the list of the day. */
function openCase(page: Page): Locator {
  return page.getByRole('link', { name: /^Öppna deltagandet/ }).first();
}

/** Whom something in the list is about: `Boka studiebesök, Maja Berg`. */
async function nameAt(target: Locator): Promise<string> {
  return (await target.innerText()).replace(/^.*, /s, '').trim();
}

/** A group that meets today, with eight participants and a leader. */
async function makeGroupOfEight(page: Page, name: string): Promise<void> {
  await page.goto('/arbete/grupper');
  await button(page, 'Ny grupp').click();
  await page.getByLabel('Vad heter gruppen?').fill(name);
  await page.getByLabel('Annan grupp').check();
  await page.getByRole('checkbox', { name: 'Anna Lind' }).check();
  await button(page, 'Ta bort tiden').click();
  await button(page, 'Spara gruppen').click();
  await page.getByRole('link', { name, exact: true }).click();
  await button(page, 'Extra träff').click();
  await page.getByLabel('Dag').fill(today);
  await page.getByLabel('Börjar').fill('09:30');
  await page.getByLabel('Slutar').fill('11:30');
  await button(page, 'Lägg till träffen').click();
  await expect(page.getByText('Den extra träffen är sparad.')).toBeVisible();
  for (let member = 1; member <= 8; member += 1) {
    await button(page, 'Lägg till deltagare').click();
    await page.getByLabel('Vem?').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(page.getByText(`${member} av 8 tagna`)).toBeVisible();
  }
}

type Documented = { readonly pointer: number; readonly keyboard: number; readonly paper: number };

/** The table of docs/stopwatch.md. */
function readTable(): ReadonlyMap<string, Documented> {
  const page = readFileSync(new URL('../../../docs/stopwatch.md', import.meta.url), 'utf8');
  const rows = page.matchAll(/^\| ([^|]+?) \| (\d+) \| (\d+) \| (\d+) \|$/gm);
  return new Map(
    [...rows].map(([, what = '', ...counts]) => {
      const [pointer = 0, keyboard = 0, paper = 0] = counts.map(Number);
      return [what, { pointer, keyboard, paper }];
    }),
  );
}
