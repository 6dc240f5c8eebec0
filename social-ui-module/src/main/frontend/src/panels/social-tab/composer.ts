import type { Timing } from '../../components/events';
import { blockingFindings, isWaived } from '../../common/posts';
import { CheckRunner, type checkVariant } from '../../data/checks';
import { type Draft, DraftStore, newKey } from '../../data/drafts';
import { type Failure, failureOf } from '../../data/http';
import * as posts from '../../data/posts';
import type {
  ArticleRef,
  CheckResult,
  DueTime,
  Finding,
  NewPost,
  Objective,
  Offer,
  PostDetail,
  PostLabel,
  Variant,
  VariantImage,
  VariantPoll,
  VariantVideo,
  WaiverRequest,
} from '../../data/types';
import { draftOfOffer, draftOfPost, edited, fixOf, rewording, safeFixesOf } from './draft-steps';

/** What became of the last submission. */
export interface Outcome {
  kind: 'submitted' | 'queued' | 'draft';
  detail: PostDetail;
}

/** What composing reaches outside; a test brings its own. */
export interface ComposerPorts {
  drafts: DraftStore;
  calls: Pick<typeof posts, 'createPost' | 'editPost' | 'submitPost' | 'withdrawPost'>;
  check: typeof checkVariant;
}

const TONE_BLOCKED = 'SP-TONE-0003';

/**
 * One article on its way to one channel, from the offer to the submission. Holds the draft, has it checked as it
 * changes, keeps it in the browser, and makes exactly one post of it. Panels draw what is here and call its methods.
 */
export class Composer {
  draft: Draft | undefined;
  check: CheckResult | undefined;
  /** the text that `check` speaks of */
  checkedText = '';
  checkFailure: Failure | undefined;
  failure: Failure | undefined;
  outcome: Outcome | undefined;
  busy = false;
  /** the time asked for as far as it is known, null for as soon as approved; rights must last until then */
  due: DueTime | null = null;
  /** what a draft is for that begins with an offer */
  objective: Objective | null = null;
  /** when the draft was kept, if it came from the browser's storage */
  restoredAt = '';
  private previous: Draft | undefined;
  private readonly checks: CheckRunner;
  private readonly drafts: DraftStore;
  private readonly calls: ComposerPorts['calls'];

  constructor(
    readonly article: ArticleRef,
    readonly channel: string,
    private readonly changed: () => void,
    ports: Partial<ComposerPorts> = {},
  ) {
    this.drafts = ports.drafts ?? new DraftStore();
    this.calls = ports.calls ?? posts;
    this.checks = new CheckRunner(
      (request, result) => this.checkedAs(request.variant, result),
      (thrown) => this.checkFailed(thrown),
      ports.check,
    );
  }

  /** Begins with what the browser kept, or with the first offer. */
  begin(offers: readonly Offer[]): void {
    const kept = this.drafts.load(this.article, this.channel);
    if (kept) {
      this.restoredAt = kept.savedAt;
      this.draft = kept;
      this.objective = kept.variant.objective ?? null;
      this.recheck();
    } else if (offers[0]) {
      this.take(offers[0]);
    }
    this.changed();
  }

  /** Puts an offer into the editor; what was there can be brought back by {@link undo}. */
  choose(offer: Offer): void {
    this.previous = this.draft;
    this.take(offer);
    this.changed();
  }

  get canUndo(): boolean {
    return this.previous !== undefined;
  }

  undo(): void {
    this.draft = this.previous;
    this.previous = undefined;
    this.keep();
    this.recheck();
  }

  setText(text: string): void {
    if (this.draft && this.draft.variant.text !== text) {
      this.edit(rewording(this.draft.variant, text));
    }
  }

  setHashtags(hashtags: string[]): void {
    this.edit({ hashtags });
  }

  setWarning(warning: string): void {
    this.edit({ warning: warning.trim() === '' ? null : warning });
  }

  setLabels(labels: PostLabel[]): void {
    this.edit({ labels });
  }

