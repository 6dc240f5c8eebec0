import type { Finding } from '../data/types';

export interface FindingChanges {
  /** found with the draft only */
  added: Finding[];
  /** found as it is in force only */
  gone: Finding[];
  same: number;
}

const keyOf = ({ rule, severity, part, span, match }: Finding) => JSON.stringify([rule, severity, part, span, match]);

/** What a draft finds more and less in one text. */
export function findingChanges(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  const old = new Set(before.map(keyOf));
  const now = new Set(after.map(keyOf));
  return {
    added: after.filter((finding) => !old.has(keyOf(finding))),
    gone: before.filter((finding) => !now.has(keyOf(finding))),
    same: after.filter((finding) => old.has(keyOf(finding))).length,
  };
}
