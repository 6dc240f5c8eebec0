import { describe, expect, it } from 'vitest';
import { lineDiff, wordDiff } from '../../src/common/diff';

const side = (parts: ReturnType<typeof wordDiff>, dropped: 'added' | 'removed') =>
  parts
    .filter((part) => part.kind !== dropped)
    .map((part) => part.text)
    .join('');

describe('the difference of two texts', () => {
  it('goes by words', () => {
    expect(wordDiff('la rue recule', 'la dune recule')).toEqual([
      { kind: 'same', text: 'la ' },
      { kind: 'removed', text: 'rue' },
      { kind: 'added', text: 'dune' },
      { kind: 'same', text: ' recule' },
    ]);
  });

  it('gives back both texts', () => {
    const [before, after] = ['L’été 2026 : 87 mètres\nde dune 🌊', 'L’hiver 2026 : 88 mètres de dune'];
    const parts = wordDiff(before, after);
    expect(side(parts, 'added')).toBe(before);
    expect(side(parts, 'removed')).toBe(after);
  });

  it('is nothing between equal texts', () => {
    expect(wordDiff('même', 'même')).toEqual([{ kind: 'same', text: 'même' }]);
  });

  it('stays fast for two long strangers', () => {
    const parts = wordDiff('a '.repeat(5_000), 'b '.repeat(5_000));
    expect(parts.some((part) => part.kind === 'added')).toBe(true);
  });
});

it('compares paragraphs whole', () => {
  expect(lineDiff(['a', 'b', 'c'], ['a', 'x', 'c']).map((part) => part.kind)).toEqual([
    'same',
    'removed',
    'added',
    'same',
  ]);
});
