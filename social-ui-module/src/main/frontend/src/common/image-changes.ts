import type { RevisionImage } from '../data/types';

/** What became of an image from one revision to the next. */
export type ImageChange =
  | { kind: 'added' | 'removed' | 'replaced' | 'credited' | 'cropped'; image: RevisionImage }
  | { kind: 'described'; image: RevisionImage; before: string }
  | { kind: 'reordered' };

/** In the order in which readers see them, what was removed first; empty where all is as it was. */
export function imageChanges(before: readonly RevisionImage[], after: readonly RevisionImage[]): ImageChange[] {
  const kept = after.filter((image) => find(before, image));
  const stayed = before.filter((image) => find(after, image));
  return [
    ...before.filter((image) => !find(after, image)).map((image) => ({ kind: 'removed', image }) as const),
    ...(kept.some((image, at) => image.ref !== stayed[at]?.ref) ? [{ kind: 'reordered' } as const] : []),
    ...after.flatMap((image) => changesOf(find(before, image), image)),
  ];
}

function changesOf(old: RevisionImage | undefined, image: RevisionImage): ImageChange[] {
  if (!old) {
    return [{ kind: 'added', image }];
  }
  const changes: ImageChange[] = [];
  if (old.hash !== image.hash) {
    changes.push({ kind: 'replaced', image });
  }
  if (old.alt !== image.alt) {
    changes.push({ kind: 'described', image, before: old.alt });
  }
  if (old.credit !== image.credit) {
    changes.push({ kind: 'credited', image });
  }
  if (old.focus?.x !== image.focus?.x || old.focus?.y !== image.focus?.y) {
    changes.push({ kind: 'cropped', image });
  }
  return changes;
}

function find(images: readonly RevisionImage[], { ref }: RevisionImage): RevisionImage | undefined {
  return images.find((image) => image.ref === ref);
}
