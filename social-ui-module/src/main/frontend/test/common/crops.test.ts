import { describe, expect, it } from 'vitest';
import { cropOf, MIDDLE, ratioOf, windowOf } from '../../src/common/crops';

const RATIOS = { narrowest: '4:5', widest: '191:100' };

describe('crops', () => {
  it('reads a ratio', () => {
    expect(ratioOf('4:5')).toBe(0.8);
    expect(ratioOf('')).toBe(1);
  });

  it('takes the nearer of the two shapes, and none for a picture between them', () => {
    expect(cropOf({ width: 300, height: 100 }, RATIOS)).toBe('191:100');
    expect(cropOf({ width: 100, height: 300 }, RATIOS)).toBe('4:5');
    expect(cropOf({ width: 400, height: 300 }, RATIOS)).toBeUndefined();
    expect(cropOf({ width: 300, height: 100 }, null)).toBeUndefined();
  });

  it('leaves a picture whole that only rounding takes beyond the bound', () => {
    expect(cropOf({ width: 240, height: 125 }, RATIOS)).toBeUndefined();
  });

  it('keeps the point in the middle of the part as far as the picture allows', () => {
    const wide = { width: 400, height: 100 };
    expect(windowOf(wide, '1:1', MIDDLE)).toEqual({ left: 0.375, top: 0, width: 0.25, height: 1 });
    expect(windowOf(wide, '1:1', { x: 0.25, y: 1 })).toEqual({ left: 0.125, top: 0, width: 0.25, height: 1 });
    expect(windowOf(wide, '1:1', { x: 1, y: 0 }).left).toBe(0.75);
    expect(windowOf({ width: 100, height: 200 }, '1:1', { x: 0, y: 0.1 })).toEqual({ left: 0, top: 0, width: 1, height: 0.5 });
  });
});
