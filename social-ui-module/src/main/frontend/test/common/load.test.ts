import { describe, expect, it } from 'vitest';
import { isNear, loadText, quotaText, tightest } from '../../src/common/load';
import { moneyText } from '../../src/common/money';
import type { QuotaUse } from '../../src/data/types';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { fixture } from '../server/fixtures';

describe('money', () => {
  it('is written as the language writes it', () => {
    expect(moneyText({ amount: 8.2, currency: 'USD' }, 'en')).toBe('$8.20');
    expect(moneyText({ amount: 1208.2, currency: 'USD' }, 'fr')).toBe('1\u202f208,20\u00a0$US');
    expect(moneyText({ amount: 50, currency: 'EUR' }, 'fr')).toBe('50,00\u00a0€');
  });

  it('keeps what a post costs that costs next to nothing', () => {
    expect(moneyText({ amount: 0.015, currency: 'USD' }, 'en')).toBe('$0.015');
    expect(moneyText({ amount: 0, currency: 'USD' }, 'en')).toBe('$0.00');
  });
});

describe('a load', () => {
  it('says its posts, and its cost where the network bills any', () => {
    const load = { posts: 41, cost: { amount: 8.2, currency: 'USD' } };
    expect(loadText(load, en.common.forecast, 'en')).toBe('41 posts, about $8.20');
    expect(loadText(load, fr.common.forecast, 'fr')).toBe('41 posts, environ 8,20\u00a0$US');
    expect(loadText({ posts: 1, cost: null }, en.common.forecast, 'en')).toBe('1 post');
    expect(loadText({ posts: 0, cost: null }, fr.common.forecast, 'fr')).toBe('0 post');
    expect(loadText({ posts: 1120, cost: null }, en.common.forecast, 'en')).toBe('1,120 posts');
  });
});

describe('a quota', () => {
  const use = (busiest: number, posts: number, minutes: number): QuotaUse => ({ busiest, posts, minutes });

  it('says its time in hours where it can', () => {
    expect(quotaText(use(12, 150, 1440), en.common.forecast, 'en')).toBe('at most 12 of 150 posts in 24 hours');
    expect(quotaText(use(1, 1666, 60), fr.common.forecast, 'fr')).toBe('au plus 1 sur 1\u202f666 posts en une heure');
    expect(quotaText(use(85, 100, 15), en.common.forecast, 'en')).toBe('at most 85 of 100 posts in 15 minutes');
  });

  it('is near from four fifths on, and the one with the least room is told', () => {
    expect(isNear(use(79, 100, 15))).toBe(false);
    expect(isNear(use(80, 100, 15))).toBe(true);
    const x = fixture('forecast').networks[1]!;
    expect(tightest(x)).toEqual(use(85, 100, 15));
    expect(tightest({ ...x, channels: [], quotas: [] })).toBeUndefined();
  });
});
