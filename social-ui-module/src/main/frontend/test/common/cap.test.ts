import { describe, expect, it } from 'vitest';
import { capOf } from '../../src/common/cap';

describe('a cap', () => {
  it('is posts, an amount, both or none', () => {
    expect(capOf('60', '')).toEqual({ cap: { posts: 60, amount: null }, wrong: undefined });
    expect(capOf('', '20,50')).toEqual({ cap: { posts: null, amount: 20.5 }, wrong: undefined });
    expect(capOf(' 60 ', '20.5')).toEqual({ cap: { posts: 60, amount: 20.5 }, wrong: undefined });
    expect(capOf('', ' ')).toEqual({ cap: null, wrong: undefined });
  });

  it.each(['0', '-1', '1.5', 'many', '100001'])('takes no %s posts', (posts) => {
    expect(capOf(posts, '20')).toEqual({ cap: null, wrong: 'posts' });
  });

  it.each(['0', '0,00', '-1', '0.001', '1 000', '$20', '1000000.01'])('takes no amount of %s', (amount) => {
    expect(capOf('60', amount)).toEqual({ cap: null, wrong: 'amount' });
  });
});
