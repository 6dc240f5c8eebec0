import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type {
  Article,
  CandidateList,
  Channel,
  Charter,
  CharterList,
  CharterFiles,
  CheckResult,
  ConnectionList,
  Forecast,
  Hold,
  LanguageList,
  Impact,
  Meta,
  Network,
  PostDetail,
  PostPage,
  Problem,
  QueueSummary,
  RuleProblem,
  SamplePost,
  Session,
  SettingsBench,
  Status,
  SuggestionList,
  Tried,
} from '../../src/data/types';

/** Each fixture with the schema of openapi.yaml that it must satisfy. */
export interface Fixtures {
  article: Article;
  'candidates-bluesky': CandidateList;
  'candidates-x': CandidateList;
  channels: { channels: Channel[] };
  charter: Charter;
  'charter-files': CharterFiles;
  'charter-settings': SettingsBench;
  charters: CharterList;
  check: CheckResult;
  connections: ConnectionList;
  forecast: Forecast;
  'hold-all': { holds: Hold[] };
  holds: { holds: Hold[] };
  languages: LanguageList;
  impact: Impact;
  meta: Meta;
  networks: { networks: Network[] };
  'post-detail': PostDetail;
  posts: PostPage;
  problem: Problem;
  'queue-summary': QueueSummary;
  'rule-problems': { ruleProblems: RuleProblem[] };
  samples: { posts: SamplePost[] };
  'session-editor': Session;
  'session-publisher': Session;
  'session-webteam': Session;
  status: Status;
  suggestions: SuggestionList;
  tried: Tried;
}

/** A fresh copy, so that a test may change it. */
export function fixture<K extends keyof Fixtures>(name: K): Fixtures[K] {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, `../fixtures/${name}.json`), 'utf8')) as Fixtures[K];
}
