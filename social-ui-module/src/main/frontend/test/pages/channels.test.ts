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
    expect(await page.getByTestId('forecast').locator('[data-network=x]').innerText()).toMatch(
      ui === 'fr' ? /^X \(Twitter\)\u00a0: 41 posts, environ 8,20\u00a0\$US/ : /^X \(Twitter\): 41 posts, about \$8\.20/,
    );
    expect(await x.getByTestId('load').innerText()).toContain(
      ui === 'fr' ? 'ce mois-ci\u00a0: 1\u202f120 posts, environ 24,04\u00a0$US' : 'this month: 1,120 posts, about $24.04',
    );
    expect(await x.getByTestId('quota').innerText()).toBe(
      ui === 'fr' ? 'au plus 85 sur 100 posts en 15 minutes' : 'at most 85 of 100 posts in 15 minutes',
    );
    expect(await page.locator('[data-channel=bluesky-magazine] [data-testid=standing]').getAttribute('data-look')).toBe('bad');
    expect(await page.locator('[data-network=linkedin] [data-testid=version-ends]').textContent()).toMatch(
      ui === 'fr' ? /15 janvier 2027/ : /15 January 2027/,
    );
    expect(await page.getByTestId('version-ends').count(), 'where the end is near only').toBe(1);
    expect(await page.locator('[data-network=tiktok] [data-testid=stale-facts]').textContent()).toMatch(
      ui === 'fr' ? /2 données .* depuis le 14 septembre 2025/ : /2 facts .* since 14 September 2025/,
    );
    expect(await page.getByTestId('stale-facts').count(), 'where nobody has looked for long').toBe(1);
    expect(await page.getByTestId('lifecycle-why').allTextContents(), 'where the profile says so only').toEqual([
      'TikTok wants a person to choose each time who sees a post.',
    ]);
    expect(await page.locator('[data-network=tiktok] button').count(), 'where nothing can be sent a person can post').toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('caps what a channel sends and costs in a month, in the currency in which its network bills', async () => {
    const { page, faults } = await visitors.visit('channels', { who: 'webteam' });
    expect(await page.locator('[data-channel=x-magazine] [data-testid=cap]').innerText()).toBe('plafond\u00a0: 25,00\u00a0$US');
    const full = page.locator('[data-channel=bluesky-magazine] [data-testid=cap]');
    expect(await full.innerText()).toBe('plafond\u00a0: 12 posts');
    expect(await full.getAttribute('class'), 'no room is left').toBe('problem');
    await page.locator('[data-channel=bluesky-magazine] [data-testid=change]').click();
    await page.getByTestId('cap-posts').waitFor();
    expect(await page.getByTestId('cap-amount').count(), 'where the network bills nothing').toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('[data-channel=x-magazine] [data-testid=change]').click();
    await page.getByTestId('cap-amount').fill('vingt');
    await page.getByTestId('keep-details').click();
    await page.getByText('Un montant comme 20 ou 20,50, ou rien.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('cap-amount').fill('20,50');
    await page.getByTestId('cap-posts').fill('60');
    const sent = page.waitForRequest((request) => request.method() === 'PUT');
    await page.getByTestId('keep-details').click();
    expect((await sent).postDataJSON().cap).toEqual({ posts: 60, amount: 20.5 });
    await page.getByTestId('said').waitFor();
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

  it('adds an account that a person serves, on a network that we cannot send to', async () => {
    const { page, faults } = await visitors.visit('channels', { who: 'webteam' });
    await page.locator('[data-network=tiktok] [data-testid=by-hand]').click();
    await page.getByTestId('channel-name').fill('Estran sur TikTok');
    await page.getByTestId('keep-details').click();
    await page.getByText('Donnez le nom du compte.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('hand-handle').fill('@estran');
    await page.getByTestId('keep-details').click();
    await page.getByTestId('said').getByText('Estran sur TikTok est alimenté à la main.').waitFor();
    expect(await page.getByTestId('dialog').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('hands a connected account over to a person', async () => {
    const { page } = await visitors.visit('channels', { who: 'webteam', ui: 'en' });
    await page.locator('[data-channel=x-magazine] [data-testid=by-hand]').click();
    await page.getByTestId('confirm').click();
    await page.getByTestId('said').getByText('is served by hand').waitFor();
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

  it('goes to the page of the server that the person names', async () => {
    const { page, faults } = await visitors.visit('channels', { who: 'webteam', ui: 'en' });
    await page.locator('[data-network=mastodon] [data-testid=connect]').click();
    await page.getByTestId('leave').click();
    await page.getByText('Name the server where the account is.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('server').fill('mastodon.example');
    const [asked] = await Promise.all([
      page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/connections')),
      page.getByTestId('leave').click(),
    ]);
    expect(asked.postDataJSON()).toEqual({ network: 'mastodon', server: 'mastodon.example' });
    await page.waitForURL('**/rules');
    expect(faults).toEqual([]);
  });

  it('shows what the server of an account takes', async () => {
    const { page } = await visitors.visit('channels', { who: 'webteam', ui: 'en' });
    await page.locator('[data-channel=x-magazine] [data-testid=limits]').waitFor();
    expect(await page.locator('[data-channel=x-magazine] [data-testid=limits]').textContent()).toContain('social.example takes 5,000 signs and 6 pictures');
    expect(await page.getByTestId('limits').count()).toBe(1);
  });

  it('takes a token instead', async () => {
    const { page } = await visitors.visit('channels', { who: 'webteam' });
    await page.locator('[data-network=mastodon] [data-testid=by-token]').click();
    expect(await page.getByTestId('field-server').count()).toBe(1);
    expect(await page.getByTestId('field-accessToken').getAttribute('type')).toBe('password');
  });

  it('tells others who connects channels', async () => {
    const { page } = await visitors.visit('channels', { who: 'editor' });
    await page.getByTestId('empty').waitFor();
    expect(await page.getByTestId('channel').count()).toBe(0);
  });
});
