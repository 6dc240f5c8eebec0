import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../../components/sp-dialog';
import '../../components/sp-due-fields';
import '../../components/sp-state';
import type { SpDueFields } from '../../components/sp-due-fields';
import { problemText } from '../../components/sp-state';
import { SpElement } from '../../components/sp-element';
import type { Failure } from '../../data/http';
import type { DueTime, Post } from '../../data/types';
import { endings, type Question, questions, type SimpleAction } from './post-actions';

/** Asks what an action needs: a comment, a time, an outcome. Emits `sp-answer`, and `sp-closed` when left. */
@customElement('sp-action-dialog')
export class SpActionDialog extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      .choice {
        display: flex;
        gap: var(--sp-2);
        align-items: center;
        min-height: 2rem;
      }
    `,
  ];

  @property({ attribute: false }) post!: Post;
  @property() action: SimpleAction = 'hold';
  @property() zone = 'UTC';
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) failure: Failure | undefined;
  @state() private asap = false;
  @state() private published = true;
  @state() private wrong: '' | 'comment' | 'due' | 'address' = '';
  @query('textarea') private comment!: HTMLTextAreaElement | null;
  @query('[name=address]') private address!: HTMLInputElement | null;
  @query('sp-due-fields') private fields!: SpDueFields | null;

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('post')) {
      this.asap = this.post.due === null;
    }
  }

  override render() {
    const question = this.question;
    const t = this.t.queue;
    const byHand = this.action === 'resolve' && this.post.byHand;
    return html`<sp-dialog .heading=${byHand ? t.handOut.done : t.actions[this.action]}>
      <form class="stack" @submit=${this.submit}>
        <p>${byHand ? t.handOut.ask : t.ask[this.action]}</p>
        ${question?.outcome ? this.renderOutcome() : nothing} ${question?.deletion ? this.renderDeletion() : nothing}
        ${question?.time ? this.renderTime() : nothing}
        ${question && question.comment !== 'none' ? this.renderComment(question.comment === 'required') : nothing}
        ${
          this.failure && this.dueProblem === ''
            ? html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>`
            : nothing
        }
        <div class="row">
          <button class=${endings.includes(this.action) ? 'danger' : 'primary'} data-testid="dialog-confirm" ?disabled=${this.busy}>
            ${this.busy && question?.deletion ? t.retracting : byHand ? t.handOut.keep : t.actions[this.action]}
          </button>
          <button type="button" @click=${() => this.emit('sp-closed', undefined)}>${this.t.common.back}</button>
        </div>
      </form>
    </sp-dialog>`;
  }

  /** Who has published by hand need not say why. */
  private get question(): Question | undefined {
    const question = questions[this.action];
    const optional = question && this.action === 'resolve' && this.post.byHand && this.published;
    return optional ? { ...question, comment: 'optional' } : question;
  }

  private get dueProblem(): string {
    const failure = this.failure;
    const atDue = failure?.kind === 'problem' && (failure.problem.field ?? '').startsWith('due');
    return atDue ? problemText(failure) : this.wrong === 'due' ? this.t.composer.dateMissing : '';
  }

  private renderTime() {
    const t = this.t.composer;
    return html`<fieldset>
      <legend class="label">${t.when}</legend>
      <label class="choice"
        ><input type="radio" name="when" data-testid="retime-asap" .checked=${this.asap} @change=${() => (this.asap = true)} />
        ${t.asap}</label
      >
      <label class="choice"
        ><input type="radio" name="when" data-testid="retime-at" .checked=${!this.asap} @change=${() => (this.asap = false)} />
        ${t.atTime}</label
      >
      <div ?hidden=${this.asap}>
        <sp-due-fields .zone=${this.zone} .initial=${this.post.due} .problem=${this.dueProblem}></sp-due-fields>
      </div>
    </fieldset>`;
  }

  private renderOutcome() {
    const t = this.t.queue;
    const choice = (value: boolean, words: string, id: string) =>
      html`<label class="choice"
        ><input
          type="radio"
          name="published"
          data-testid=${id}
          .checked=${this.published === value}
          @change=${() => (this.published = value)}
        />${words}</label
      >`;
    return html`<fieldset>
        <legend class="hidden-text">${t.actions.resolve}</legend>
        ${choice(true, t.resolvePublished, 'resolve-yes')} ${choice(false, t.resolveNot, 'resolve-no')}
      </fieldset>
      <label ?hidden=${!this.published}
        >${t.resolveAddress}<input
          type="url"
          name="address"
          data-testid="resolve-address"
          maxlength="2048"
          .value=${this.post.address ?? ''}
          aria-invalid=${this.wrong === 'address'}
          aria-describedby="address-problem"
      /></label>
      <p id="address-problem" class="problem" role="alert" ?hidden=${this.wrong !== 'address'}>${t.handOut.addressMissing}</p>`;
  }

  /** Only a person can delete what the network never gave an id for. */
  private renderDeletion() {
    const t = this.t.queue;
    const { address, remoteId, networkName } = this.post;
    return html`${
        address === null
          ? nothing
          : html`<p><a href=${address} target="_blank" rel="noopener">${t.retractLook(networkName)}</a></p>`
      }
      <label class="choice"
        ><input type="checkbox" name="byHand" data-testid="retract-by-hand" .checked=${remoteId === null} />${t.retractByHand}</label
      >`;
  }

  private renderComment(required: boolean) {
    const t = this.t.queue;
    const wrong = this.wrong === 'comment';
    return html`<div>
      <label for="comment" class="label"
        >${t.comment} ${required ? html`<span class="problem">(${this.t.common.required})</span>` : nothing}</label
      >
      <textarea
        id="comment"
        rows="3"
        maxlength="2000"
        data-testid="dialog-comment"
        aria-invalid=${wrong}
        aria-describedby="comment-problem"
      ></textarea>
      <p id="comment-problem" class="problem" role="alert" ?hidden=${!wrong}>${t.commentMissing}</p>
    </div>`;
  }

  override firstUpdated(): void {
    void this.updateComplete.then(() => (this.comment ?? this.fields)?.focus());
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const comment = this.comment?.value.trim() ?? '';
    const address = String(form.get('address') ?? '').trim();
    const due = this.question?.time && !this.asap ? this.fields?.due : null;
    this.wrong = this.missing(comment, due, address);
    if (this.wrong !== '') {
      const fields = { comment: this.comment, due: this.fields, address: this.address };
      fields[this.wrong]?.focus();
      return;
    }
    this.emit('sp-answer', {
      comment,
      due: due ?? null,
      published: this.published,
      address: this.published && address !== '' ? address : null,
      byHand: form.has('byHand'),
    });
  }

  /** The first that is missing; only an address leads back to what was published by hand. */
  private missing(comment: string, due: DueTime | null | undefined, address: string): '' | 'comment' | 'due' | 'address' {
    if (this.action === 'resolve' && this.post.byHand && this.published && address === '') {
      return 'address';
    }
    return this.question?.comment === 'required' && comment === '' ? 'comment' : due === undefined ? 'due' : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-action-dialog': SpActionDialog;
  }
}
