import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Fixtures, fixture } from '../server/fixtures';

const API = '../../../../../../social-publisher-module/src/main/resources/dev/socialpublisher/adapter/web/openapi.yaml';
const document = parse(readFileSync(resolve(import.meta.dirname, API), 'utf8')) as { components: { schemas: object } };

const schemas: Record<keyof Fixtures, string> = {
  article: 'Article',
  'candidates-bluesky': 'CandidateList',
  'candidates-x': 'CandidateList',
  channels: 'ChannelList',
  charter: 'Charter',
  'charter-files': 'CharterFiles',
  'charter-settings': 'SettingsBench',
  charters: 'CharterList',
  check: 'CheckResult',
  connections: 'ConnectionList',
  forecast: 'Forecast',
  'hold-all': 'HoldList',
  holds: 'HoldList',
  languages: 'LanguageList',
  impact: 'Impact',
  meta: 'Meta',
  networks: 'NetworkList',
  'post-detail': 'PostDetail',
  posts: 'PostPage',
  problem: 'Problem',
  'queue-summary': 'QueueSummary',
  'rule-problems': '',
  samples: 'SampleList',
  'session-editor': 'Session',
  'session-publisher': 'Session',
  'session-webteam': 'Session',
  status: 'Status',
  suggestions: 'SuggestionList',
  tried: 'Tried',
};

/** OpenAPI 3.0 writes "or null" as `nullable`; JSON Schema does not know it. */
function withNull(schema: unknown): unknown {
  if (Array.isArray(schema)) {
    return schema.map(withNull);
  }
  if (typeof schema !== 'object' || schema === null) {
    return schema;
  }
  const { nullable, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withNull(value)]));
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
}

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'api', components: withNull(document.components) as object });

it('has a schema for every fixture', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../fixtures')).map((file) => file.replace('.json', ''));
  expect(files.sort()).toEqual(Object.keys(schemas).sort());
});

it.each(Object.entries(schemas).filter(([, schema]) => schema !== ''))('%s is a valid %s', (name, schema) => {
  const validate = ajv.getSchema(`api#/components/schemas/${schema}`)!;
  validate(fixture(name as keyof Fixtures));
  expect(validate.errors ?? []).toEqual([]);
});

it('keeps a validator that can fail', () => {
  const validate = ajv.getSchema('api#/components/schemas/Post')!;
  const post = fixture('posts').posts[0]!;
  expect(validate({ ...post, due: null })).toBe(true);
  expect(validate({ ...post, state: 'LOST' })).toBe(false);
  expect(validate({ ...post, surprise: 1 })).toBe(false);
});
