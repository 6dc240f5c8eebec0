import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';

/** Every string, functions called with sample values. */
function sentences(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') {
    return [[path, part]];
  }
  if (typeof part === 'function') {
    return [0, 1, 2].map((n) => [`${path}(${n})`, String((part as (...given: unknown[]) => string)(n, n + 3, n + 5))]);
  }
  return Object.entries(part as object).flatMap(([key, value]) => sentences(value, path === '' ? key : `${path}.${key}`));
}

describe('French strings', () => {
  it.each(sentences(fr))('%s keeps French typography', (_path, text) => {
    expect(text, 'a no-break space before : ; ! ?').not.toMatch(/[ \p{L}\p{N}][;!?](?=\s|$)|[ \p{L}]:(?=\s|$)/u);
    expect(text, 'narrow before ; ! ?').not.toMatch(/\u00a0[;!?]/);
    expect(text, 'no-break spaces inside « »').not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»/);
    expect(text, 'typographic apostrophe').not.toContain("'");
    expect(text, 'no straight or English quotation marks').not.toMatch(/["“”]/);
  });

  it('are all there', () => {
    const keys = (part: typeof en | typeof fr) => sentences(part).map(([path]) => path);
    expect(keys(fr)).toEqual(keys(en));
  });

  it('differ from the English ones, apart from a few words that are the same', () => {
    const french = new Map(sentences(fr));
    const shared = /^(\d minutes|Acquisition|Application|Article|Code \d|Date|Distribution|Exceptions?…?|Images?( \d)?|(\d )?[Pp]osts?|Question|Relation|vous|Source|Suggestion|version \d)$/;
    const same = sentences(en).filter(([path, text]) => french.get(path) === text && /\p{L}{4}/u.test(text));
    expect(same.map(([, text]) => text).filter((text) => !shared.test(text))).toEqual([]);
  });
});
