import { expect, it } from 'vitest';
import { languageName, speaks } from '../../src/common/languages';

it('names a language for its reader', () => {
  expect(languageName('fr', 'en')).toBe('French');
  expect(languageName('it', 'fr')).toBe('italien');
});

it('lets an account take its language of any country, and no other', () => {
  expect(speaks('fr', 'fr')).toBe(true);
  expect(speaks('fr', 'fr-CH')).toBe(true);
  expect(speaks('fr-CH', 'fr')).toBe(false);
  expect(speaks('fr', 'frr')).toBe(false);
  expect(speaks('fr', 'en')).toBe(false);
});
