import type { ArticleImage } from '../data/types';
import { language } from '../i18n/language';
import type { Translation } from '../i18n/translation';
import { calendarDate } from './dates';

/** Why a picture or video cannot go out, or not on the day on which the post is to leave; empty where it can. */
export function obstacleOf(
  { usable, socialUseUntil: until, published }: Pick<ArticleImage, 'usable' | 'socialUseUntil' | 'published'>,
  day: string,
  t: Translation['composer'],
): string {
  const date = until ? calendarDate(until, language()) : '';
  if (!usable) {
    return until ? t.imageExpired(date) : t.imageUnusable;
  }
  if (until && day > until) {
    return t.imageUntil(date);
  }
  return published ? '' : t.imageUnpublished;
}
