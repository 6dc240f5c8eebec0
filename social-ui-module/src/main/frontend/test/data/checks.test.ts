import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CHECK_DELAY, CheckRunner, type CheckRequest } from '../../src/data/checks';
import type { CheckResult } from '../../src/data/types';
import { fixture } from '../server/fixtures';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const offer = fixture('candidates-x').offers[0]!;
const asking = (text: string): CheckRequest => ({
  channel: 'x-magazine',
  article: fixture('article').ref,
  due: null,
  variant: { ...offer.variant, text },
});

/** Answers when the test says so. */
class Answers {
  readonly asked: string[] = [];
  private readonly open: ((result: CheckResult) => void)[] = [];

  readonly check = (request: CheckRequest): Promise<CheckResult> => {
    this.asked.push(request.variant.text);
    return new Promise((done) => this.open.push(done));
  };

  async give(at: number): Promise<void> {
    this.open[at]?.({ ...offer.check, text: this.asked[at] ?? '' });
    await vi.advanceTimersByTimeAsync(0);
  }
}

it('asks once typing rests, at most 100 ms later', async () => {
  const answers = new Answers();
  const runner = new CheckRunner(() => undefined, () => undefined, answers.check);
  for (const text of ['l', 'la', 'la mer']) {
    runner.request(asking(text));
    await vi.advanceTimersByTimeAsync(CHECK_DELAY - 1);
  }
  expect(answers.asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(answers.asked).toEqual(['la mer']);
  expect(CHECK_DELAY).toBeLessThanOrEqual(100);
});

it('drops the answer that a later request has overtaken', async () => {
  const answers = new Answers();
  const shown: string[] = [];
  const runner = new CheckRunner((_, result) => shown.push(result.text), () => undefined, answers.check);
  runner.request(asking('first'));
  await vi.advanceTimersByTimeAsync(CHECK_DELAY);
  runner.request(asking('second'));
  await vi.advanceTimersByTimeAsync(CHECK_DELAY);
  await answers.give(1);
  await answers.give(0);
  expect(shown).toEqual(['second']);
});

it('drops everything once cancelled', async () => {
  const answers = new Answers();
  const shown: string[] = [];
  const runner = new CheckRunner((_, result) => shown.push(result.text), () => shown.push('failed'), answers.check);
  runner.request(asking('text'));
  await vi.advanceTimersByTimeAsync(CHECK_DELAY);
  runner.cancel();
  await answers.give(0);
  expect(shown).toEqual([]);
});