  /** What was sent keeps what it was sent for. A draft that nobody touched stays untouched. */
  setObjective(objective: Objective | null): void {
    this.objective = objective;
    const draft = this.draft;
    if (!draft || this.isSent || (draft.variant.objective ?? null) === objective) {
      return;
    }
    if (draft.edited) {
      this.edit({ objective });
    } else {
      this.draft = { ...draft, variant: { ...draft.variant, objective } };
      this.changed();
    }
  }

  /** In the order in which readers see them. */
  setImages([image, ...gallery]: VariantImage[]): void {
    this.edit({ image: image ?? null, gallery, ...(image ? { video: null } : {}) });
  }

  /** Pictures go: a post shows one or the other. */
  setVideo(video: VariantVideo | null): void {
    this.edit({ video, ...(video ? { image: null, gallery: [] } : {}) });
  }

  /** Pictures and video go: a poll goes alone. */
  setPoll(poll: VariantPoll | null): void {
    this.edit({ poll, ...(poll ? { image: null, gallery: [], video: null } : {}) });
  }

  /** Of the card, or of the video that bears the card's title. */
  setTitle(title: string): void {
    const card = this.draft?.variant.card ?? { title: '', description: '', thumbnail: null };
    this.edit({ card: { ...card, title } });
  }

  /** Has everything looked at for another time. */
  setDue(due: DueTime | null): void {
    const same = this.due?.local === due?.local && this.due?.overlap === due?.overlap;
    this.due = due;
    if (!same) {
      this.recheck();
    }
  }

  applyFix(finding: Finding): void {
    if (this.draft) {
      this.edit(fixOf(this.draft.variant, finding));
    }
  }

  applySafeFixes(): void {
    if (this.draft) {
      this.edit(safeFixesOf(this.draft.variant, this.check?.findings ?? []));
    }
  }

  waive(finding: Finding, reason: string): void {
    const { rule, part, match } = finding;
    this.setWaivers([...this.waivers.filter((w) => !isWaived(finding, [w])), { rule, part, match, reason }]);
  }

  unwaive(finding: Finding): void {
    this.setWaivers(this.waivers.filter((waiver) => !isWaived(finding, [waiver])));
  }

  get waivers(): WaiverRequest[] {
    return this.draft?.waivers ?? [];
  }

  /** Findings that stop a submission, by the last check. */
  get blocking(): Finding[] {
    return blockingFindings(this.check?.findings ?? [], this.waivers);
  }

  /** Whether the draft has become a post that is on its way. */
  get isSent(): boolean {
    return this.outcome !== undefined && this.outcome.kind !== 'draft';
  }

  /** Saves or submits. Answers whether it worked; a second call while one is under way does nothing. */
  async send(submit: boolean, timing: Timing): Promise<boolean> {
    const draft = this.draft;
    if (!draft || this.busy) {
      return false;
    }
    this.busy = true;
    this.failure = undefined;
    this.changed();
    try {
      const detail = draft.post ? await this.resend(draft, submit, timing) : await this.create(draft, submit, timing);
      this.finish(detail);
      return true;
    } catch (thrown) {
      this.refused(failureOf(thrown));
      return false;
    } finally {
      this.busy = false;
      this.changed();
    }
  }

  /** Makes the next submission another post, after the server knew this one's key. */
  anew(): void {
    if (this.draft) {
      this.draft = { ...this.draft, key: newKey(), post: null };
      this.failure = undefined;
      this.keep();
      this.changed();
    }
  }

  /** Takes the last submission back to draft and goes on with it. */
  async takeBack(): Promise<boolean> {
    const post = this.outcome?.detail.post;
    if (!post || this.busy) {
      return false;
    }
    this.busy = true;
    try {
      this.load(await this.calls.withdrawPost(post, ''));
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    } finally {
      this.busy = false;
      this.changed();
    }
  }

  /** Goes on with a post that exists. */
  load(detail: PostDetail): void {
    this.previous = this.draft?.edited ? this.draft : undefined;
    this.draft = draftOfPost(detail);
    this.objective = detail.variant.objective ?? null;
    this.outcome = undefined;
    this.restoredAt = '';
    this.keep();
    this.checkedAs(detail.variant, detail.check);
  }

  /** Forgets the draft and begins anew. */
  restart(offers: readonly Offer[]): void {
    this.drafts.forget(this.article, this.channel);
    this.outcome = undefined;
    this.failure = undefined;
    this.restoredAt = '';
    this.previous = undefined;
    this.draft = undefined;
    this.begin(offers);
  }

