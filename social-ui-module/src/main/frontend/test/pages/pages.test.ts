import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, describePages, paths, Visitors } from './browser';

const visitors = new Visitors();

describePages('every page', () => {
  beforeAll(() => visitors.start());
  afterEach(() => visitors.leave());
  afterAll(() => visitors.stop());

  const cases = (Object.keys(paths) as (keyof typeof paths)[]).flatMap((path) =>
    ([['fr', 1400], ['en', 400]] as const).map(([ui, width]) => [path, ui, width] as const),
  );

  it.each(cases)('%s in %s at %i px keeps the policy, fits, and has no accessibility fault', async (path, ui, width) => {
    const { page, faults } = await visitors.visit(path, {
      who: path.startsWith('workbench') ? 'webteam' : 'publisher',
      ui,
      width,
      prepare: (house) => {
        house.dispatchProblems = true;
        house.holds = [
          { scope: 'all', actorId: 'iris', actorName: 'Iris Vasseur', why: 'Accident', since: '2026-11-22T14:05:00+01:00' },
        ];
      },
    });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(ui);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
  });

  it('keeps the policy and accessibility in dark colours', async () => {
    const { page, faults } = await visitors.visit('tab');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByTestId('editor-text').click();
    await page.keyboard.insertText('Incroyable ENTIÈRE au niveau du ');
    await page.locator('[data-testid=finding]').nth(2).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is really held by the policy', async () => {
    const { page, faults } = await visitors.visit('rules');
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
      document.body.append(image);
    });
    await expect.poll(() => faults.join()).toContain('img-src');
  });
});
