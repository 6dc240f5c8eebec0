import { expect, it } from 'vitest';
import { noPlan, postedOn, tickedChannels } from '../../src/common/plan';
import { fixture } from '../server/fixtures';

const channels = fixture('channels').channels;
const { suggestions } = fixture('suggestions');
const none = new Set<string>();

it('ticks what is suggested as long as nothing was begun', () => {
  expect([...tickedChannels(channels, noPlan, none, suggestions)]).toEqual(['x-magazine', 'x-english']);
  expect([...tickedChannels(channels, noPlan, new Set(['bluesky-magazine']), suggestions)]).toEqual(['bluesky-magazine']);
});

it('never overwrites a choice of the editor', () => {
  const plan = { objective: null, choices: { 'x-magazine': false, 'bluesky-magazine': true } };
  expect([...tickedChannels(channels, plan, none, suggestions)]).toEqual(['bluesky-magazine', 'x-english']);
  expect([...tickedChannels(channels, plan, new Set(['x-magazine']), suggestions)]).toEqual(['bluesky-magazine']);
});

it('ticks nothing that nobody suggests', () => {
  expect([...tickedChannels(channels, noPlan, none, [])]).toEqual([]);
});

it('leaves cancelled posts out of what was begun', () => {
  const [post] = fixture('posts').posts;
  expect([...postedOn([{ ...post!, channel: 'a', state: 'CANCELLED' }, { ...post!, channel: 'b', state: 'DRAFT' }])]).toEqual(['b']);
});
