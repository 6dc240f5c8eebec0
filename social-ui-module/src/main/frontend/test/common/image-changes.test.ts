import { describe, expect, it } from 'vitest';
import { imageChanges } from '../../src/common/image-changes';
import type { RevisionImage } from '../../src/data/types';

const quay: RevisionImage = { ref: 'quay', alt: 'The quay', credit: 'A. Le Goff', focus: null, hash: 'a1' };
const lamp: RevisionImage = { ref: 'lamp', alt: 'The lamp', credit: 'A. Le Goff', focus: { x: 0.2, y: 0.5 }, hash: 'b1' };
const dune: RevisionImage = { ref: 'dune', alt: 'The dune', credit: '', focus: null, hash: 'c1' };

describe('changes of images', () => {
  it('are none where all is as it was', () => {
    expect(imageChanges([quay, lamp], [quay, lamp])).toEqual([]);
    expect(imageChanges([], [])).toEqual([]);
  });

  it('tell a further image that was added or removed', () => {
    expect(imageChanges([quay], [quay, lamp])).toEqual([{ kind: 'added', image: lamp }]);
    expect(imageChanges([quay, lamp], [quay])).toEqual([{ kind: 'removed', image: lamp }]);
  });

  it('tell an image in the place of another as both', () => {
    expect(imageChanges([quay, lamp], [quay, dune])).toEqual([
      { kind: 'removed', image: lamp },
      { kind: 'added', image: dune },
    ]);
  });

  it('tell what is said of an image, how it is cropped, and other bytes', () => {
    const described = { ...lamp, alt: 'The new lamp' };
    expect(imageChanges([quay, lamp], [quay, described])).toEqual([{ kind: 'described', image: described, before: 'The lamp' }]);
    const others = { ...lamp, credit: 'N. Morvan', focus: null, hash: 'b2' };
    expect(imageChanges([quay, lamp], [quay, others]).map(({ kind }) => kind)).toEqual(['replaced', 'credited', 'cropped']);
  });

  it('tell another order once, whatever was added', () => {
    expect(imageChanges([quay, lamp], [lamp, quay])).toEqual([{ kind: 'reordered' }]);
    expect(imageChanges([quay, lamp], [dune, quay, lamp])).toEqual([{ kind: 'added', image: dune }]);
  });
});
