import type { FocalPoint, Ratios } from '../data/types';

/** Of an upright picture; in any unit. */
export interface Size {
  width: number;
  height: number;
}

/** A part of a picture, all four as shares of its width or height, 0 to 1. */
export interface CropWindow {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A small rendition is rounded to pixels; a picture so close to the bound stays whole. */
const ROUNDING = 0.01;

export const MIDDLE: FocalPoint = { x: 0.5, y: 0.5 };

/** `191:100` as a number, width by height. */
export function ratioOf(ratio: string): number {
  const [width, height] = ratio.split(':').map(Number);
  return width && height ? width / height : 1;
}

/** The shape that a picture is cropped to, such as 4:5; undefined where it stays whole. */
export function cropOf(size: Size, ratios: Ratios | null): string | undefined {
  if (!ratios || size.height === 0) {
    return undefined;
  }
  const shape = size.width / size.height;
  if (shape > ratioOf(ratios.widest) * (1 + ROUNDING)) {
    return ratios.widest;
  }
  return shape < ratioOf(ratios.narrowest) * (1 - ROUNDING) ? ratios.narrowest : undefined;
}

/** The largest part of that shape, as near around the point as the picture allows; as the server crops. */
export function windowOf(size: Size, crop: string, focus: FocalPoint): CropWindow {
  const shape = size.width / size.height;
  const wanted = ratioOf(crop);
  const width = Math.min(1, wanted / shape);
  const height = Math.min(1, shape / wanted);
  return { left: start(focus.x, width), top: start(focus.y, height), width, height };
}

function start(point: number, part: number): number {
  return Math.max(0, Math.min(1 - part, point - part / 2));
}
