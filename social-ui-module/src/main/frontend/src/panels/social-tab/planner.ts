import { noPlan, type Plan, tickedChannels } from '../../common/plan';
import { fetchSuggestions } from '../../data/articles';
import { DraftStore } from '../../data/drafts';
import { type Failure, failureOf } from '../../data/http';
import { PlanStore } from '../../data/plans';
import type { ArticleRef, Channel, Objective, Suggestion } from '../../data/types';

/** What planning reaches outside; a test brings its own. */
export interface PlannerPorts {
  plans: PlanStore;
  drafts: DraftStore;
  fetch: typeof fetchSuggestions;
}

/** On which accounts an article is to go out, what suggests them, and what for. Panels draw what is here. */
export class Planner {
  plan: Plan = noPlan;
  suggestions: Suggestion[] = [];
  failure: Failure | undefined;
  private readonly plans: PlanStore;
  private readonly drafts: DraftStore;
  private readonly fetch: PlannerPorts['fetch'];

  constructor(
    private readonly article: ArticleRef,
    private readonly changed: () => void,
    ports: Partial<PlannerPorts> = {},
  ) {
    this.plans = ports.plans ?? new PlanStore();
    this.drafts = ports.drafts ?? new DraftStore();
    this.fetch = ports.fetch ?? fetchSuggestions;
    this.plan = this.plans.load(article);
  }

  /** Asks again which networks suit; an answer that a newer question overtook is dropped. */
  async load(): Promise<void> {
    const { objective } = this.plan;
    this.failure = undefined;
    try {
      const suggestions = await this.fetch(this.article, objective);
      if (objective === this.plan.objective) {
        this.suggestions = suggestions;
      }
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
    this.changed();
  }

  /** A person's own choice, which no suggestion overwrites. */
  tick(channel: string, on: boolean): void {
    this.keep({ ...this.plan, choices: { ...this.plan.choices, [channel]: on } });
  }

  async setObjective(objective: Objective | null): Promise<void> {
    if (objective !== this.plan.objective) {
      this.keep({ ...this.plan, objective });
      await this.load();
    }
  }

  /** `posted`: the accounts on which the article has posts; texts that wait in this browser count as well. */
  ticked(channels: readonly Channel[], posted: ReadonlySet<string>): Set<string> {
    const drafted = channels.filter(({ id }) => this.drafts.load(this.article, id) !== undefined).map(({ id }) => id);
    return tickedChannels(channels, this.plan, new Set([...posted, ...drafted]), this.suggestions);
  }

  private keep(plan: Plan): void {
    this.plan = plan;
    this.plans.save(this.article, plan);
    this.changed();
  }
}
