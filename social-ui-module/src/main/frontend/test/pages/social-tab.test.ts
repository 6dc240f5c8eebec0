import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults, describePages, focused, type Visit, Visitors } from './browser';

const visitors = new Visitors();

/** Replaces the whole text by typing, as a person does. */
async function write({ page }: Visit, text: string): Promise<void> {
  await page.getByTestId('editor-text').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

describePages('the Social tab', () => {
  beforeAll(() => visitors.start());
  afterEach(() => visitors.leave());
  afterAll(() => visitors.stop());

  it('offers at least three proposals and puts one into the editor by Enter', async () => {
    const { page } = await visitors.visit('tab');
    const offers = page.getByTestId('offer');
    expect(await offers.count()).toBeGreaterThanOrEqual(3);
    await page.locator('[data-testid=offer][data-kind=QUOTATION]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByTestId('editor-text').innerText()).toContain('température moyenne');
    expect(await page.getByTestId('length').innerText()).toMatch(/^\d+\/280, lien compté 23$/);
  });

  it('asks before it replaces what a person wrote, and brings it back', async () => {
    const visit = await visitors.visit('tab');
    const { page } = visit;
    await write(visit, 'Mon texte.');
    await page.locator('[data-testid=offer][data-kind=HEADLINE]').click();
    await page.getByTestId('dialog-confirm').click();
    await expect.poll(() => page.getByTestId('editor-text').innerText()).toContain('La rue qui recule');
    await page.getByTestId('undo-offer').click();
    await expect.poll(() => page.getByTestId('editor-text').innerText()).toBe('Mon texte.');
  });

  it('underlines remarks as one types and applies a fix', async () => {
    const visit = await visitors.visit('tab');
    const { page } = visit;
    await write(visit, 'Une rue ENTIÈRE recule.');
    const mark = page.locator('.sp-mark.sp-WARNING');
    await mark.waitFor();
    expect(await mark.innerText()).toBe('ENTIÈRE');
    expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
    await page.getByTestId('apply-fix').click();
    expect(await page.locator('.sp-mark').count(), 'a word that was replaced takes its mark along').toBe(0);
    await expect.poll(() => page.getByTestId('editor-text').innerText()).toBe('Une rue entière recule.');
    await expect.poll(() => page.locator('[data-testid=finding]').count()).toBe(0);
    expect(visit.faults).toEqual([]);
  });

  it('names rules that could not look at the whole text, instead of praising it', async () => {
    const visit = await visitors.visit('tab');
    await write(visit, 'aaaaaaaaaaaa');
    const notice = visit.page.getByTestId('not-checked');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('base-fr.Pression');
    expect(await visit.page.getByText('Le texte respecte toutes les règles.').count()).toBe(0);
    expect(await accessibilityFaults(visit.page)).toEqual([]);
  });

  it('names what a sentence of the article bears out beside it, once', async () => {
    const { page } = await visitors.visit('tab');
    await page.locator('[data-testid=offer][data-kind=HEADLINE]').click();
    await expect.poll(() => page.getByTestId('claim').allInnerTexts()).toEqual(['Kerlozen Nom', '87 mètres Chiffre']);
    expect(await page.getByTestId('claim-passage').locator('blockquote').allInnerTexts()).toEqual([
      'À Kerlozen, la mer a pris 87 mètres de dune en soixante-quatorze ans.',
    ]);
    await page.getByTestId('claim').last().hover();
    await expect.poll(() => page.locator('.sp-source').allInnerTexts()).toEqual(['87 mètres']);
  });

  it('stops at a blocking remark, moves there, and lets a publisher override it', async () => {
    const visit = await visitors.visit('tab', { who: 'publisher' });
    const { page, house } = visit;
    await write(visit, 'Incroyable, la rue recule.');
    await page.locator('[data-testid=finding][data-severity=ERROR]').waitFor();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(() => focused(page)).toBe('finding');
    expect(house.created).toBe(0);
    await page.getByTestId('waive').click();
    await page.getByTestId('dialog-confirm').click();
    expect(await page.getByTestId('waiver-reason').getAttribute('aria-invalid')).toBe('true');
    await page.getByTestId('waiver-reason').fill('C’est le mot du maire.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('dialog-confirm').click();
    await page.getByTestId('submit').click();
    await page.getByTestId('outcome').waitFor();
    expect(house.created).toBe(1);
  });

  it('leads from a post of the article to its place in the queue', async () => {
    const { page } = await visitors.visit('tab');
    const post = page.locator('[data-testid=article-post][data-state=PUBLISHED]').first();
    await post.getByTestId('answer-link').waitFor();
    const id = await post.getAttribute('data-post');
    await post.getByTestId('post-link').click();
    await page.locator(`[data-testid=post-detail][data-post="${id}"]`).waitFor();
    expect(new URL(page.url()).searchParams.get('tab')).toBe('sent');
  });

  it('tells an editor that only a publisher may override', async () => {
    const visit = await visitors.visit('tab');
    await write(visit, 'Incroyable, la rue recule.');
    await visit.page.getByText('Seul un responsable d’édition').waitFor();
    expect(await visit.page.getByTestId('waive').count()).toBe(0);
  });

  it('makes one post of a double click and can take it back', async () => {
    const visit = await visitors.visit('tab');
    const { page, house } = visit;
    await page.getByTestId('submit').dblclick();
    await page.getByTestId('outcome').waitFor();
    expect(house.created).toBe(1);
    expect(house.posts.at(-1)?.state).toBe('IN_REVIEW');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('take-back').click();
    await page.getByTestId('editing-post').waitFor();
    expect(house.posts.at(-1)?.state).toBe('DRAFT');
  });

  it('submits by Ctrl+Enter from the editor', async () => {
    const visit = await visitors.visit('tab');
    await visit.page.getByTestId('editor-text').click();
    await visit.page.keyboard.press('ControlOrMeta+Enter');
    await visit.page.getByTestId('outcome').waitFor();
    expect(visit.house.created).toBe(1);
  });

  it('publishes without approval where the account asks none', async () => {
    const { page, house } = await visitors.visit('tab-free');
    await expect.poll(() => page.getByTestId('submit').innerText()).toBe('Publier maintenant');
    await page.getByTestId('when-at').check();
    await expect.poll(() => page.getByTestId('submit').innerText()).toBe('Programmer');
    await page.getByTestId('due-date').fill('2026-12-24');
    await page.getByTestId('due-time').fill('18:00');
    await page.getByTestId('submit').click();
    await page.getByTestId('outcome').waitFor();
    expect(house.posts.at(-1)?.due).toEqual({ local: '2026-12-24T18:00', zone: 'Europe/Paris', overlap: null });
  });

  it('shows a refused time at its field and keeps the text', async () => {
    const visit = await visitors.visit('tab');
    const { page, house } = visit;
    await write(visit, 'La rue recule.');
    await page.getByTestId('when-at').check();
    await page.getByTestId('due-date').fill('2027-03-28');
    await page.getByTestId('due-time').fill('02:30');
    await page.getByTestId('submit').click();
    await page.getByTestId('due-problem').getByText('does not exist in Europe/Paris').waitFor();
    expect(await focused(page)).toBe('due-date');
    expect(house.created).toBe(0);
    expect(await page.getByTestId('editor-text').innerText()).toBe('La rue recule.');
  });

  it('asks which of two times when clocks go back', async () => {
    const { page } = await visitors.visit('tab');
    await page.getByTestId('when-at').check();
    await page.getByTestId('due-date').fill('2027-10-31');
    await page.getByTestId('due-time').fill('02:30');
    await page.getByTestId('due-overlap').waitFor();
    expect(await page.getByTestId('due-zone').innerText()).toContain('heure de Paris');
  });

  it('brings an unsent text back after a reload', async () => {
    const visit = await visitors.visit('tab');
    const { page } = visit;
    await write(visit, 'Un texte à garder.');
    await page.reload();
    await page.getByTestId('restored').waitFor();
    expect(await page.getByTestId('editor-text').innerText()).toBe('Un texte à garder.');
    await page.getByTestId('start-over').click();
    await expect.poll(() => page.getByTestId('editor-text').innerText()).toContain('La rue qui recule');
  });

  it('says that the session ended and keeps the text', async () => {
    const visit = await visitors.visit('tab');
    const { page, house } = visit;
    await write(visit, 'Un texte à garder.');
    await page.getByTestId('preview-text').getByText('Un texte à garder.').waitFor();
    house.signedIn = false;
    await page.getByTestId('submit').click();
    await page.locator('[data-testid=failure][data-kind=session-ended]').first().waitFor();
    expect(await page.getByTestId('editor-text').innerText()).toBe('Un texte à garder.');
    house.signedIn = true;
    await page.locator('[data-testid=submit-failure] [data-testid=retry]').click();
    await page.getByTestId('outcome').waitFor();
    expect(house.posts.at(-1)?.text).toBe('Un texte à garder.');
  });

  it('does not offer an image whose rights have ended, and wants an alt text', async () => {
    const { page, house } = await visitors.visit('tab');
    const choices = page.getByTestId('image-choice');
    expect(await choices.nth(2).isDisabled()).toBe(true);
    await choices.nth(0).check();
    await choices.nth(1).check();
    await page.getByTestId('alt').nth(1).fill('');
    await page.getByTestId('submit').click();
    await expect.poll(() => focused(page)).toBe('alt');
    expect(await page.getByTestId('alt').nth(1).evaluate((field) => field === (field.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    expect(house.created).toBe(0);
    await choices.nth(0).uncheck();
    await choices.nth(1).uncheck();
    await expect.poll(() => page.getByTestId('preview-image').count()).toBe(0);
  });

  for (const [ui, place] of [
    ['fr', '(n°\u00a01)'],
    ['en', '(no. 1)'],
  ] as const) {
    it(`takes several images in the order in which they are ticked (${ui})`, async () => {
      const { page, house } = await visitors.visit('tab', { ui });
      const choices = page.getByTestId('image-choice');
      await choices.nth(0).uncheck();
      await choices.nth(1).check();
      await choices.nth(0).check();
      await expect.poll(() => page.getByTestId('preview-image').count()).toBe(2);
      expect(await page.getByTestId('image-place').allInnerTexts()).toContain(place);
      await page.getByTestId('alt').nth(0).fill('Première');
      await page.getByTestId('alt').nth(1).fill('Seconde');
      expect(await accessibilityFaults(page)).toEqual([]);
      await write({ page, house } as never, 'Deux images.');
      await page.getByTestId('submit').click();
      await page.getByTestId('outcome').waitFor();
      const sent = house.posts.at(-1)!;
      expect(sent.imageRef).toBe(await choices.nth(1).getAttribute('value'));
    });
  }

  it('says when rights end before the post’s date, and stops there', async () => {
    const { page, house } = await visitors.visit('tab');
    await page.getByTestId('image-choice').nth(1).check();
    expect(await page.getByTestId('image-rights').count()).toBe(1);
    await page.getByTestId('when-at').check();
    await page.getByTestId('due-date').fill('2031-01-01');
    await page.getByTestId('due-time').fill('09:00');
    await page.getByTestId('image-rights').getByText('Droits jusqu’au').waitFor();
    await page.locator('[data-testid=problem][data-code=SP-MEDIA-0005]').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('submit').click();
    expect(house.created).toBe(0);
    await page.getByTestId('when-asap').check();
    await page.locator('[data-testid=problem]').waitFor({ state: 'detached' });
  });

  it('says that a picture is not published, and lets it be chosen', async () => {
    const { page } = await visitors.visit('tab', { prepare: (house) => (house.unpublishedPictures = true) });
    const words = await page.getByTestId('image-rights').allInnerTexts();
    expect(words.slice(0, 2)).toEqual(Array(2).fill('Non publiée\u00a0: le post serait suspendu'));
    expect(words[2]).not.toContain('Non publiée');
    await page.getByTestId('image-choice').nth(1).check();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  for (const [ui, words] of [
    ['fr', 'ne va pas sur les réseaux'],
    ['en', 'does not go to networks'],
  ] as const) {
    it(`offers nothing of an article that is not for networks, and says why (${ui})`, async () => {
      const { page, faults } = await visitors.visit('tab', { ui, prepare: (house) => (house.noSocial = true) });
      await page.getByTestId('no-social').waitFor();
      await page.getByText(words).waitFor();
      expect(await page.getByTestId('offer').count()).toBe(0);
      expect(await page.getByTestId('submit').count()).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  }

  const standIns = {
    fr: 'Cet article n’a pas de texte en anglais. Voici son texte en français, et les comptes dans cette langue.',
    en: 'This article has no text in English. You see its text in French, and the accounts in that language.',
  };
  for (const [ui, words] of Object.entries(standIns) as ['fr' | 'en', string][]) {
    it(`says that another language stands in, and offers the accounts of that one (${ui})`, async () => {
      const { page, faults } = await visitors.visit('tab-english', { ui });
      expect(await page.getByTestId('stand-in').innerText()).toBe(words);
      expect(await page.getByTestId('article-title').getAttribute('lang')).toBe('fr');
      const channels = (await page.getByRole('tab').allInnerTexts()).join(' ');
      expect(channels).toContain('FR');
      expect(channels).not.toContain('EN');
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  }

  it('begins with the main language of the site, and goes to the others', async () => {
    const { page } = await visitors.visit('tab-main');
    const choice = page.getByTestId('article-languages');
    expect(await choice.locator('[aria-current]').innerText()).toBe('français');
    expect(await page.getByTestId('stand-in').count()).toBe(0);
    await choice.getByRole('link', { name: 'anglais' }).click();
    await page.getByTestId('stand-in').waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    expect(await choice.locator('[aria-current]').innerText()).toBe('anglais');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('keeps a draft of an article that was marked later, and stops it', async () => {
    const visit = await visitors.visit('tab');
    const { page, house } = visit;
    await write(visit, 'Un texte à garder.');
    house.noSocial = true;
    await page.reload();
    await page.locator('[data-testid=problem][data-code=SP-ARTICLE-0006]').waitFor();
    expect(await page.getByTestId('editor-text').innerText()).toBe('Un texte à garder.');
    await page.getByTestId('submit').click();
    expect(house.created).toBe(0);
  });

  it('shows the passage of a sentence and highlights the sentence', async () => {
    const { page } = await visitors.visit('tab');
    await page.getByTestId('source').nth(1).focus();
    await page.locator('.sp-source').waitFor();
    expect(await page.locator('.sp-source').innerText()).toContain('87 mètres de dune');
    await page.getByTestId('editor-text').getByText('87 mètres').hover();
    await page.locator('.sp-tip q').waitFor();
  });

  it('adds and removes hashtags, and refuses what networks would not link', async () => {
    const { page } = await visitors.visit('tab');
    await page.getByTestId('hashtag-input').fill('trait de côte');
    await page.keyboard.press('Enter');
    await page.getByText('Lettres, chiffres et _ seulement').waitFor();
    await page.getByTestId('hashtag-input').fill('#Kerlozen');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Retirer #Kerlozen' }).click();
    await expect.poll(() => page.getByTestId('hashtags').innerText()).not.toContain('Kerlozen');
  });

  it('puts labels on a post and keeps them beside the text', async () => {
    const { page } = await visitors.visit('tab');
    await page.getByLabel('Sponsorisé', { exact: true }).check();
    await page.getByLabel('Écrit avec assistance').check();
    await page.getByLabel('Sponsorisé', { exact: true }).uncheck();
    expect(await page.getByLabel('Écrit avec assistance').isChecked()).toBe(true);
    expect(await page.getByLabel('Sponsorisé', { exact: true }).isChecked()).toBe(false);
  });

  it('moves between accounts by arrow keys and keeps each one’s text', async () => {
    const visit = await visitors.visit('tab');
    const { page } = visit;
    await write(visit, 'Pour X.');
    await page.locator('[data-channel=x-magazine]').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.getByTestId('submit').innerText()).toBe('Publier maintenant');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByTestId('editor-text').innerText()).toBe('Pour X.');
  });

  it('switches its language at once, without losing anything', async () => {
    const visit = await visitors.visit('tab');
    const { page } = visit;
    await write(visit, 'Un texte.');
    await page.getByTestId('ui-en').click();
    await expect.poll(() => page.getByTestId('submit').innerText()).toBe('Submit for approval');
    expect(await page.getByTestId('editor-text').innerText()).toBe('Un texte.');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('ticks the suggested accounts, says why, and keeps what a person unticks', async () => {
    const visit = await visitors.visit('tab', { prepare: (house) => (house.posts = []) });
    const { page, house } = visit;
    const box = (channel: string) => page.locator(`[data-testid=planned][data-account=${channel}] input`);
    expect(await box('x-magazine').isChecked()).toBe(true);
    expect(await box('bluesky-magazine').isChecked()).toBe(false);
    expect(await page.locator('[data-testid=planned][data-account=x-magazine]').innerText()).toContain('l’actualité y est suivie');
    expect(await page.locator('[data-testid=planned][data-account=bluesky-magazine]').innerText()).toContain('mais d’autres réseaux');
    expect(await accessibilityFaults(page)).toEqual([]);

    await box('x-magazine').uncheck();
    await page.getByTestId('objective').selectOption('RELATION');
    await expect.poll(() => box('bluesky-magazine').isChecked()).toBe(true);
    expect(await box('x-magazine').isChecked(), 'a person’s choice stands').toBe(false);
    expect(await page.locator('[data-testid=channel][data-channel=bluesky-magazine]').innerText()).toContain('Prévu');

    await page.getByTestId('submit').click();
    await page.getByTestId('outcome').waitFor();
    const made = house.posts.at(-1)!;
    expect(house.detail(made.id).variant.objective).toBe('RELATION');
    await page.reload();
    await page.getByTestId('objective').waitFor();
    expect(await page.getByTestId('objective').inputValue()).toBe('RELATION');
    expect(await box('x-magazine').isChecked(), 'where something was begun, a person’s choice stands still').toBe(false);
    expect(visit.faults).toEqual([]);
  });

  it('opens the first account that is ticked where the address names none', async () => {
    const { page } = await visitors.visit('tab-main', { prepare: (house) => (house.posts = []) });
    expect(await page.locator('[data-testid=channel][aria-selected=true]').getAttribute('data-channel')).toBe('x-magazine');
  });
});
