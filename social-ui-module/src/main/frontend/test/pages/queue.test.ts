import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, describePages, focused, Visitors } from './browser';
import type { House } from '../server/house';

const visitors = new Visitors();
const FIRST = '60000000-0000-4000-8000-000000000001';

/** As on networks that change the words of a post which is out. */
function rewordable(house: House): void {
  for (const post of house.posts.filter((each) => each.state === 'PUBLISHED')) {
    post.actions = ['reword', 'retract'];
  }
}

describePages('the queue', () => {
  beforeAll(() => visitors.start());
  afterEach(() => visitors.leave());
  afterAll(() => visitors.stop());

  const review = (ui: 'fr' | 'en' = 'fr') => visitors.visit('queue', { who: 'publisher', ui });

  it('shows late posts on top and counts on its tabs', async () => {
    const { page } = await review();
    expect(await page.getByTestId('post-row').first().getAttribute('data-post')).toBe(FIRST);
    expect(await page.getByTestId('tab-review').innerText()).toContain('4');
    await page.keyboard.press('4');
    await expect.poll(() => page.getByTestId('post-row').count()).toBe(3);
  });

  it.each(['fr', 'en'] as const)('says what is to leave and about what it costs, in %s', async (ui) => {
    const { page } = await review(ui);
    await page.getByTestId('forecast').waitFor();
    expect(await page.getByTestId('forecast').innerText()).toContain(
      ui === 'fr' ? '41 posts, environ 8,20\u00a0$US' : 'Next 7 days: Bluesky: 1 post · X (Twitter): 41 posts, about $8.20',
    );
    expect(await page.getByTestId('near-quota').count(), 'where there is little room').toBe(1);
  });

  it('is walked and decided by keyboard, and goes to the next post', async () => {
    const { page, house, faults } = await review();
    await page.keyboard.press('j');
    await page.getByTestId('post-detail').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('a');
    await expect.poll(() => house.find(FIRST).state).toBe('SCHEDULED');
    await expect.poll(() => page.getByTestId('post-row').count()).toBe(3);
    await expect.poll(() => focused(page)).toBe('post-row');
    await expect.poll(() => page.locator('#sp-live').innerText()).toContain('Validé. Suivant');
    expect(faults).toEqual([]);
  });

  it('returns a post only with a comment, and gives the focus back', async () => {
    const { page, house } = await review();
    await page.keyboard.press('j');
    await page.getByTestId('post-detail').waitFor();
    await page.keyboard.press('r');
    await page.getByTestId('dialog-confirm').click();
    await expect.poll(() => focused(page)).toBe('dialog-comment');
    expect(house.find(FIRST).state).toBe('IN_REVIEW');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('post-row');
    await page.getByTestId('dialog-comment').waitFor({ state: 'detached' });
    await page.keyboard.press('r');
    await page.getByTestId('dialog-comment').fill('Dites où vont les maisons.');
    await page.getByTestId('dialog-confirm').click();
    await expect.poll(() => house.find(FIRST).state).toBe('CHANGES_REQUESTED');
  });

  it('explains a conflict and keeps what was written', async () => {
    const { page, house } = await review();
    await page.keyboard.press('j');
    await page.getByTestId('post-detail').waitFor();
    await page.keyboard.press('r');
    await page.getByTestId('dialog-comment').fill('Mon commentaire.');
    house.change(FIRST, 'retime', house.find(FIRST).etag, { due: { local: '2026-11-24T10:00' } });
    await page.getByTestId('dialog-confirm').click();
    await page.getByTestId('conflict-adopt').click();
    expect(await page.getByTestId('dialog-comment').inputValue()).toBe('Mon commentaire.');
    await page.getByTestId('dialog-confirm').click();
    await expect.poll(() => house.find(FIRST).reason).toBe('Mon commentaire.');
  });

  it('corrects and approves in one step', async () => {
    const { page, house, faults } = await review();
    await page.keyboard.press('j');
    await page.getByTestId('post-detail').waitFor();
    await page.keyboard.press('e');
    await page.getByTestId('editor-text').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText('La commune démonte une rue entière.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('correction-save').click();
    await expect.poll(() => house.find(FIRST).state).toBe('SCHEDULED');
    expect(house.find(FIRST).text).toBe('La commune démonte une rue entière.');
    expect(faults).toEqual([]);
  });

  it('holds everything with a reason and says who and why', async () => {
    const { page, house } = await review();
    await page.getByTestId('hold-all').click();
    await page.getByTestId('hold-why').fill('Accident en mer.');
    await page.getByTestId('dialog-confirm').click();
    await page.getByTestId('hold-banner').getByText('Tout est suspendu par Iris Vasseur').waitFor();
    expect(await page.getByTestId('hold-banner').innerText()).toContain('Accident en mer.');
    expect(house.holds).toHaveLength(1);
    await page.getByTestId('lift-hold').click();
    await expect.poll(() => page.getByTestId('hold-banner').count()).toBe(0);
  });

  for (const who of ['editor', 'webteam'] as const) {
    it(`offers to hold nothing to ${who}`, async () => {
      const hold = { scope: 'all', actorId: 'iris', actorName: 'Iris Vasseur', why: 'Accident.', since: '2026-11-22T15:00:00Z' };
      const prepare = (house: House) => void house.holds.push(hold);
      const { page } = await visitors.visit('queue', { who, prepare });
      await page.getByTestId('hold-banner').waitFor();
      await page.getByTestId('post-row').first().waitFor();
      await page.keyboard.press('3');
      await page.locator('[data-testid=post-row][data-state=SCHEDULED]').first().click();
      await page.getByTestId('post-detail').waitFor();
      for (const button of ['hold-all', 'hold-channel-button', 'lift-hold', 'act-hold']) {
        expect(await page.getByTestId(button).count(), button).toBe(0);
      }
    });
  }

  it('holds one post with a reason, for publishers', async () => {
    const { page, house } = await review();
    await page.keyboard.press('3');
    await page.locator('[data-testid=post-row][data-state=SCHEDULED]').first().click();
    await page.getByTestId('act-hold').click();
    await page.getByTestId('dialog-comment').fill('À relire après la tempête.');
    await page.getByTestId('dialog-confirm').click();
    await expect.poll(() => house.posts.filter((post) => post.reason === 'À relire après la tempête.').length).toBe(1);
  });

  it('changes a time, with the zone named', async () => {
    const { page, house } = await review();
    await page.keyboard.press('j');
    await page.getByTestId('post-detail').waitFor();
    await page.keyboard.press('t');
    await page.getByTestId('due-date').fill('2026-11-25');
    await page.getByTestId('due-time').fill('07:15');
    expect(await page.getByTestId('due-zone').innerText()).toContain('Europe/Paris');
    await page.getByTestId('dialog-confirm').click();
    await expect.poll(() => house.find(FIRST).due?.local).toBe('2026-11-25T07:15');
  });

  it('records what became of a doubtful post', async () => {
    const { page, house } = await review();
    await page.keyboard.press('4');
    await page.locator('[data-testid=post-row][data-state=UNCERTAIN]').click();
    await page.getByTestId('act-resolve').click();
    await page.getByTestId('resolve-no').check();
    await page.getByTestId('dialog-comment').fill('Absent du compte à 15 h 40.');
    await page.getByTestId('dialog-confirm').click();
    await expect.poll(() => house.posts.filter((post) => post.state === 'FAILED').length).toBe(1);
  });

  it.each(['fr', 'en'] as const)('hands a post to a person, who posts it and pastes its address, in %s', async (ui) => {
    const { page, house } = await review(ui);
    const due = house.posts.find((post) => post.state === 'UNCERTAIN')!;
    due.byHand = true;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('4');
    await page.locator('[data-testid=post-row][data-state=UNCERTAIN]').getByText(ui === 'fr' ? 'À publier à la main' : 'To post by hand').click();
    await page.getByTestId('hand-out').waitFor();
    await page.getByTestId('copy-text').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(due.text);
    expect(await page.getByTestId('hand-page').getAttribute('href')).toBe('https://x.example/intent');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('act-resolve').click();
    await page.getByTestId('dialog-confirm').click();
    await expect.poll(() => page.getByTestId('resolve-address').getAttribute('aria-invalid')).toBe('true');
    await page.getByTestId('resolve-address').fill('https://x.example/estran/1');
    await page.getByTestId('dialog-confirm').click();
    await expect.poll(() => house.find(due.id).state).toBe('PUBLISHED');
  });

  it('leads from a published post to the answers on its network, and no longer once it is deleted', async () => {
    const { page } = await review();
    await page.keyboard.press('5');
    const row = page.locator('li', { has: page.locator('[data-testid=post-row][data-state=PUBLISHED]') }).first();
    const link = row.getByTestId('answer-link');
    expect(await link.textContent()).toContain('Répondre sur X (Twitter)');
    expect(await link.getAttribute('href')).toBe('https://x.example/estranmag/status/1859604412213043201');
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    await row.getByTestId('post-row').click();
    await page.getByTestId('act-retract').click();
    await page.getByTestId('dialog-comment').fill('La date était fausse.');
    await page.getByTestId('dialog-confirm').click();
    await page.getByTestId('remote-gone').waitFor();
    expect(await page.getByTestId('answer-link').count()).toBe(1);
  });

  it('deletes a published post from its network for a reason', async () => {
    const { page, house } = await review();
    await page.keyboard.press('5');
    await page.locator('[data-testid=post-row][data-state=PUBLISHED]').first().click();
    await page.getByTestId('act-retract').click();
    await page.getByTestId('dialog-confirm').click();
    await page.getByText('Écrivez un commentaire.').waitFor();
    expect(await page.getByTestId('retract-by-hand').isChecked(), 'the network has named an id').toBe(false);
    await page.getByTestId('dialog-comment').fill('La date était fausse.');
    await page.getByTestId('dialog-confirm').click();
    await page.getByTestId('remote-gone').waitFor();
    expect(house.posts.filter((post) => post.state === 'RETRACTED').map((post) => post.reason)).toEqual([
      'La date était fausse.',
    ]);
  });

  it('gives a published post other words for a reason, counted as the network counts', async () => {
    const { page, house, faults } = await review();
    rewordable(house);
    await page.keyboard.press('5');
    await page.locator('[data-testid=post-row][data-state=PUBLISHED]').first().click();
    const before = await page.getByTestId('post-text').innerText();
    await page.getByTestId('act-reword').click();
    await expect.poll(() => focused(page)).toBe('reword-text');
    expect(await page.getByTestId('reword-text').inputValue()).toBe(before);
    const length = await page.getByTestId('length').innerText();
    await page.getByTestId('reword-text').fill('La digue cède un mètre par an, et non par mois.');
    await expect.poll(() => page.getByTestId('length').innerText()).not.toBe(length);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('reword-confirm').click();
    await expect.poll(() => focused(page)).toBe('reword-comment');
    await page.getByTestId('reword-comment').fill('L’unité était fausse.');
    await page.getByTestId('reword-confirm').click();
    await page.getByTestId('rewording').waitFor({ state: 'detached' });
    await expect.poll(() => page.getByTestId('post-text').innerText()).toContain('et non par mois');
    expect(await page.getByTestId('difference').locator('ins').count()).toBeGreaterThan(0);
    expect(await page.getByTestId('history').innerText()).toContain('L’unité était fausse.');
    await expect.poll(() => page.locator('#sp-live').innerText()).toContain('Modifié sur le réseau.');
    expect(house.posts.filter((post) => post.text.includes('et non par mois')).length).toBe(1);
    expect(faults).toEqual([]);
  });

  it('keeps the new words where the network did not confirm them, and sends them again', async () => {
    const { page, house } = await review();
    rewordable(house);
    house.unconfirmed = true;
    await page.keyboard.press('5');
    await page.locator('[data-testid=post-row][data-state=PUBLISHED]').first().click();
    await page.getByTestId('act-reword').click();
    await page.getByTestId('reword-text').fill('');
    await page.getByTestId('reword-confirm').click();
    await page.getByText('Écrivez un texte.').waitFor();
    await page.getByTestId('reword-text').fill('Autrement dit.');
    await page.getByTestId('reword-comment').fill('Trop long.');
    await page.getByTestId('reword-confirm').click();
    await page.getByText('Le réseau n’a pas confirmé les nouveaux mots.').waitFor();
    expect(await page.getByTestId('reword-text').inputValue()).toBe('Autrement dit.');
    await page.getByTestId('reword-confirm').click();
    await expect.poll(() => page.getByTestId('post-text').innerText()).toBe('Autrement dit.');
  });

  it('says what readers did with a published post', async () => {
    const { page } = await review();
    await page.keyboard.press('5');
    await page.locator('[data-testid=post-row][data-state=PUBLISHED]').first().click();
    const rows = page.getByTestId('reactions').locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.first().innerText()).toMatch(/^après 1 heure.*\s3\s+12\s+41$/s);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('leaves the deletion to a person where the network has given no id', async () => {
    const { page, house } = await review();
    for (const post of house.posts.filter((each) => each.state === 'PUBLISHED')) {
      post.remoteId = null;
    }
    await page.keyboard.press('5');
    await page.locator('[data-testid=post-row][data-state=PUBLISHED]').first().click();
    await page.getByTestId('act-retract').click();
    expect(await page.getByTestId('retract-by-hand').isChecked()).toBe(true);
  });

  it('offers the address that a late answer named', async () => {
    const { page, house } = await review();
    const doubtful = house.posts.find((post) => post.state === 'UNCERTAIN')!;
    doubtful.address = 'https://x.example/42';
    await page.keyboard.press('4');
    await page.locator('[data-testid=post-row][data-state=UNCERTAIN]').click();
    await page.getByTestId('act-resolve').click();
    expect(await page.getByTestId('resolve-address').inputValue()).toBe('https://x.example/42');
  });

  it('shows difference, history and the article then and now', async () => {
    const { page } = await review();
    await page.getByTestId('post-row').first().click();
    await page.getByTestId('difference').waitFor();
    const text = page.getByTestId('post-text');
    expect(await text.evaluate((element) => getComputedStyle(element).whiteSpace), 'lines as they leave').toBe('pre-wrap');
    expect(await page.getByTestId('post-objective').innerText()).toMatch(/^Objectif\s+Fidélisation$/);
    expect(await page.getByTestId('difference').locator('ins').count()).toBeGreaterThan(0);
    expect(await page.getByTestId('history').locator('li').count()).toBe(4);
    await page.getByTestId('article-compare').getByText('plus d’un mètre par an').waitFor();
  });

  it('shows the keys and leaves them by Escape', async () => {
    const { page } = await review();
    await page.keyboard.press('?');
    await page.getByTestId('help').getByText('post suivant').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByTestId('help').count()).toBe(0);
  });
});

describePages('the rules', () => {
  beforeAll(() => visitors.start());
  afterEach(() => visitors.leave());
  afterAll(() => visitors.stop());

  it('name broken files with line and column, and show the rules in force', async () => {
    const { page } = await visitors.visit('rules', { who: 'webteam', prepare: (house) => (house.dispatchProblems = true) });
    await page.getByText('light-modules/social-tone/charters/fr/Majuscules.yml:7:3').waitFor();
    expect(await page.getByTestId('rule').count()).toBe(4);
    await page.getByTestId('network').selectOption('x');
    await expect.poll(() => page.getByTestId('max-hashtags').innerText()).toBe('2 au plus');
  });

  it('name a network that an address asks for and nobody knows', async () => {
    const { page } = await visitors.visit('rules', { who: 'webteam' });
    await page.goto(`${page.url()}&network=myspace`);
    await page.getByTestId('unknown-network').getByText(/myspace.*bluesky/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('network').selectOption('x');
    await page.getByTestId('unknown-network').waitFor({ state: 'detached' });
  });
});
