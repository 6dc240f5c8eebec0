import { API, fetchBody, query } from './http';
import type {
  Article,
  ArticlePlace,
  ArticleRef,
  CandidateList,
  LanguageList,
  Objective,
  Suggestion,
  SuggestionList,
} from './types';

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

/** Which networks suit the article, the best first; words are in the screen's language. */
export async function fetchSuggestions(ref: ArticleRef, objective: Objective | null): Promise<Suggestion[]> {
  const asked = { lang: ref.lang, ...(objective ? { objective } : {}) };
  return (await fetchBody<SuggestionList>('GET', `${item(ref)}/suggestions${query(asked)}`)).suggestions;
}

/** Address of a small rendition of an asset. */
export function mediaUrl(ref: string, width: number): string {
  return `${API}/media${query({ ref, width: String(width) })}`;
}

function item(ref: ArticlePlace): string {
  return `/articles/${encodeURIComponent(ref.workspace)}/${encodeURIComponent(ref.uuid)}`;
}
