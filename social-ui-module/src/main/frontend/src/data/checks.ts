import { fetchBody, isAborted } from './http';
import type { ArticleRef, CheckResult, DueTime, Variant } from './types';

export interface CheckRequest {
  channel: string;
  article: ArticleRef;
  variant: Variant;
  due: DueTime | null;
}

export function checkVariant(request: CheckRequest, signal?: AbortSignal): Promise<CheckResult> {
  return fetchBody('POST', '/check', signal ? { body: request, signal } : { body: request });
}

/** How long typing may rest before a check is sent, in milliseconds. */
export const CHECK_DELAY = 80;

/**
 * Checks what was last asked for: waits until typing rests, drops answers that a later request has overtaken.
 * One for each editor; not to be shared.
 */
export class CheckRunner {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | undefined;
  private latest = 0;

  constructor(
    private readonly done: (request: CheckRequest, result: CheckResult) => void,
    private readonly failed: (thrown: unknown) => void,
    private readonly check = checkVariant,
    private readonly delay = CHECK_DELAY,
  ) {}

  request(request: CheckRequest): void {
    this.cancel();
    const turn = this.latest;
    this.timer = setTimeout(() => void this.run(request, turn), this.delay);
  }

  /** Forgets what is waiting or under way. */
  cancel(): void {
    clearTimeout(this.timer);
    this.running?.abort();
    this.latest += 1;
  }

  private async run(request: CheckRequest, turn: number): Promise<void> {
    this.running = new AbortController();
    try {
      const result = await this.check(request, this.running.signal);
      if (turn === this.latest) {
        this.done(request, result);
      }
    } catch (thrown) {
      if (turn === this.latest && !isAborted(thrown)) {
        this.failed(thrown);
      }
    }
  }
}
