import { describe, expect, test } from 'vitest';
import { partBreak, partSpans } from '../../src/common/threads';

const parts = (text: string) => partSpans(text).map(({ start, end }) => text.slice(start, end));

describe('parts of a thread', () => {
  test('a text without break is one, as it stands', () => {
    expect(parts(' Un phare.\n')).toEqual([' Un phare.\n']);
    expect(parts('un --- deux\n----\ntrois')).toEqual(['un --- deux\n----\ntrois']);
  });

  test('a line of three hyphens begins another', () => {
    expect(parts(`Un.${partBreak}Deux.\n\nEncore.\n --- \nTrois.`)).toEqual(['Un.', 'Deux.\n\nEncore.', 'Trois.']);
  });

  test('breaks without words between them make none', () => {
    expect(parts('---\nUn.\n---\n---\nDeux.\n---')).toEqual(['Un.', 'Deux.']);
  });
});
