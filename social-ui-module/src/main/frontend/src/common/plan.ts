import type { Channel, Objective, Post, Suggestion } from '../data/types';

/** What a person wants of an article: what it is for, and the accounts that they ticked or unticked themselves. */
export interface Plan {
  objective: Objective | null;
  choices: Readonly<Record<string, boolean>>;
}

export const noPlan: Plan = { objective: null, choices: {} };

/** In the order in which they are offered. */
export const objectives: readonly Objective[] = [
  'VISIBILITY',
  'RELATION',
  'ACQUISITION',
  'LOYALTY',
  'DISTRIBUTION',
  'PARTNERSHIP',
  'RECRUITMENT',
];

/** Accounts on which the article has a post that somebody still wants. */
export function postedOn(posts: readonly Post[]): Set<string> {
  return new Set(posts.filter((post) => post.state !== 'CANCELLED').map((post) => post.channel));
}

/**
 * The accounts that are ticked: a person's own choice stands whatever happens; where something was begun it is ticked; what
 * is suggested is ticked only as long as nothing was begun anywhere.
 */
export function tickedChannels(
  channels: readonly Channel[],
  plan: Plan,
  begun: ReadonlySet<string>,
  suggestions: readonly Suggestion[],
): Set<string> {
  const suggested = new Set(suggestions.filter((each) => each.suggested && begun.size === 0).map((each) => each.network));
  const ticked = ({ id, network }: Channel) => plan.choices[id] ?? (begun.has(id) || suggested.has(network));
  return new Set(channels.filter(ticked).map((channel) => channel.id));
}
