import { noPlan, type Plan } from '../common/plan';
import type { ArticleRef } from './types';

const VERSION = 1;

/** Keeps what a person wants of each article, in this browser only. */
export class PlanStore {
  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage) {}

  load(article: ArticleRef): Plan {
    try {
      const read = JSON.parse(this.storage.getItem(keyOf(article)) ?? 'null') as { version: number; plan: Plan } | null;
      return read?.version === VERSION ? read.plan : noPlan;
    } catch {
      return noPlan; // unreadable or closed storage is the same as none
    }
  }

  save(article: ArticleRef, plan: Plan): void {
    try {
      this.storage.setItem(keyOf(article), JSON.stringify({ version: VERSION, plan }));
    } catch {
      // full or closed storage: the plan holds as long as the page is open
    }
  }
}

function keyOf({ workspace, uuid, lang }: ArticleRef): string {
  return `sp-plan:${[workspace, uuid, lang].map(encodeURIComponent).join(':')}`;
}
