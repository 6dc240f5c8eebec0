import type { Money } from '../data/types';
import type { UiLanguage } from '../i18n/language';

/** Small amounts keep a third digit: a post may cost less than two cents. */
const SMALL = 0.1;

/** An amount as the language of the screens writes it: `$8.20`, `8,20 $US`. */
export function moneyText({ amount, currency }: Money, lang: UiLanguage): string {
  return new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    maximumFractionDigits: amount > 0 && amount < SMALL ? 3 : 2,
  }).format(amount);
}
