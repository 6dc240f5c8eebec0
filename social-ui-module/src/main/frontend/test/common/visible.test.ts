import { expect, it } from 'vitest';
import { visible } from '../../src/common/visible';

it('draws the spaces that one would not see', () => {
  expect(visible('\u202f!')).toBe('⍽!');
  expect(visible(' : ')).toBe('␣:␣');
  expect(visible('deux mots')).toBe('deux mots');
});
