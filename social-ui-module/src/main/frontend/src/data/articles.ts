import { API, fetchBody, query } from './http';
import type { Article, ArticlePlace, ArticleRef, CandidateList, LanguageList } from './types';

export function fetchArticle(ref: ArticleRef): Promise<Article> {
  return fetchBody('GET', `${item(ref)}${query({ lang: ref.lang })}`);
}

/** The languages of the item's site, the main one first. */
export async function fetchLanguages(place: ArticlePlace): Promise<string[]> {
  const { languages } = await fetchBody<LanguageList>('GET', `${item(place)}/languages`);
  return languages;
}

export function fetchCandidates(ref: ArticleRef, channel: string): Promise<CandidateList> {
  return fetchBody('GET', `${item(ref)}/candidates${query({ lang: ref.lang, channel })}`);
}

/** Address of a small rendition of an asset. */
export function mediaUrl(ref: string, width: number): string {
  return `${API}/media${query({ ref, width: String(width) })}`;
}

function item(ref: ArticlePlace): string {
  return `/articles/${encodeURIComponent(ref.workspace)}/${encodeURIComponent(ref.uuid)}`;
}
