import type { SamplePost } from '../data/types';

/** What a charter is tried on: a text of one's own, or a post as it stands. */
export interface Sample {
  text: string;
  /** id of the post; undefined for a text of one's own */
  post?: SamplePost;
}

/** Posts whose title, text or channel holds all words, whatever their case and accents. */
export function matching(posts: readonly SamplePost[], words: string): SamplePost[] {
  const wanted = plain(words).split(/\s+/).filter((word) => word !== '');
  return posts.filter((post) => {
    const text = plain(`${post.title} ${post.text} ${post.channel}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** In lower case, without accents. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
