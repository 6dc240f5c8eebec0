import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, describePages, Visitors } from './browser';

const visitors = new Visitors();

describePages('channels', () => {
  beforeAll(() => visitors.start());
  afterAll(() => visitors.stop());

  it.each(['fr', 'en'] as const)('says how each channel stands and what each network needs, in %s', async (ui) => {
    const { page, faults } = await visitors.visit('channels', { who: 'webteam', ui });
    const x = page.locator('[data-channel=x-magazine]');
    await x.waitFor();
    expect(await x.getByTestId('standing').count()).toBe(2);
    expect(await x.textContent()).toContain('media.write');
    expect(await x.textContent()).toMatch(ui === 'fr' ? /À reconnecter avant le .*3 décembre/ : /Reconnect by .*3 December/);
    expect(await page.locator('[data-channel=bluesky-magazine] [data-testid=standing]').getAttribute('data-look')).toBe('bad');
    expect(await page.locator('[data-network=tiktok] button').count(), 'nothing to press where nothing can be sent').toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('enters an application by keyboard, which comes back without its secret', async () => {
    const { page, faults } = await visitors.visit('channels', { who: 'webteam' });
    await page.locator('[data-network=linkedin] [data-testid=app]').press('Enter');
    expect(await page.getByTestId('redirect').textContent()).toMatch(/\/\.social\/ui\/channels$/);
    await page.getByTestId('client-id').press('Enter');
    await expect.poll(() => page.getByTestId('client-id').getAttribute('aria-invalid')).toBe('true');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('client-id').fill('estran');
    await page.getByTestId('client-secret').fill('s3cret-s3cret');
    await page.keyboard.press('Enter');
    await page.getByTestId('said').waitFor();
    expect(await page.getByTestId('dialog').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('goes to the page of the network', async () => {
    const { page } = await visitors.visit('channels', { who: 'webteam' });
    await page.locator('[data-network=x] [data-testid=connect]').click();
    await page.waitForURL('**/rules');
  });

  it('takes in who comes back, and keeps the code out of the address', async () => {
    const { page, faults } = await visitors.visit('channels-back', { who: 'webteam', ui: 'en' });
    await page.getByTestId('came-back').waitFor();
    expect(page.url()).not.toContain('c1');
    await page.getByTestId('keep-details').click();
    await expect.poll(() => page.getByTestId('channel-name').getAttribute('aria-invalid')).toBe('true');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.getByTestId('channel-charter').inputValue()).toBe('en');
    await page.getByTestId('channel-language').selectOption('fr');
    expect(await page.getByTestId('channel-charter').inputValue()).toBe('fr');
    await page.getByTestId('channel-name').fill('Estran');
    await page.getByTestId('keep-details').click();
    await page.getByTestId('said').waitFor();
    expect(await page.getByTestId('said').textContent()).toContain('Estran magazine is connected.');
    expect(faults).toEqual([]);
  });

  it('says that nothing changed where access was refused', async () => {
    const { page } = await visitors.visit('channels-refused', { who: 'webteam', ui: 'en' });
    await page.getByTestId('refused-there').waitFor();
  });

  it('keeps what was entered when the network refuses it, and says why', async () => {
    const { page } = await visitors.visit('channels', { who: 'webteam', ui: 'en' });
    await page.locator('[data-network=bluesky] [data-testid=connect]').click();
    await page.getByTestId('channel-name').fill('Estran');
    await page.getByTestId('keep-details').click();
    await expect.poll(() => page.getByTestId('field-identifier').getAttribute('aria-invalid')).toBe('true');
    await page.getByTestId('field-identifier').fill('estran.example');
    await page.getByTestId('field-appPassword').fill('wrong-word');
    await page.getByTestId('keep-details').click();
    await page.getByTestId('failure').waitFor();
    expect(await page.getByTestId('failure').textContent()).toContain('Invalid identifier or password');
    expect(await page.getByTestId('field-identifier').inputValue()).toBe('estran.example');
  });

  it('tells others who connects channels', async () => {
    const { page } = await visitors.visit('channels', { who: 'editor' });
    await page.getByTestId('empty').waitFor();
    expect(await page.getByTestId('channel').count()).toBe(0);
  });
});
