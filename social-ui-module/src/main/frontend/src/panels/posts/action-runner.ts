import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ActionAnswer } from '../../components/events';
import { type Failure, failureOf } from '../../data/http';
import type { Post, PostDetail } from '../../data/types';
import { noAnswer, perform, questions, type SimpleAction } from './post-actions';

/** An action that waits for its dialog. */
export interface Pending {
  action: SimpleAction;
  post: Post;
}

/** Runs actions on posts for a panel: asks where there is something to ask, keeps the answer when it is refused. */
export class ActionRunner implements ReactiveController {
  pending: Pending | undefined;
  busy = false;
  failure: Failure | undefined;
  /** the post as it is now, after somebody else was faster */
  current: PostDetail | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly done: (action: SimpleAction, detail: PostDetail) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // nothing to start
  }

  start(action: SimpleAction, post: Post): void {
    this.failure = undefined;
    this.current = undefined;
    this.pending = { action, post };
    if (questions[action] === undefined) {
      void this.answer(noAnswer);
    }
    this.host.requestUpdate();
  }

  /** Whether a dialog should be open. */
  get asks(): boolean {
    return this.pending !== undefined && questions[this.pending.action] !== undefined;
  }

  async answer(answer: ActionAnswer): Promise<void> {
    const pending = this.pending;
    if (!pending || this.busy) {
      return;
    }
    this.busy = true;
    this.failure = undefined;
    this.host.requestUpdate();
    try {
      const detail = await perform(pending.action, pending.post, answer);
      this.pending = undefined;
      this.done(pending.action, detail);
    } catch (thrown) {
      this.failure = failureOf(thrown);
      this.current = this.failure.kind === 'problem' ? (this.failure.problem.current ?? undefined) : undefined;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  /** Leaves the dialog; after a conflict too. */
  leave(): void {
    this.pending = undefined;
    this.failure = undefined;
    this.current = undefined;
    this.host.requestUpdate();
  }

  /**
   * After a conflict: an open dialog, and what was written in it, now speaks of the post as it is; an action that asks
   * nothing is dropped, so that the person looks first.
   */
  adopt(): void {
    if (this.pending && this.current && this.asks) {
      this.pending = { ...this.pending, post: this.current.post };
      this.failure = undefined;
      this.current = undefined;
      this.host.requestUpdate();
    } else {
      this.leave();
    }
  }
}
