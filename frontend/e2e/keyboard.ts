import type { Locator, Page } from '@playwright/test';
import { expect } from './journey';

type Name = string | RegExp;

/**
 * Somebody without a mouse: nothing is clicked, focused or filled by the test. Texts are typed where Tab
 * leads, choices are made with the arrows, buttons and links are pressed with Enter. Before each of it the
 * focus must be somewhere on the page, and what Tab leads to must show that it has it.
 */
export function keys(page: Page) {
  const { keyboard } = page;
  let fresh = true;
  page.on('load', () => {
    fresh = true;
  });

  /** Whatever went away meanwhile: nobody has to begin again at the top of the page. */
  async function keepsFocus() {
    if (fresh) return;
    const focus = () => page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
    await expect.poll(focus, { message: 'The focus is lost.', timeout: 20_000 }).not.toBe('BODY');
  }

  async function tabTo(wanted: Locator, what: Name) {
    await expect(wanted.first()).toBeVisible();
    await keepsFocus();
    const plain = await wanted.evaluateAll(looks);
    for (let presses = 0; presses < 200; presses += 1) {
      const place = await wanted.evaluateAll((found) =>
        found.indexOf(document.activeElement as HTMLElement),
      );
      if (place >= 0) {
        const look = async () => (await wanted.evaluateAll(looks))[place];
        if (presses > 0) {
          await expect
            .poll(look, { message: `Nothing shows that the focus is on ${what}.` })
            .not.toBe(plain[place]);
        }
        return;
      }
      await keyboard.press('Tab');
      fresh = false;
    }
    throw new Error(`The keyboard does not come to ${what}.`);
  }

  async function arrowTo(wanted: Locator, what: Name) {
    for (let presses = 0; presses < 12; presses += 1) {
      if (await wanted.evaluate((found) => found === document.activeElement)) return;
      await keyboard.press('ArrowDown');
    }
    throw new Error(`The arrows do not come to ${what}.`);
  }

  return {
    page,
    keepsFocus,
    async go(...pressed: string[]) {
      await keepsFocus();
      for (const key of pressed) await keyboard.press(key);
    },
    async type(text: string) {
      await keepsFocus();
      await keyboard.type(text);
    },
    async press(name: Name, within: Page | Locator = page) {
      const exact = typeof name === 'string';
      await tabTo(
        within.getByRole('button', { name, exact }).or(within.getByRole('link', { name, exact })),
        name,
      );
      await keyboard.press('Enter');
    },
    async write(label: Name, text: string, within: Page | Locator = page) {
      await tabTo(within.getByRole('textbox', { name: label }), label);
      await keyboard.type(text);
    },
    /** In the place of what stands there. */
    async replace(label: Name, text: string, within: Page | Locator = page) {
      await tabTo(within.getByRole('textbox', { name: label }), label);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(text);
    },
    async check(label: string) {
      const box = page.getByRole('checkbox', { name: label, exact: true });
      await tabTo(box, label);
      await keyboard.press('Space');
      await expect(box).toBeChecked();
    },
    /** Which part comes first is for the browser to say: what came out wrong is typed the other way round. */
    async day(label: string, day: string) {
      const field = page.getByLabel(label, { exact: true });
      await tabTo(field, label);
      const [year = '', month = '', date = ''] = day.split('-');
      await keyboard.type(`${date}${month}${year}`);
      if ((await field.inputValue()) !== day) {
        await keyboard.press('ArrowLeft');
        await keyboard.press('ArrowLeft');
        await keyboard.type(`${month}${date}${year}`);
      }
      await expect(field).toHaveValue(day);
    },
    /** Hours and minutes, by the clock that counts to 24 or to twice 12. */
    async time(label: string, time: string) {
      const field = page.getByLabel(label, { exact: true });
      await tabTo(field, label);
      await keyboard.type(time.replace(':', ''));
      await expect(field).toHaveValue(time);
    },
    /** Tab comes to a group of choices once; the arrows go from one to the next. */
    async choose(name: string, group?: Name) {
      const groups = page.getByRole('radiogroup', group === undefined ? {} : { name: group });
      const choice = page.getByRole('radio', { name: new RegExp(`^${name}`) });
      const among = groups.filter({ has: choice }).first();
      const wanted = among.getByRole('radio', { name: new RegExp(`^${name}`) }).first();
      await tabTo(among.getByRole('radio'), name);
      await arrowTo(wanted, name);
      await keyboard.press('Space');
      await expect(wanted).toBeChecked();
    },
    /** One of a short list, by the beginning of its name. */
    async pick(label: string, beginning: string) {
      const field = page.getByRole('combobox', { name: label, exact: true });
      // What was typed into it just now would count as the beginning, for a second.
      const again = await field.evaluate((found) => found === document.activeElement);
      if (again) await page.waitForTimeout(1200);
      await tabTo(field, label);
      await keyboard.type(beginning);
      await expect(field.locator('option:checked')).toHaveText(new RegExp(`^${beginning}`));
    },
    /** One of many, found by typing. */
    async find(label: string, typed: string, name: string) {
      const field = page.getByRole('combobox', { name: label, exact: true });
      await tabTo(field, label);
      await keyboard.type(typed);
      const option = page.getByRole('option', { name });
      await expect(option).toBeVisible();
      for (let presses = 0; presses < 12; presses += 1) {
        const active = await field.getAttribute('aria-activedescendant');
        if (active !== null && active === (await option.getAttribute('id'))) break;
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
      await expect(field).toBeFocused();
    },
    async open(title: string) {
      await tabTo(page.locator('summary').filter({ hasText: title }), title);
      await keyboard.press('Enter');
    },
    /** What the rule asks besides: texts in a few words, the first of every choice. */
    async answerTheRest() {
      for (const question of await page.getByRole('radiogroup').all()) {
        if ((await question.getByRole('radio', { checked: true }).count()) > 0) continue;
        await tabTo(question.getByRole('radio'), 'a question of the rule');
        await keyboard.press('Space');
      }
    },
  };
}

/** How these look, they themselves and what they stand in: a focus that is to be seen changes it. */
function looks(found: Element[]): string[] {
  return found.map((element) =>
    [element, element.parentElement, element.parentElement?.parentElement]
      .filter((one) => one != null)
      .map((one) => {
        const { outline, boxShadow, borderColor } = getComputedStyle(one);
        return `${outline} ${boxShadow} ${borderColor}`;
      })
      .join('\n'),
  );
}
