import type { MonthlyCap } from '../data/types';

const MOST_POSTS = 100_000;
const MOST_AMOUNT = 1_000_000;

/** What stands in the two fields of a cap, and which of them says nothing that a cap can be. */
export interface CapEntry {
  cap: MonthlyCap | null;
  wrong: 'posts' | 'amount' | undefined;
}

/** Reads the fields; empty ones cap nothing. An amount takes cents, behind a point or a comma. */
export function capOf(posts: string, amount: string): CapEntry {
  const most = posts.trim() === '' ? null : numberOf(posts, /^\d{1,6}$/, MOST_POSTS);
  const money = amount.trim() === '' ? null : numberOf(amount, /^\d{1,7}(?:[.,]\d{1,2})?$/, MOST_AMOUNT);
  const wrong = most === undefined ? 'posts' : money === undefined ? 'amount' : undefined;
  const cap = most === null && money === null ? null : { posts: most ?? null, amount: money ?? null };
  return { cap: wrong ? null : cap, wrong };
}

function numberOf(text: string, form: RegExp, most: number): number | undefined {
  const number = form.test(text.trim()) ? Number(text.trim().replace(',', '.')) : 0;
  return number > 0 && number <= most ? number : undefined;
}
