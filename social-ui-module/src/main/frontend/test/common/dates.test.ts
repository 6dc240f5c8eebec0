import { describe, expect, it } from 'vitest';
import { cityOf, dayAndTime, daysBetween, dueOf, isDoubled, localOf, proposedLocal } from '../../src/common/dates';

const PARIS = 'Europe/Paris';

describe('times in a zone', () => {
  it('names the city', () => {
    expect(cityOf(PARIS)).toBe('Paris');
    expect(cityOf('America/New_York')).toBe('New York');
  });

  it('shows the wall clock of the zone, not of the browser', () => {
    expect(dayAndTime('2026-11-22T14:30:00Z', PARIS, 'fr')).toContain('15:30');
    expect(dayAndTime('2026-11-22T14:30:00Z', 'America/New_York', 'en')).toContain('09:30');
    expect(localOf(new Date('2026-07-01T22:30:00Z'), PARIS)).toBe('2026-07-02T00:30');
  });

  it('shows midnight as 00, not as 24', () => {
    expect(localOf(new Date('2026-11-21T23:00:00Z'), PARIS)).toBe('2026-11-22T00:00');
  });

  it('counts days by the calendar of the zone', () => {
    const now = new Date('2026-11-22T22:30:00Z');
    expect(daysBetween(now, '2026-11-22T23:30:00Z', PARIS)).toBe(1);
    expect(daysBetween(now, '2026-11-22T23:30:00Z', 'UTC')).toBe(0);
  });
});

describe('a time that clocks pass twice', () => {
  it('is found on the night clocks go back', () => {
    expect(isDoubled('2026-10-25T02:30', PARIS)).toBe(true);
    expect(isDoubled('2026-11-01T01:30', 'America/New_York')).toBe(true);
  });

  it('is not found around it, nor on the night clocks go forward', () => {
    expect(isDoubled('2026-10-25T01:59', PARIS)).toBe(false);
    expect(isDoubled('2026-10-25T03:00', PARIS)).toBe(false);
    expect(isDoubled('2027-03-28T02:30', PARIS)).toBe(false);
  });

  it('is not found in half a date', () => expect(isDoubled('2026-10-T', PARIS)).toBe(false));
});

describe('a due time from its fields', () => {
  it('is none while one is empty', () => {
    expect(dueOf('', '10:00', PARIS, null)).toBeUndefined();
    expect(dueOf('2026-11-23', '', PARIS, null)).toBeUndefined();
  });

  it('says which of two times only where there are two', () => {
    expect(dueOf('2026-11-23', '10:00', PARIS, 'LATER')).toEqual({ local: '2026-11-23T10:00', zone: PARIS, overlap: null });
    expect(dueOf('2026-10-25', '02:30', PARIS, null)?.overlap).toBe('EARLIER');
    expect(dueOf('2026-10-25', '02:30', PARIS, 'LATER')?.overlap).toBe('LATER');
  });

  it('is proposed at a full hour, at least one hour ahead', () => {
    expect(proposedLocal(new Date('2026-11-22T14:31:00Z'), PARIS)).toBe('2026-11-22T17:00');
  });
});
