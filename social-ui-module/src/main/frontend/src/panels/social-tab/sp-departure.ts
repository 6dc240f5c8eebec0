import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import '../../components/sp-banner';
import '../../components/sp-preview';
import '../../components/sp-state';
import { problemText } from '../../components/sp-state';
import { SpElement } from '../../components/sp-element';
import type { Timing } from '../../components/events';
import type { Failure } from '../../data/http';
import type { Article, Channel } from '../../data/types';
import { imagesOf } from '../../data/variants';
import type { Composer } from './composer';
import { composerStyles } from './composer-styles';
import './sp-outcome';
import './sp-submit';
import type { SpSubmit } from './sp-submit';

/** What leaves and when: preview, submission, and what became of it. */
@customElement('sp-departure')
export class SpDeparture extends SpElement {
  static override styles = [...SpElement.styles, composerStyles];

  @property({ attribute: false }) composer!: Composer;
  /** the composer's version, so that its changes are drawn */
  @property({ type: Number }) version = 0;
  @property({ attribute: false }) article!: Article;
  @property({ attribute: false }) channel!: Channel;
  @query('sp-submit') private submission!: SpSubmit;

  get timing(): Timing {
    return this.submission.timing;
  }

  /** Whether the timing can be sent; points at the field otherwise. */
  validate(): boolean {
    return this.submission.validate();
  }

  /** Moves the focus to the time when the server refused it. */
  focusRefusedTime(): boolean {
    const refused = dueProblem(this.composer.failure) !== '';
    if (refused) {
      this.submission.focusDue();
    }
    return refused;
  }

  override render() {
    return html`<div class="stack side">${this.renderPreview()} ${this.renderSubmit()}</div>`;
  }

  private renderPreview() {
    const t = this.t.composer;
    return html`<section class="stack" aria-labelledby="preview">
      <div>
        <h2 id="preview">${t.preview}</h2>
        <p class="small soft">${t.previewHint}</p>
      </div>
      <sp-preview
        .check=${this.composer.check}
        .images=${imagesOf(this.composer.draft?.variant)}
        .warning=${this.composer.draft?.variant.warning ?? ''}
        .video=${this.composer.draft?.variant.video ?? null}
        .poll=${this.composer.draft?.variant.poll ?? null}
        .accountName=${this.channel.name}
        .handle=${this.channel.handle}
        .textLang=${this.article.ref.lang}
      ></sp-preview>
    </section>`;
  }

  private renderSubmit() {
    const blocking = this.composer.blocking.length + (this.composer.check?.problems.length ?? 0);
    const t = this.t.composer;
    if (this.composer.isSent) {
      return html`<sp-outcome
        .outcome=${this.composer.outcome}
        .busy=${this.composer.busy}
        .failure=${this.composer.failure}
      ></sp-outcome>`;
    }
    return html`<section class="card stack" aria-label=${t.when}>
      ${
        this.composer.outcome
          ? html`<sp-banner look="good" data-testid="draft-saved">${t.draftSaved(this.channel.name)}</sp-banner>`
          : nothing
      }
      <sp-submit
        .channel=${this.channel}
        .busy=${this.composer.busy}
        .blocked=${blocking === 0 ? '' : t.stopped(blocking)}
        .dueProblem=${dueProblem(this.composer.failure)}
        @sp-timing=${({ detail }: CustomEvent<Timing>) => this.composer.setDue(detail.asap ? null : (detail.due ?? null))}
      ></sp-submit>
      ${this.renderFailure()}
    </section>`;
  }

  private renderFailure() {
    const failure = this.composer.failure;
    if (!failure || dueProblem(failure) !== '') {
      return nothing;
    }
    const known = failure.kind === 'problem' && failure.problem.code === 'SP-QUEUE-0009';
    return html`<sp-state
        data-testid="submit-failure"
        .failure=${failure}
        .retry=${failure.kind !== 'problem'}
        @sp-retry=${() => this.emit('sp-submit', undefined)}
      ></sp-state>
      ${
        known
          ? html`<p>${this.t.composer.sameKey}</p>
            <button @click=${() => this.composer.anew()}>${this.t.composer.another}</button>`
          : nothing
      }`;
  }
}

function dueProblem(failure: Failure | undefined): string {
  const atDue = failure?.kind === 'problem' && (failure.problem.field ?? '').startsWith('due');
  return atDue ? problemText(failure) : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-departure': SpDeparture;
  }
}
