import type { ChannelForecast, Load, NetworkForecast, QuotaUse } from '../data/types';
import type { UiLanguage } from '../i18n/language';
import type { Translation } from '../i18n/translation';
import { moneyText } from './money';

/** From here on a quota is worth telling where there is little room. */
const NEAR = 0.8;

/** `41 posts, about $8.20`. */
export function loadText({ posts, cost }: Load, t: Translation['common']['forecast'], lang: UiLanguage): string {
  const count = t.posts(posts, new Intl.NumberFormat(lang).format(posts));
  return cost === null ? count : t.about(count, moneyText(cost, lang));
}

/** `at most 12 of 150 posts in 24 hours`. */
export function quotaText({ busiest, posts, minutes }: QuotaUse, t: Translation['common']['forecast'], lang: UiLanguage): string {
  const number = new Intl.NumberFormat(lang);
  return t.quota(number.format(busiest), number.format(posts), minutes % 60 === 0 ? t.hours(minutes / 60) : t.minutes(minutes));
}

/** The quota with the least room, of the network's and its channels'. */
export function tightest(forecast: NetworkForecast | ChannelForecast): QuotaUse | undefined {
  const quotas = 'channels' in forecast ? [forecast, ...forecast.channels].flatMap((each) => each.quotas) : forecast.quotas;
  return quotas.reduce<QuotaUse | undefined>((least, each) => (least && share(least) >= share(each) ? least : each), undefined);
}

export function isNear(use: QuotaUse): boolean {
  return share(use) >= NEAR;
}

function share({ busiest, posts }: QuotaUse): number {
  return busiest / posts;
}
