import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, describePages, Visitors } from './browser';

const visitors = new Visitors();

describePages('the focal point', () => {
  beforeAll(() => visitors.start());
  afterEach(() => visitors.leave());
  afterAll(() => visitors.stop());

  for (const [ui, fromLeft] of [
    ['fr', '10\u202f% depuis la gauche'],
    ['en', '10% from the left'],
  ] as const) {
    it(`moves by press and by arrow keys, and the preview follows (${ui})`, async () => {
      const { page, house, faults } = await visitors.visit('tab', { ui });
      const across = page.getByTestId('focal-x');
      await across.waitFor();
      const shown = page.locator('[data-testid=preview-image] sp-cropped img');
      const place = () => shown.evaluate((image) => getComputedStyle(image).objectPosition);
      expect(await place()).toBe('50% 50%');

      const stage = page.getByTestId('focal-stage');
      const { width, height } = (await stage.boundingBox())!;
      await stage.click({ position: { x: width * 0.1, y: height / 2 } });
      await expect.poll(place).toBe('0% 50%');
      expect(await across.getAttribute('aria-valuetext')).toBe(fromLeft);
      expect(await accessibilityFaults(page)).toEqual([]);

      await across.focus();
      await page.keyboard.press('End');
      await expect.poll(place).toBe('100% 50%');
      await page.keyboard.press('ArrowLeft');
      expect(await across.inputValue()).toBe('99');

      await page.getByTestId('submit').click();
      await page.getByTestId('outcome').waitFor();
      expect(house.variants.at(-1)?.image?.focus).toEqual({ x: 0.99, y: 0.5 });
      expect(faults).toEqual([]);
    });
  }

  it('goes back to the middle', async () => {
    const { page } = await visitors.visit('tab');
    const middle = page.getByTestId('focal-middle');
    await middle.waitFor();
    expect(await middle.isDisabled()).toBe(true);
    await page.getByTestId('focal-x').press('Home');
    await middle.click();
    expect(await page.getByTestId('focal-x').inputValue()).toBe('50');
  });

  it('is not asked for where the network takes pictures whole', async () => {
    const { page } = await visitors.visit('tab-free');
    await page.getByTestId('image-choice').first().check();
    await page.getByTestId('preview-image').first().waitFor();
    expect(await page.getByTestId('focal-point').count()).toBe(0);
  });
});
