import { describe, expect, it } from 'vitest';
import { obstacleOf } from '../../src/common/rights';
import { lengthOf, videoFacts } from '../../src/common/videos';
import type { ArticleVideo } from '../../src/data/types';
import { en } from '../../src/i18n/en';

const video: ArticleVideo = {
  ref: 'jcr:1',
  credit: 'Youenn Madec',
  socialUseUntil: '2026-12-31',
  usable: true,
  published: true,
  fileName: 'tide.mp4',
  mediaType: 'video/mp4',
  width: 640,
  height: 360,
  seconds: 36,
  bytes: 153_022,
};

describe('a video', () => {
  it('has a length that people read', () => {
    expect(lengthOf(5)).toBe('0:05');
    expect(lengthOf(65)).toBe('1:05');
    expect(lengthOf(3665)).toBe('1:01:05');
  });

  it('says what its container says and no more', () => {
    expect(videoFacts(video, en.composer)).toBe('0:36 · 640 × 360 · 0.2 MB');
    expect(videoFacts({ ...video, seconds: 0, width: 0 }, en.composer)).toBe('0.2 MB');
    expect(videoFacts({ ...video, mediaType: '' }, en.composer)).toBe('The file cannot be read.');
  });

  it('cannot go out where its rights end before the post, or readers cannot see it', () => {
    expect(obstacleOf(video, '2026-12-31', en.composer)).toBe('');
    expect(obstacleOf(video, '2027-01-01', en.composer)).toContain('before the post’s date');
    expect(obstacleOf({ ...video, usable: false }, '', en.composer)).toContain('ended on');
    expect(obstacleOf({ ...video, published: false }, '', en.composer)).toBe('Not published: the post would be held');
  });
});
