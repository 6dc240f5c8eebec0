import { describe, expect, it } from 'vitest';
import { changeBetween, moved, provenanceAfter, segments, spansBefore } from '../../src/common/spans';
import type { Provenance } from '../../src/data/types';

const source = (start: number, end: number): Provenance => ({
  span: { start, end },
  part: 'BODY',
  block: 0,
  passageSpan: { start: 0, end: 1 },
  passageText: 'x',
  verbatim: true,
});

describe('a change between two texts', () => {
  it('is the smallest replacement', () => {
    expect(changeBetween('La mer monte.', 'La mer recule.')).toEqual({ start: 7, end: 11, inserted: 'recul' });
  });

  it('is empty between equal texts', () => {
    expect(changeBetween('abc', 'abc')).toEqual({ start: 3, end: 3, inserted: '' });
  });

  it('never splits a surrogate pair', () => {
    // 🌊 and 🌍 share their first half, 🌊 and 👊 their last
    expect(changeBetween('a🌊b', 'a🌍b')).toEqual({ start: 1, end: 3, inserted: '🌍' });
    expect(changeBetween('\u{1F30A}', '\u{1F40A}')).toEqual({ start: 0, end: 2, inserted: '\u{1F40A}' });
  });

  it('gives back the new text for any pair', () => {
    for (const [before, after] of [['', 'x'], ['aa', 'a'], ['abab', 'ab'], ['👩‍🚀', '👩'], ['x', '']] as const) {
      const { start, end, inserted } = changeBetween(before, after);
      expect(before.slice(0, start) + inserted + before.slice(end)).toBe(after);
    }
  });
});

describe('a span after a change', () => {
  const change = { start: 5, end: 8, inserted: 'xxxxx' };

  it('stays when it ends before', () => expect(moved({ start: 0, end: 5 }, change)).toEqual({ start: 0, end: 5 }));
  it('shifts when it begins after', () => expect(moved({ start: 8, end: 9 }, change)).toEqual({ start: 10, end: 11 }));
  it('is gone when it was touched', () => expect(moved({ start: 4, end: 6 }, change)).toBeUndefined());
  it('is gone when something was put into it', () =>
    expect(moved({ start: 0, end: 9 }, { start: 4, end: 4, inserted: 'x' })).toBeUndefined());
});

it('keeps the sources of sentences that an edit left alone', () => {
  const kept = provenanceAfter([source(0, 8), source(9, 17)], 'Une mer. Une rue.', 'La mer. Une rue.');
  expect(kept.map((each) => each.span)).toEqual([{ start: 8, end: 16 }]);
});

describe('cutting a text at its links', () => {
  it('gives back the whole text', () => {
    const cut = segments('voir https://a.example ici', [{ start: 5, end: 22 }]);
    expect(cut.map((part) => part.kind)).toEqual(['plain', 'link', 'plain']);
    expect(cut.map((part) => part.text).join('')).toBe('voir https://a.example ici');
  });

  it('leaves out links beyond the text', () => {
    expect(segments('court', [{ start: 3, end: 40 }])).toEqual([{ text: 'court', kind: 'plain' }]);
  });

  it('cuts a link at the fold', () => {
    expect(spansBefore([{ start: 2, end: 9 }], 5)).toEqual([{ start: 2, end: 5 }]);
  });
});
