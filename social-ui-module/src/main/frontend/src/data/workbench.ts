import type { Schema } from '../common/schema-completion';
import type { CharterChanges } from '../common/charter-draft';
import { call, fetchBody, query } from './http';
import type {
  CharterDifference,
  CharterFiles,
  CharterVersion,
  DraftCheck,
  Impact,
  SamplePost,
  SampleText,
  SettingsBench,
  SettingsChange,
  Tried,
} from './types';

const at = (charter: string) => `/workbench/charters/${encodeURIComponent(charter)}`;

/** The files of a charter as last activated, and the ETag that activating needs. */
export async function fetchCharterFiles(charter: string): Promise<{ files: CharterFiles; etag: string }> {
  const { body, etag } = await call<CharterFiles>('GET', at(charter));
  return { files: body!, etag };
}

export function validateCharter(charter: string, changes: CharterChanges): Promise<DraftCheck> {
  return fetchBody('POST', `${at(charter)}/validate`, { body: changes });
}

/** What a draft finds in texts and in posts, by their ids; texts come first in the answer. */
export function tryCharter(
  charter: string,
  changes: CharterChanges,
  texts: SampleText[],
  posts: string[] = [],
): Promise<Tried> {
  return fetchBody('POST', `${at(charter)}/try`, { body: { ...changes, texts, posts } });
}

/** Posts to try a charter on: queued ones, then published ones, each newest first; of all networks where it is empty. */
export async function fetchSamples(charter: string, network: string): Promise<SamplePost[]> {
  const parameters = query({ network: network === '' ? undefined : network });
  return (await fetchBody<{ posts: SamplePost[] }>('GET', `${at(charter)}/samples${parameters}`)).posts;
}

/** Quick settings of a draft, everywhere or on a network; with a change, of the draft after it, which comes along. */
export function fetchSettings(
  charter: string,
  changes: CharterChanges,
  network: string,
  change?: SettingsChange,
): Promise<SettingsBench> {
  const body = { ...changes, network: network === '' ? null : network, change: change ?? null };
  return fetchBody('POST', `${at(charter)}/settings`, { body });
}

/** What the changes would newly find or no longer find in posts; takes seconds where there are many. */
export function fetchImpact(charter: string, changes: CharterChanges): Promise<Impact> {
  return fetchBody('POST', `${at(charter)}/impact`, { body: changes });
}

export function activateCharter(
  charter: string,
  changes: CharterChanges,
  note: string,
  etag: string,
): Promise<CharterVersion> {
  return fetchBody('POST', `${at(charter)}/versions`, { body: { ...changes, note }, headers: { 'If-Match': etag } });
}

export async function fetchVersions(charter: string): Promise<CharterVersion[]> {
  return (await fetchBody<{ versions: CharterVersion[] }>('GET', `${at(charter)}/versions`)).versions;
}

/** How a version differs from the one before it. */
export function fetchDifference(charter: string, number: number): Promise<CharterDifference> {
  return fetchBody('GET', `${at(charter)}/versions/${number}/difference`);
}

/** Makes a new version that is equal to an old one; 0 is the shipped files. */
export function restoreCharter(charter: string, number: number, note: string, etag: string): Promise<CharterVersion> {
  return fetchBody('POST', `${at(charter)}/versions/${number}/restore`, { body: { note }, headers: { 'If-Match': etag } });
}

export function exportAddress(charter: string, number: number): string {
  return `../api/v1${at(charter)}/versions/${number}/export`;
}

export function fetchSchema(name: 'rule' | 'charter'): Promise<Schema> {
  return fetchBody('GET', `/workbench/schemas/${name}`);
}
