import type { DueTime } from '../data/types';
import type { UiLanguage } from '../i18n/language';

const DAY = 86_400_000;
const locales: Record<UiLanguage, string> = { fr: 'fr-FR', en: 'en-GB' };

/** `Paris` for `Europe/Paris`. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Day and time in a zone, without the zone's name; callers name it. */
export function dayAndTime(at: string | Date, zone: string, lang: UiLanguage): string {
  return format(at, zone, lang, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}

export function timeOnly(at: string | Date, zone: string, lang: UiLanguage): string {
  return format(at, zone, lang, { hour: '2-digit', minute: '2-digit' });
}

export function dayOnly(at: string | Date, zone: string, lang: UiLanguage): string {
  return format(at, zone, lang, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** A calendar date such as `2026-12-31`, which has no zone. */
export function calendarDate(date: string, lang: UiLanguage): string {
  return format(`${date}T12:00:00Z`, 'UTC', lang, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The calendar day in a zone, as `2026-11-22`. */
export function dayKey(at: string | Date, zone: string): string {
  return localOf(new Date(at), zone).slice(0, 10);
}

/** Days from `now` to `at` by the zone's calendar: 0 today, 1 tomorrow, -1 yesterday. */
export function daysBetween(now: Date, at: string | Date, zone: string): number {
  const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);
  return Math.round((midnight(dayKey(at, zone)) - midnight(dayKey(now, zone))) / DAY);
}

/** Wall-clock time in a zone, as `2026-11-22T15:30`. */
export function localOf(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** Whether clocks pass this wall-clock time twice in the zone, so that a person must choose. */
export function isDoubled(local: string, zone: string): boolean {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) {
    return false;
  }
  const offsets = new Set([-DAY, DAY].map((shift) => offsetAt(asUtc + shift, zone)));
  const instants = [...offsets].map((offset) => asUtc - offset);
  return instants.filter((instant) => localOf(new Date(instant), zone) === local.slice(0, 16)).length > 1;
}

/** The due time of a date and a time field; none while one is empty. */
export function dueOf(date: string, time: string, zone: string, overlap: DueTime['overlap']): DueTime | undefined {
  if (date === '' || time === '') {
    return undefined;
  }
  const local = `${date}T${time.slice(0, 5)}`;
  return { local, zone, overlap: isDoubled(local, zone) ? (overlap ?? 'EARLIER') : null };
}

/** The next full hour that is at least an hour away, as a proposal. */
export function proposedLocal(now: Date, zone: string): string {
  const later = new Date(Math.ceil((now.getTime() + DAY / 24) / (DAY / 24)) * (DAY / 24));
  return localOf(later, zone);
}

function offsetAt(utc: number, zone: string): number {
  return Date.parse(`${localOf(new Date(utc), zone)}Z`) - Math.floor(utc / 60_000) * 60_000;
}

function format(at: string | Date, zone: string, lang: UiLanguage, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: zone, hourCycle: 'h23' }).format(new Date(at));
}
