import { beforeEach, expect, it } from 'vitest';
import { DraftStore } from '../../src/data/drafts';
import { ApiFailure } from '../../src/data/http';
import { PlanStore } from '../../src/data/plans';
import type { Objective, Suggestion } from '../../src/data/types';
import { Planner } from '../../src/panels/social-tab/planner';
import { draftOfOffer } from '../../src/panels/social-tab/draft-steps';
import { fixture } from '../server/fixtures';
import { House } from '../server/house';
import { MemoryStorage } from './memory-storage';

const article = fixture('article').ref;
const channels = fixture('channels').channels;
const nothing = new Set<string>();

let house: House;
let storage: MemoryStorage;

function planner(fetch?: (objective: Objective | null) => Promise<Suggestion[]>): Planner {
  const ask = fetch ?? ((objective: Objective | null) => Promise.resolve(house.suggest(objective).suggestions));
  return new Planner(article, () => undefined, {
    plans: new PlanStore(storage),
    drafts: new DraftStore(storage),
    fetch: (_, objective) => ask(objective),
  });
}

beforeEach(() => {
  house = new House();
  storage = new MemoryStorage();
});

it('ticks what is suggested, and asks again for another objective', async () => {
  const plans = planner();
  await plans.load();
  expect([...plans.ticked(channels, nothing)]).toEqual(['x-magazine', 'x-english']);
  await plans.setObjective('RELATION');
  expect([...plans.ticked(channels, nothing)]).toEqual(['bluesky-magazine', 'x-magazine', 'x-english']);
  await plans.setObjective('RELATION');
  expect(house.objectives).toEqual(['', 'RELATION']);
});

it('keeps what the editor chose over a reload and another objective', async () => {
  const before = planner();
  await before.load();
  before.tick('x-english', false);
  await before.setObjective('RELATION');
  const after = planner();
  await after.load();
  expect(after.plan).toEqual({ objective: 'RELATION', choices: { 'x-english': false } });
  expect([...after.ticked(channels, nothing)]).toEqual(['bluesky-magazine', 'x-magazine']);
});

it('counts a text that waits in the browser as begun', async () => {
  const plans = planner();
  await plans.load();
  const draft = draftOfOffer(fixture('candidates-bluesky').offers[0]!, undefined, null);
  new DraftStore(storage).save(article, 'bluesky-magazine', draft);
  expect([...plans.ticked(channels, nothing)]).toEqual(['bluesky-magazine']);
});

it('says what went wrong, and drops an answer to an older question', async () => {
  const failing = planner(() => Promise.reject(new ApiFailure({ kind: 'no-answer' })));
  await failing.load();
  expect(failing.failure).toEqual({ kind: 'no-answer' });

  const answers: ((found: Suggestion[]) => void)[] = [];
  const slow = planner(() => new Promise((answer) => answers.push(answer)));
  const [older, newer] = [slow.load(), slow.setObjective('RELATION')];
  answers[1]!(house.suggest('RELATION').suggestions);
  answers[0]!([]);
  await Promise.all([older, newer]);
  expect(slow.suggestions).toHaveLength(3);
});

it('begins anew where the storage holds something else', () => {
  storage.setItem(`sp-plan:${[article.workspace, article.uuid, article.lang].join(':')}`, '{"version":0}');
  expect(planner().plan).toEqual({ objective: null, choices: {} });
});
