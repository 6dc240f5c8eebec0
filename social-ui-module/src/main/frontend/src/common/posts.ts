import type { Actor, Finding, Post, QueueSummary, Role, WaiverRequest } from '../data/types';
import type { PostState } from '../data/types';
import { dayKey } from './dates';

/** The queue's tabs; `returned` shows one's own posts only. */
export const tabs = ['review', 'returned', 'upcoming', 'attention', 'sent'] as const;
export type Tab = (typeof tabs)[number];

export const tabStates: Record<Tab, readonly PostState[]> = {
  review: ['IN_REVIEW'],
  returned: ['CHANGES_REQUESTED'],
  upcoming: ['APPROVED', 'SCHEDULED', 'PUBLISHING'],
  attention: ['HELD', 'MISSED', 'FAILED', 'UNCERTAIN', 'PARTIALLY_PUBLISHED'],
  sent: ['PUBLISHED', 'RETRACTED'],
};

/** Where the queue lists a post in this state; drafts and cancelled posts are in none. */
export function tabOf(state: PostState): Tab | undefined {
  return tabs.find((tab) => tabStates[tab].includes(state));
}

/** Where people answer a post that stands on its network; undefined where there is none, or no safe address is known. */
export function answerAddress({ state, address }: Pick<Post, 'state' | 'address'>): string | undefined {
  const standing = state === 'PUBLISHED' || state === 'PARTIALLY_PUBLISHED';
  return standing && address?.startsWith('https://') ? address : undefined;
}

export function tabCount(tab: Tab, summary: QueueSummary): number {
  switch (tab) {
    case 'review':
      return summary.toReview;
    case 'returned':
      return summary.returnedToMe;
    case 'attention':
      return summary.needsAttention;
    case 'upcoming':
    case 'sent':
      return tabStates[tab].reduce((sum, state) => sum + (summary.states[state] ?? 0), 0);
  }
}

export interface PostGroup {
  /** `late`, `asap` or a calendar day such as 2026-11-23 */
  key: string;
  posts: Post[];
}

/** Late posts first, then those without time, then by day; sent posts with the newest day first. */
export function groupPosts(posts: readonly Post[], tab: Tab, zone: string): PostGroup[] {
  const groups = new Map<string, Post[]>();
  const ordered = [...posts].sort((a, b) => order(a, b) * (tab === 'sent' ? -1 : 1));
  for (const post of ordered) {
    const key = post.late && tab !== 'sent' ? 'late' : post.dueAt === null ? 'asap' : dayKey(post.dueAt, zone);
    groups.set(key, [...(groups.get(key) ?? []), post]);
  }
  const rank = (key: string) => (key === 'late' ? 0 : key === 'asap' ? 1 : 2);
  return [...groups].map(([key, list]) => ({ key, posts: list })).sort((a, b) => rank(a.key) - rank(b.key));
}

/** Whether somebody with these roles may override a finding, as far as the screen can tell. */
export function mayWaive(finding: Finding, roles: readonly Role[]): boolean {
  switch (finding.waivableBy) {
    case 'EDITOR':
      return roles.includes('social-editor') || roles.includes('social-publisher');
    case 'PUBLISHER':
      return roles.includes('social-publisher');
    case 'NOBODY':
      return false;
  }
}

export function isWaived(finding: Finding, waivers: readonly Pick<WaiverRequest, 'rule' | 'match' | 'part'>[]): boolean {
  return waivers.some((w) => w.rule === finding.rule && w.match === finding.match && w.part === finding.part);
}

/** Findings that still stop a submission. */
export function blockingFindings(findings: readonly Finding[], waivers: readonly WaiverRequest[]): Finding[] {
  return findings.filter((finding) => finding.severity === 'ERROR' && !isWaived(finding, waivers));
}

export function mayHold(actor: Actor | undefined): boolean {
  return actor?.roles.includes('social-publisher') ?? false;
}

function order(a: Post, b: Post): number {
  return (a.dueAt ?? a.createdAt).localeCompare(b.dueAt ?? b.createdAt) || a.id.localeCompare(b.id);
}
