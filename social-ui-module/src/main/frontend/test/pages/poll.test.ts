import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { House } from '../server/house';
import { accessibilityFaults, describePages, focused, Visitors } from './browser';

const visitors = new Visitors();

/** The first account takes polls of up to three options, with a question of their own or without. */
function polling(question: number): (house: House) => void {
  return (house) => {
    house.channels = house.channels.map((channel) =>
      channel.id === 'x-magazine' ? { ...channel, poll: { options: 3, optionLength: 12, question, hours: [24, 168, 0] } } : channel,
    );
  };
}

describePages('polls in the Social tab', () => {
  beforeAll(() => visitors.start());
  afterEach(() => visitors.leave());
  afterAll(() => visitors.stop());

  for (const ui of ['fr', 'en'] as const) {
    it(`are written by keyboard, shown as readers find them, and sent (${ui})`, async () => {
      const visit = await visitors.visit('tab', { ui, prepare: polling(0) });
      const { page, house } = visit;
      await page.getByTestId('begin-poll').press('Enter');
      await expect.poll(() => focused(page)).toBe('poll-option');
      expect(await page.getByTestId('images').count(), 'no pictures beside it').toBe(0);
      expect(await page.getByTestId('poll-question').count(), 'the text is the question').toBe(0);
      await page.keyboard.type('Oui');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Non');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByTestId('poll-option').count()).toBe(3);
      await expect.poll(() => page.getByTestId('poll-option').nth(2).evaluate((field) => field.matches(':focus'))).toBe(true);
      await page.keyboard.type('Je ne sais pas');
      expect(await page.getByTestId('add-option').count(), 'three are the most').toBe(0);
      await expect.poll(() => page.getByTestId('poll-option').nth(2).getAttribute('aria-invalid')).toBe('true');
      await page.getByTestId('poll-option').nth(2).fill('Peut-être');
      await page.getByTestId('poll-hours').selectOption({ label: ui === 'fr' ? '1 semaine' : '1 week' });
      await expect.poll(() => page.getByTestId('preview-poll').getByTestId('poll-shown').allInnerTexts()).toEqual(['Oui', 'Non', 'Peut-être']);
      expect(await page.getByTestId('poll-open').innerText()).toContain(ui === 'fr' ? '1 semaine' : '1 week');
      expect(await accessibilityFaults(page)).toEqual([]);

      await page.getByTestId('submit').click();
      await page.getByTestId('outcome').waitFor();
      const sent = house.variants.at(-1)!;
      expect(sent.poll).toEqual({ question: '', options: ['Oui', 'Non', 'Peut-être'], hours: 168 });
      expect([sent.image, sent.gallery, sent.video ?? null]).toEqual([null, [], null]);
      expect(visit.faults).toEqual([]);
    });
  }

  it('ask for a question where the network wants one, and are taken out again', async () => {
    const visit = await visitors.visit('tab', { prepare: polling(20) });
    const { page, house } = visit;
    await page.getByTestId('begin-poll').click();
    await page.getByTestId('poll-question').fill('Et vous, quand venez-vous ?');
    await expect.poll(() => page.getByTestId('question-count').innerText()).toBe('27/20');
    await page.getByTestId('add-option').click();
    await expect.poll(() => page.getByTestId('drop-option').count()).toBe(3);
    await page.getByTestId('drop-option').first().click();
    await expect.poll(() => page.getByTestId('poll-option').count()).toBe(2);
    await page.getByTestId('remove-poll').click();
    await page.getByTestId('images').waitFor();
    await page.getByTestId('submit').click();
    await page.getByTestId('outcome').waitFor();
    expect(house.variants.at(-1)!.poll).toBeNull();
    expect(visit.faults).toEqual([]);
  });

  it('are replaced by a question in words where the network has none', async () => {
    const visit = await visitors.visit('tab-free');
    const { page } = visit;
    expect(await page.getByTestId('begin-poll').count()).toBe(0);
    await page.getByTestId('invite').locator('summary').press('Enter');
    const question = (await page.getByTestId('invitation').first().innerText()).trim();
    await page.getByTestId('invitation').first().press('Enter');
    await expect.poll(() => page.getByTestId('preview-text').innerText()).toContain(question);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(visit.faults).toEqual([]);
  });
});
