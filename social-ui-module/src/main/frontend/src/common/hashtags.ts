const HASHTAG = /^[\p{L}\p{N}\p{M}_]*\p{L}[\p{L}\p{N}\p{M}_]*$/u;

/** A hashtag as the API takes it: without `#`, NFC; none if networks would not link it. */
export function hashtagOf(typed: string): string | undefined {
  const bare = typed.trim().replace(/^#/, '').normalize('NFC');
  return HASHTAG.test(bare) ? bare : undefined;
}

export function hasHashtag(list: readonly string[], tag: string): boolean {
  return list.some((each) => each.toLocaleLowerCase() === tag.toLocaleLowerCase());
}

/** A tag of the article as a hashtag: words joined, each with a capital, so that screen readers can tell them apart. */
export function hashtagFromTag(tag: string): string | undefined {
  const words = tag.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return hashtagOf(words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(''));
}
