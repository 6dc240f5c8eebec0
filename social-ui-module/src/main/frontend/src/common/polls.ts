import type { PollLimit, VariantPoll } from '../data/types';
import type { Translation } from '../i18n/translation';

const day = 24;
const week = 7 * day;

/** 168 as one week, 72 as 3 days; 0 as without end. */
export function openFor(hours: number, t: Translation['composer']): string {
  if (hours === 0) {
    return t.pollNoEnd;
  }
  if (hours % week === 0) {
    return t.pollWeeks(hours / week);
  }
  return hours % day === 0 ? t.pollDays(hours / day) : t.pollHours(hours);
}

/** What a person begins with: as few options as there may be, the usual time. */
export function emptyPoll(limit: PollLimit): VariantPoll {
  return { question: '', options: ['', ''], hours: limit.hours[0] ?? 0 };
}

/** The times to choose from, with the one that a poll has although the network no longer offers it. */
export function hoursToChoose(limit: PollLimit | null, poll: VariantPoll): number[] {
  const offered = limit?.hours ?? [];
  return offered.includes(poll.hours) ? [...offered] : [...offered, poll.hours];
}