  stop(): void {
    this.checks.cancel();
  }

  recheck(): void {
    if (this.draft) {
      const { channel, article, due } = this;
      this.checks.request({ channel, article, variant: this.draft.variant, due });
    }
    this.changed();
  }

  private take(offer: Offer): void {
    this.draft = draftOfOffer(offer, this.isSent ? undefined : this.draft, this.objective);
    this.drafts.forget(this.article, this.channel);
    this.outcome = undefined;
    this.restoredAt = '';
    this.checkedAs(offer.variant, offer.check);
  }

  private edit(change: Partial<Variant>): void {
    if (this.draft) {
      // What was sent is another's decision now; a change begins another post.
      const begun = this.isSent ? { key: newKey(), post: null } : {};
      this.outcome = this.isSent ? undefined : this.outcome;
      this.draft = { ...this.draft, ...begun, variant: { ...this.draft.variant, ...change }, edited: true };
      this.keep();
      this.recheck();
    }
  }

  private setWaivers(waivers: WaiverRequest[]): void {
    if (this.draft) {
      this.draft = { ...this.draft, waivers, edited: true };
      this.keep();
      this.changed();
    }
  }

  private keep(): void {
    if (this.draft) {
      this.draft = { ...this.draft, savedAt: new Date().toISOString() };
      this.drafts.save(this.article, this.channel, this.draft);
    }
  }

  private create(draft: Draft, submit: boolean, timing: Timing): Promise<PostDetail> {
    const post: NewPost = {
      channel: this.channel,
      article: this.article,
      variant: draft.variant,
      submit,
      due: timing.asap ? null : (timing.due ?? null),
      timeToLive: timing.timeToLive,
      waivers: this.usedWaivers(draft),
    };
    return this.calls.createPost(post, draft.key);
  }

  private async resend(draft: Draft, submit: boolean, timing: Timing): Promise<PostDetail> {
    const waivers = this.usedWaivers(draft);
    const changed = await this.calls.editPost(draft.post!, draft.variant, waivers);
    // If submitting fails now, the next try must name the version that was just made.
    this.draft = { ...draft, post: edited(changed.post) };
    this.keep();
    const due = timing.asap ? null : (timing.due ?? null);
    return submit ? this.calls.submitPost(changed.post, { due, timeToLive: timing.timeToLive, waivers }) : changed;
  }

  /** Overrides of findings that the text no longer has would be refused. */
  private usedWaivers(draft: Draft): WaiverRequest[] {
    const findings = this.check?.findings;
    return findings === undefined ? draft.waivers : draft.waivers.filter((waiver) => findings.some((finding) => isWaived(finding, [waiver])));
  }

  private finish(detail: PostDetail): void {
    const { state } = detail.post;
    const kind = state === 'DRAFT' ? 'draft' : state === 'IN_REVIEW' ? 'submitted' : 'queued';
    this.outcome = { kind, detail };
    if (kind === 'draft' && this.draft) {
      this.draft = { ...this.draft, post: edited(detail.post) };
      this.keep();
    } else {
      this.drafts.forget(this.article, this.channel);
    }
  }

  /** Shows what the server refused; a conflict makes the next try speak of the version that is there now. */
  private refused(failure: Failure): void {
    this.failure = failure;
    const problem = failure.kind === 'problem' ? failure.problem : undefined;
    if (problem?.current && this.draft?.post) {
      this.draft = { ...this.draft, post: edited(problem.current.post) };
      this.keep();
    }
    // A rule may have changed since the last check: its remarks belong under the words.
    if (problem?.code === TONE_BLOCKED) {
      this.recheck();
    }
  }

  private checkedAs(variant: Variant, result: CheckResult): void {
    if (this.draft && this.draft.variant.text === variant.text) {
      this.draft = { ...this.draft, variant: { ...this.draft.variant, provenance: result.provenance } };
    }
    this.check = result;
    this.checkedText = variant.text;
    this.checkFailure = undefined;
    this.changed();
  }

  private checkFailed(thrown: unknown): void {
    this.checkFailure = failureOf(thrown);
    this.changed();
  }
}
