import type { Variant, VariantImage } from './types';

/** All images of a variant, in the order in which readers see them. */
export function imagesOf(variant: Variant | undefined): VariantImage[] {
  return variant?.image ? [variant.image, ...variant.gallery] : [];
}
