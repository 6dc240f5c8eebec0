import type { ArticleRef, OfferKind, Post, TimeToLive, Variant, WaiverRequest } from './types';

/** A post that is being changed, in the version that was loaded. */
export type EditedPost = Pick<Post, 'id' | 'etag' | 'state'>;

/** What a person has made of one article for one channel and not submitted; kept in this browser only. */
export interface Draft {
  variant: Variant;
  offerKind: OfferKind | null;
  /** whether a person changed anything since the offer */
  edited: boolean;
  waivers: WaiverRequest[];
  timeToLive: TimeToLive;
  /** the Idempotency-Key of the post that this will become */
  key: string;
  post: EditedPost | null;
  /** ISO 8601 */
  savedAt: string;
}

const VERSION = 2;

/** Keeps one draft for each article and channel, and survives reloads and ended sessions. */
export class DraftStore {
  /** @param purpose keeps drafts apart that are for the same article and channel */
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = localStorage,
    private readonly purpose = 'sp-draft',
  ) {}

  load(article: ArticleRef, channel: string): Draft | undefined {
    try {
      const stored = this.storage.getItem(this.keyOf(article, channel));
      const read = stored === null ? undefined : (JSON.parse(stored) as { version: number; draft: Draft });
      return read?.version === VERSION ? read.draft : undefined;
    } catch {
      return undefined; // unreadable or closed storage is the same as none
    }
  }

  save(article: ArticleRef, channel: string, draft: Draft): void {
    try {
      this.storage.setItem(this.keyOf(article, channel), JSON.stringify({ version: VERSION, draft }));
    } catch {
      // full or closed storage: the text still stands in the editor
    }
  }

  forget(article: ArticleRef, channel: string): void {
    try {
      this.storage.removeItem(this.keyOf(article, channel));
    } catch {
      // nothing was kept
    }
  }

  private keyOf(article: ArticleRef, channel: string): string {
    const parts = [article.workspace, article.uuid, article.lang, channel];
    return `${this.purpose}:${parts.map(encodeURIComponent).join(':')}`;
  }
}

/** A fresh Idempotency-Key. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
