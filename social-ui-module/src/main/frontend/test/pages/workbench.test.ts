import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, describePages, focused, Visitors } from './browser';

const visitors = new Visitors();

describePages('workbench', () => {
  beforeAll(() => visitors.start());
  afterEach(() => visitors.leave());
  afterAll(() => visitors.stop());

  it('says who says what, and writes a change into the draft at once', async () => {
    const { page, faults } = await visitors.visit('workbench', { who: 'webteam' });
    const emoji = page.getByTestId('max-emoji');
    await expect.poll(() => emoji.inputValue()).toBe('2');
    expect(await page.getByTestId('charter').locator('option').count(), 'a foreign package is not worked on').toBe(2);
    await emoji.fill('0');
    await emoji.press('Tab');
    await page.getByTestId('draft').waitFor();
    expect(await page.getByTestId('draft-file').textContent()).toContain('+ rules: {Emoji: {max: 0}}');
    await page.getByTestId('effect-measured').waitFor();
    const said = page.locator('.setting', { has: emoji }).locator('sp-said p');
    expect((await said.textContent())?.replace(/\s+/g, ' ')).toMatch(/d’après cette charte.*au lieu de 2 \(base\)/s);
    expect(await said.getByTestId('take-back').getAttribute('aria-label')).toContain('Émojis, au plus');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('bans a word by keyboard alone and shows what that finds', async () => {
    const { page } = await visitors.visit('workbench', { who: 'webteam', ui: 'en' });
    await page.getByTestId('ban-word').focus();
    await page.keyboard.type('live');
    await page.keyboard.press('Enter');
    await page.getByTestId('house-word').waitFor();
    expect(await focused(page)).toBe('ban-word');
    await page.getByTestId('finding-new').waitFor();
    expect(await page.getByTestId('finding-new').textContent()).toContain('fr.MotsProscrits');
    await page.getByTestId('see-posts').click();
    await page.getByTestId('note').fill('House style');
    await page.getByTestId('activate').click();
    await page.getByTestId('said').waitFor();
    expect(await page.getByTestId('said').textContent()).toContain('Version 1 is in force');
    await expect.poll(() => page.getByTestId('draft').count()).toBe(0);
  });

  it('finds rules by word and standing', async () => {
    const { page } = await visitors.visit('workbench', { who: 'webteam' });
    await page.getByTestId('find-rule').fill('anglicis');
    await expect.poll(() => page.getByTestId('rule').count()).toBe(1);
    await page.getByTestId('rule-level').selectOption('off');
    await page.getByTestId('find-rule').fill('');
    await page.getByTestId('rule-standing').selectOption('off');
    await expect.poll(() => page.getByTestId('rule').evaluateAll((all) => all.map((rule) => rule.dataset['rule']))).toEqual([
      'Anglicismes',
    ]);
  });

  it('types over lines that were marked a moment ago, before the editor hears of it', async () => {
    const { page } = await visitors.visit('workbench', { who: 'webteam' });
    await page.getByTestId('view-files').click();
    await page.getByTestId('new-rule').fill('Bricole');
    await page.keyboard.press('Enter');
    const text = page.getByTestId('file-text');
    await expect.poll(() => text.innerText()).toContain('mot à relever');
    // In one go, as the editor hears of a selection only after it.
    const taken = await text.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      const typed = { inputType: 'insertText', data: 'extends: existence\nmessage: "r"', bubbles: true, cancelable: true };
      return !element.dispatchEvent(new InputEvent('beforeinput', typed));
    });
    expect(taken, 'else the browser sets the words, with a style that the policy refuses').toBe(true);
    expect(await text.innerText()).toBe('extends: existence\nmessage: "r"');
  });

  it('tries a post, found by its words, and says where there is none', async () => {
    const { page, house } = await visitors.visit('workbench', { who: 'webteam' });
    await page.getByTestId('view-try').click();
    await page.getByTestId('choose-sample').click();
    await expect.poll(() => page.getByTestId('sample').count()).toBe(2);
    await page.getByTestId('find-sample').fill('oyats');
    await expect.poll(() => page.getByTestId('sample').count()).toBe(1);
    await page.getByTestId('sample').click();
    expect(await page.getByTestId('sample-text').textContent()).toContain('la dune tient');
    expect(await page.getByTestId('sample').getAttribute('aria-pressed')).toBe('true');
    expect(await accessibilityFaults(page)).toEqual([]);
    house.bench.samples = [];
    await page.getByTestId('own-text').click();
    await page.getByTestId('try-network').selectOption({ index: 1 });
    await page.getByTestId('choose-sample').click();
    await expect.poll(() => page.getByTestId('empty').textContent()).toContain('Aucun post');
  });

  it('makes an exception that says why, and asks for what is missing', async () => {
    const { page } = await visitors.visit('workbench', { who: 'webteam' });
    await page.getByTestId('view-try').click();
    const finding = page.locator('[data-testid=finding][data-rule$=".Anglicismes"]');
    await finding.waitFor();
    await finding.getByTestId('except').click();
    await expect.poll(() => focused(page)).toBe('exception-phrase');
    await page.getByTestId('exception-phrase').fill('autre chose');
    await page.getByTestId('exception-put').click();
    expect(await page.getByTestId('exception-phrase').getAttribute('aria-invalid')).toBe('true');
    await page.getByTestId('exception-phrase').fill('un live au port');
    await page.getByTestId('exception-put').click();
    expect(await focused(page)).toBe('exception-reason');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('exception-reason').fill('Nom de la rubrique');
    await page.getByTestId('exception-put').click();
    await expect.poll(() => page.getByTestId('exception').count()).toBe(2);
    expect(await page.getByTestId('draft-file').textContent()).toContain('phrase: "un live au port"');
    await page.getByTestId('finding-gone').waitFor();
    expect(await focused(page)).toBe('SP-WORKBENCH-EFFECT');
  });

  it('offers another level where a rule knows no exceptions', async () => {
    const { page } = await visitors.visit('workbench', { who: 'webteam' });
    await page.getByTestId('view-try').click();
    await page.locator('[data-testid=finding][data-rule$=".Emoji"]').getByTestId('except').click();
    await page.getByTestId('exception-level').selectOption('off');
    await page.getByTestId('exception-put').click();
    await expect.poll(() => page.getByTestId('draft-file').textContent()).toContain('rules: {Emoji: off} # x');
  });

  it('opens an exception that another page asked for', async () => {
    const { page } = await visitors.visit('workbench-exception', { who: 'webteam' });
    expect(await page.getByTestId('exception-phrase').inputValue()).toBe('live');
  });

  it('tells of a change that the server refuses, and keeps the draft', async () => {
    const { page, house } = await visitors.visit('workbench', { who: 'webteam' });
    house.bench.refusal = 'charter.yaml, ligne 3 : illisible';
    await page.getByTestId('max-emoji').fill('1');
    await page.getByTestId('max-emoji').press('Tab');
    await page.getByTestId('setting-refused').waitFor();
    expect(await page.getByTestId('setting-refused').textContent()).toContain('illisible');
    expect(await page.getByTestId('draft').count()).toBe(0);
  });

  it('starts a new rule without problems', async () => {
    const { page } = await visitors.visit('workbench', { who: 'webteam' });
    await page.getByTestId('view-files').click();
    await page.getByTestId('new-rule').fill('Bricole');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByTestId('file-text').textContent()).toContain('mot à relever');
    await expect.poll(() => page.getByTestId('draft-problem').count()).toBe(0);
  });
});
