import { provenanceAfter, replaceSpan } from '../../common/spans';
import { type Draft, type EditedPost, newKey } from '../../data/drafts';
import type { Finding, Objective, Offer, Post, PostDetail, Span, Variant, WaiverRequest } from '../../data/types';
import { imagesOf } from '../../data/variants';

/** A draft that begins with an offer; what it will become, its labels and a warning that somebody wrote stay what they were. */
export function draftOfOffer(offer: Offer, before: Draft | undefined, objective: Objective | null): Draft {
  return {
    variant: { ...offer.variant, labels: before?.variant.labels ?? [], objective, ...warningOf(before, offer) },
    offerKind: offer.kind,
    edited: false,
    waivers: [],
    timeToLive: before?.timeToLive ?? 'STANDARD',
    key: before?.key ?? newKey(),
    post: before?.post ?? null,
    savedAt: new Date().toISOString(),
  };
}

function warningOf(before: Draft | undefined, { variant }: Offer): Pick<Variant, 'warning'> {
  return { warning: before?.variant.warning ?? variant.warning ?? null };
}

/** A draft that goes on with a post. */
export function draftOfPost({ post, variant, waivers }: PostDetail): Draft {
  return {
    variant,
    offerKind: null,
    edited: true,
    waivers: waivers.map(({ rule, part, match, reason }) => ({ rule, part, match, reason }) as WaiverRequest),
    timeToLive: post.timeToLive,
    key: newKey(),
    post: edited(post),
    savedAt: new Date().toISOString(),
  };
}

/** The version of a post that the next change names. */
export function edited({ id, etag, state }: Post): EditedPost {
  return { id, etag, state };
}

/** Another wording, with the sources of the sentences that stayed. */
export function rewording(variant: Variant, text: string): Partial<Variant> {
  return { text, provenance: provenanceAfter(variant.provenance, variant.text, text) };
}

/** Findings whose fixes the server would apply by itself. */
export function safelyFixed(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.fix?.safe);
}

/** What all safe fixes together change, from the last to the first: spans stay true, and of two that overlap the later stands. */
export function safeFixesOf(variant: Variant, findings: readonly Finding[]): Partial<Variant> {
  const changes: Partial<Variant> = {};
  const nextStart: Record<string, number> = {};
  for (const finding of safelyFixed(findings).sort((a, b) => b.span.start - a.span.start)) {
    const text = `${finding.part} ${finding.image ?? 0}`;
    if (finding.part === 'HASHTAGS' || finding.span.end <= (nextStart[text] ?? Number.POSITIVE_INFINITY)) {
      nextStart[text] = finding.span.start;
      Object.assign(changes, fixOf({ ...variant, ...changes }, finding));
    }
  }
  return changes;
}

/** Other words in the alternative text of one of the images. */
function described(variant: Variant, at: number, span: Span, match: string, replacement: string): Partial<Variant> {
  const images = imagesOf(variant);
  const image = images[at];
  if (!image || image.alt.slice(span.start, span.end) !== match) {
    return {};
  }
  images[at] = { ...image, alt: replaceSpan(image.alt, span, replacement) };
  const [first = null, ...gallery] = images;
  return { image: first, gallery };
}

/** What a finding's fix changes; nothing where the words no longer stand as they were checked. */
export function fixOf(variant: Variant, finding: Finding): Partial<Variant> {
  const { fix, part, span, match } = finding;
  if (fix && part === 'TEXT' && variant.text.slice(span.start, span.end) === match) {
    return rewording(variant, replaceSpan(variant.text, span, fix.replacement));
  }
  if (fix && part === 'ALT_TEXT') {
    return described(variant, finding.image ?? 0, span, match, fix.replacement);
  }
  if (fix && part === 'HASHTAGS') {
    const bare = (tag: string) => tag.replace(/^#/, '');
    const tags = variant.hashtags.map((tag) => (tag === bare(match) ? bare(fix.replacement) : tag));
    return { hashtags: tags.filter((tag) => tag !== '') };
  }
  return {};
}
