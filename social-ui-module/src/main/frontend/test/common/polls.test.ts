import { describe, expect, it } from 'vitest';
import { invitationsIn, invited } from '../../src/common/invitations';
import { emptyPoll, hoursToChoose, openFor } from '../../src/common/polls';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';

const limit = { options: 4, optionLength: 25, question: 0, hours: [24, 72] };

describe('polls', () => {
  it('say how long they are open in the largest unit that fits', () => {
    expect([0, 1, 24, 72, 168, 336].map((hours) => openFor(hours, en.composer))).toEqual([
      'without end',
      '1 hour',
      '1 day',
      '3 days',
      '1 week',
      '2 weeks',
    ]);
    expect([0, 36, 336].map((hours) => openFor(hours, fr.composer))).toEqual(['sans fin', '36 heures', '2 semaines']);
  });

  it('begin with two options and the usual time', () => {
    expect(emptyPoll(limit)).toEqual({ question: '', options: ['', ''], hours: 24 });
  });

  it('keep a time that the network no longer offers among those to choose from', () => {
    expect(hoursToChoose(limit, { question: '', options: [], hours: 24 })).toEqual([24, 72]);
    expect(hoursToChoose(limit, { question: '', options: [], hours: 48 })).toEqual([24, 72, 48]);
    expect(hoursToChoose(null, { question: '', options: [], hours: 48 })).toEqual([48]);
  });
});

describe('invitations', () => {
  it('speak the language of the text', () => {
    expect(invitationsIn('fr-CH')[0]).toContain('Et vous');
    expect(invitationsIn('de')[0]).toContain('What');
  });

  it('stand as a paragraph of their own at the end', () => {
    expect(invited('La digue cède. \n', 'Et vous ?')).toBe('La digue cède.\n\nEt vous ?');
    expect(invited('', 'Et vous ?')).toBe('Et vous ?');
  });
});
