import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../../components/sp-dialog';
import '../../components/sp-preview';
import '../../components/sp-state';
import { SpElement } from '../../components/sp-element';
import { fetchArticle } from '../../data/articles';
import { DraftStore } from '../../data/drafts';
import { type Failure, failureOf } from '../../data/http';
import { correctPost, editPost, type SeenPost } from '../../data/posts';
import type { Article, Channel, PostDetail, Session } from '../../data/types';
import { imagesOf } from '../../data/variants';
import { Composer } from '../social-tab/composer';
import '../social-tab/sp-draft';

/**
 * The editor for a post that exists: a publisher corrects and approves in one step, an author edits. The text stays in
 * the browser until it was taken. Emits `sp-corrected` with the post, `sp-closed` when left.
 */
@customElement('sp-correction')
export class SpCorrection extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      .columns {
        display: grid;
        gap: var(--sp-4);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
        align-items: start;
      }
    `,
  ];

  @property({ attribute: false }) detail!: PostDetail;
  @property() mode: 'correct' | 'edit' = 'correct';
  @property({ attribute: false }) channel!: Channel;
  @property({ attribute: false }) session!: Session;
  @state() private article: Article | undefined;
  @state() private version = 0;
  @state() private failure: Failure | undefined;
  @state() private busy = false;
  @query('textarea') private comment!: HTMLTextAreaElement | null;
  private composer: Composer | undefined;
  private drafts = new DraftStore();
  private seen!: SeenPost;

  override connectedCallback(): void {
    super.connectedCallback();
    const { post } = this.detail;
    this.seen = post;
    this.drafts = new DraftStore(localStorage, `sp-correction-${post.id}`);
    this.composer = new Composer(post.article, post.channel, () => (this.version += 1), { drafts: this.drafts });
    this.composer.begin([]);
    if (!this.composer.draft) {
      this.composer.load(this.detail);
    }
    void this.loadArticle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.composer?.stop();
  }

  override render() {
    const t = this.t.queue;
    const heading = this.mode === 'correct' ? t.correctTitle : t.editTitle;
    return html`<sp-dialog wide .heading=${heading} data-testid="correction">
      ${this.article && this.composer ? this.renderForm(this.article, this.composer) : html`<sp-state bones="6"></sp-state>`}
    </sp-dialog>`;
  }

  private renderForm(article: Article, composer: Composer) {
    const t = this.t.queue;
    return html`<div class="stack" @keydown=${this.keys}>
      ${composer.restoredAt === '' ? nothing : html`<button class="small" @click=${this.startOver}>${this.t.composer.startOver}</button>`}
      <div class="columns">
        <sp-draft
          bare
          .composer=${composer}
          .version=${this.version}
          .article=${article}
          .channel=${this.channel}
          .session=${this.session}
        ></sp-draft>
        <div class="stack">
          <sp-preview
            .check=${composer.check}
            .images=${imagesOf(composer.draft?.variant)}
            .warning=${composer.draft?.variant.warning ?? ''}
            .video=${composer.draft?.variant.video ?? null}
        .poll=${composer.draft?.variant.poll ?? null}
            .accountName=${this.channel.name}
            .handle=${this.channel.handle}
            .textLang=${article.ref.lang}
          ></sp-preview>
          ${
            this.mode === 'correct'
              ? html`<label for="comment">${t.correctComment}</label>
                <textarea id="comment" rows="2" maxlength="2000" data-testid="correction-comment"></textarea>`
              : nothing
          }
          ${this.failure ? this.renderFailure(this.failure) : nothing}
          <div class="row">
            <button class="primary" data-testid="correction-save" ?disabled=${this.busy} @click=${() => this.save()}>
              ${this.mode === 'correct' ? t.correctSave : t.editSave}
            </button>
            <button @click=${() => this.emit('sp-closed', undefined)}>${this.t.common.back}</button>
          </div>
        </div>
      </div>
    </div>`;
  }

  private renderFailure(failure: Failure) {
    const t = this.t.queue;
    const current = failure.kind === 'problem' ? failure.problem.current : undefined;
    return html`<sp-state .failure=${failure} .retry=${failure.kind !== 'problem'} @sp-retry=${() => this.save()}></sp-state>
      ${
        current
          ? html`<p>${t.conflict(this.t.common.states[current.post.state], '', '')} ${t.conflictKept}</p>
            <blockquote class="wrap" lang=${current.post.article.lang}>${current.post.text}</blockquote>`
          : nothing
      }`;
  }

  private keys(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      void this.save();
    }
  }

  private startOver(): void {
    this.composer?.load(this.detail);
  }

  private async save(): Promise<void> {
    const draft = this.composer?.draft;
    if (!draft || this.busy) {
      return;
    }
    this.busy = true;
    this.failure = undefined;
    try {
      const { variant, waivers } = draft;
      const detail =
        this.mode === 'correct'
          ? await correctPost(this.seen, variant, waivers, this.comment?.value.trim() ?? '')
          : await editPost(this.seen, variant, waivers);
      this.drafts.forget(this.detail.post.article, this.detail.post.channel);
      this.emit('sp-corrected', detail);
    } catch (thrown) {
      this.failure = failureOf(thrown);
      // The next try speaks of the post as it is now; the person has just been shown it.
      this.seen = (this.failure.kind === 'problem' ? this.failure.problem.current?.post : undefined) ?? this.seen;
    } finally {
      this.busy = false;
    }
  }

  private async loadArticle(): Promise<void> {
    try {
      this.article = await fetchArticle(this.detail.post.article);
    } catch (thrown) {
      this.article = this.detail.snapshot ?? undefined;
      this.failure = this.article ? undefined : failureOf(thrown);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-correction': SpCorrection;
  }
}
