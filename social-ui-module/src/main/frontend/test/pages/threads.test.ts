import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, describePages, focused, Visitors } from './browser';

const visitors = new Visitors();

describePages('a thread in the Social tab', () => {
  beforeAll(() => visitors.start());
  afterEach(() => visitors.leave());
  afterAll(() => visitors.stop());

  for (const ui of ['fr', 'en'] as const) {
    it(`begins a part of a thread where the caret is, counts each and shows them one below the other (${ui})`, async () => {
      const visit = await visitors.visit('tab', { ui });
      const { page } = visit;
      await page.getByTestId('editor-text').click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText('Une rue recule.');
      await page.getByTestId('new-part').click();
      expect(await focused(page), 'typing goes on in the new part').toBe('editor-text');
      await page.keyboard.insertText('Elle recule encore.');
      await expect.poll(() => page.getByTestId('part-lengths').locator('[data-testid=length]').count()).toBe(2);
      const shown = page.getByTestId('preview-part');
      await expect.poll(() => shown.count()).toBe(2);
      await expect.poll(() => shown.last().innerText()).toContain('Elle recule encore.');
      expect(await shown.first().locator('.text').innerText()).toBe('Une rue recule.');
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(visit.faults).toEqual([]);
    });
  }
});
