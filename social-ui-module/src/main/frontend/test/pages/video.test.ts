import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { House } from '../server/house';
import { accessibilityFaults, describePages, Visitors } from './browser';

const visitors = new Visitors();

const tide = {
  ref: 'jcr:tide',
  credit: 'Youenn Madec',
  socialUseUntil: null,
  usable: true,
  published: true,
  fileName: 'tide.mp4',
  mediaType: 'video/mp4',
  width: 640,
  height: 360,
  seconds: 36,
  bytes: 153_022,
};

/** The first account shows videos under a title; the article has one that may be used, and one whose rights have ended. */
function filmed(house: House): void {
  house.channels = house.channels.map((channel) =>
    channel.id === 'x-magazine' ? { ...channel, networkName: 'YouTube', takesVideo: true, maxTitle: 20, maxImages: 0 } : channel,
  );
  house.videos = [tide, { ...tide, ref: 'jcr:old', fileName: 'old.mp4', usable: false, socialUseUntil: '2026-01-31' }];
}

describePages('videos in the Social tab', () => {
  beforeAll(() => visitors.start());
  afterEach(() => visitors.leave());
  afterAll(() => visitors.stop());

  it('shows a video with what its container says, and sends the one that is chosen under its title', async () => {
    const visit = await visitors.visit('tab', { prepare: filmed });
    const { page, house } = visit;
    expect(await page.getByTestId('images').count(), 'no pictures beside it').toBe(0);
    const choices = page.getByTestId('video-choice');
    expect(await choices.nth(1).isDisabled()).toBe(true);
    expect(await page.getByTestId('video-rights').innerText()).toContain('expirés le 31 janvier 2026');
    expect(await page.getByTestId('video-facts').first().innerText()).toBe('0:36 · 640 × 360 · 0,2\u00a0Mo');
    await choices.first().check();
    await page.getByTestId('title').fill('La marée, vue d’en haut');
    expect(await page.getByTestId('title-count').innerText()).toBe('23/20');
    expect(await page.getByTestId('title-count').getAttribute('class')).toBe('problem');
    await page.getByTestId('title').fill('La marée');
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByTestId('submit').click();
    await page.getByTestId('outcome').waitFor();
    expect(house.variants.at(-1)!.video).toEqual({ ref: 'jcr:tide', credit: 'Youenn Madec' });
    expect(house.variants.at(-1)!.card!.title).toBe('La marée');
    expect(visit.faults).toEqual([]);
  });

  it('takes pictures out where a video is chosen, and asks what it shows', async () => {
    const visit = await visitors.visit('tab', {
      prepare: (house) => {
        house.channels = house.channels.map((channel) =>
          channel.id === 'x-magazine' ? { ...channel, takesVideo: true, maxVideoAltText: 30 } : channel,
        );
        house.videos = [tide];
      },
    });
    const { page, house } = visit;
    await page.getByTestId('image-choice').first().check();
    await page.getByTestId('video-choice').check();
    await expect.poll(() => page.getByTestId('image-choice').first().isChecked(), { message: 'the picture is out' }).toBe(false);
    await page.getByTestId('video-alt').fill('La mer monte sur la digue de l’Estran');
    await expect.poll(() => page.getByTestId('video-alt-count').innerText()).toBe('37/30');
    expect(await page.getByTestId('video-alt-count').getAttribute('class')).toBe('problem');
    await page.getByTestId('video-alt').fill('La mer monte');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByTestId('submit').click();
    await page.getByTestId('outcome').waitFor();
    const sent = house.variants.at(-1)!;
    expect(sent.video).toEqual({ ref: 'jcr:tide', credit: 'Youenn Madec', alt: 'La mer monte' });
    expect([sent.image, sent.gallery]).toEqual([null, []]);
    expect(visit.faults).toEqual([]);
  });

  it('folds away accounts that nobody ticked, where there are many', async () => {
    const { page } = await visitors.visit('tab', {
      prepare: (house) => {
        house.posts = [];
        const model = house.channels.find(({ id }) => id === 'bluesky-magazine')!;
        const more = [1, 2, 3, 4].map((number) => ({ ...model, id: `bluesky-${number}`, name: `Estran ${number}` }));
        house.channels = [...house.channels, ...more];
      },
    });
    const others = page.getByTestId('other-accounts');
    expect(await others.locator('summary').innerText()).toBe('5 autres comptes');
    const box = page.locator('[data-testid=planned][data-account=bluesky-2] input');
    expect(await box.isVisible()).toBe(false);
    await others.locator('summary').press('Enter');
    await box.check();
    expect(await box.evaluate((input) => input.matches(':focus')), 'it stays where it was ticked').toBe(true);
    expect(await others.locator('summary').innerText()).toBe('5 autres comptes');
    await expect.poll(() => page.locator('[data-testid=channel][data-channel=bluesky-2]').innerText()).toContain('Prévu');
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
