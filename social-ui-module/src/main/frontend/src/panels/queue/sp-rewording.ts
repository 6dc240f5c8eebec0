import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../../components/sp-dialog';
import '../../components/sp-state';
import '../../components/sp-text-meter';
import { SpElement } from '../../components/sp-element';
import { CheckRunner } from '../../data/checks';
import { type Failure, failureOf } from '../../data/http';
import { rewordPost, type SeenPost } from '../../data/posts';
import type { CheckResult, PostDetail } from '../../data/types';

/**
 * Other words for a post that readers see, with a reason. What was written stays until the network has confirmed it. Emits
 * `sp-reworded` with the post, `sp-closed` when left.
 */
@customElement('sp-rewording')
export class SpRewording extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      textarea {
        width: 100%;
      }
    `,
  ];

  @property({ attribute: false }) detail!: PostDetail;
  @state() private check: CheckResult | undefined;
  @state() private failure: Failure | undefined;
  @state() private busy = false;
  @state() private wrong: '' | 'text' | 'comment' = '';
  @query('#words') private words!: HTMLTextAreaElement;
  @query('#reason') private reason!: HTMLTextAreaElement;
  private readonly checks = new CheckRunner(
    (_request, result) => (this.check = result),
    () => (this.check = undefined), // the article may be gone by now; the answer to the words themselves counts
  );
  private seen!: SeenPost;

  override connectedCallback(): void {
    super.connectedCallback();
    this.seen = this.detail.post;
    this.check = this.detail.check;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.checks.cancel();
  }

  override render() {
    const t = this.t.queue;
    const { post, variant } = this.detail;
    return html`<sp-dialog .heading=${t.actions.reword} data-testid="rewording">
      <form class="stack" @submit=${this.submit}>
        <p>${t.ask.reword}</p>
        ${
          post.address === null
            ? nothing
            : html`<p><a href=${post.address} target="_blank" rel="noopener">${t.retractLook(post.networkName)}</a></p>`
        }
        <div>
          <label for="words" class="label">${t.rewordText}</label>
          <textarea
            id="words"
            rows="8"
            maxlength="70000"
            lang=${post.article.lang}
            dir="auto"
            data-testid="reword-text"
            .value=${variant.text}
            aria-invalid=${this.wrong === 'text'}
            aria-describedby="words-problem words-kept words-length"
            @input=${this.typed}
          ></textarea>
          <p id="words-problem" class="problem" role="alert" ?hidden=${this.wrong !== 'text'}>${t.rewordTextMissing}</p>
          <sp-text-meter id="words-length" .parts=${this.check?.parts}></sp-text-meter>
          <p id="words-kept" class="small soft">${t.rewordKept}</p>
        </div>
        <div>
          <label for="reason" class="label">${t.comment} <span class="problem">(${this.t.common.required})</span></label>
          <textarea
            id="reason"
            rows="2"
            maxlength="2000"
            data-testid="reword-comment"
            aria-invalid=${this.wrong === 'comment'}
            aria-describedby="reason-problem"
          ></textarea>
          <p id="reason-problem" class="problem" role="alert" ?hidden=${this.wrong !== 'comment'}>${t.commentMissing}</p>
        </div>
        ${this.failure ? this.renderFailure(this.failure) : nothing}
        <div class="row">
          <button class="primary" data-testid="reword-confirm" ?disabled=${this.busy}>
            ${this.busy ? t.rewording : t.actions.reword}
          </button>
          <button type="button" @click=${() => this.emit('sp-closed', undefined)}>${this.t.common.back}</button>
        </div>
      </form>
    </sp-dialog>`;
  }

  private renderFailure(failure: Failure) {
    const current = failure.kind === 'problem' ? failure.problem.current : undefined;
    return html`<sp-state .failure=${failure} .retry=${false}></sp-state>
      ${
        current && current.variant.text !== this.detail.variant.text
          ? html`<p>${this.t.queue.conflictKept}</p>
            <blockquote class="wrap" lang=${current.post.article.lang} data-testid="reword-current">${current.variant.text}</blockquote>`
          : nothing
      }`;
  }

  override firstUpdated(): void {
    void this.updateComplete.then(() => this.words.focus());
  }

  private typed(): void {
    const { post, variant } = this.detail;
    this.checks.request({
      channel: post.channel,
      article: post.article,
      variant: { ...variant, text: this.words.value, provenance: [] },
      due: null,
    });
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const text = this.words.value;
    const comment = this.reason.value.trim();
    this.wrong = text.trim() === '' ? 'text' : comment === '' ? 'comment' : '';
    if (this.wrong !== '') {
      (this.wrong === 'text' ? this.words : this.reason).focus();
    } else if (!this.busy) {
      await this.send(text, comment);
    }
  }

  private async send(text: string, comment: string): Promise<void> {
    this.busy = true;
    this.failure = undefined;
    try {
      this.emit('sp-reworded', await rewordPost(this.seen, text, comment));
    } catch (thrown) {
      this.failure = failureOf(thrown);
      // The next try speaks of the post as it is now; the person has just been shown it.
      this.seen = (this.failure.kind === 'problem' ? this.failure.problem.current?.post : undefined) ?? this.seen;
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-rewording': SpRewording;
  }
}
