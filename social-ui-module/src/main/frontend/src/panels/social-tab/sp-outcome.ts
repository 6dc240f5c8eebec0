import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/sp-badge';
import '../../components/sp-banner';
import '../../components/sp-state';
import '../../components/sp-time';
import { SpElement } from '../../components/sp-element';
import type { Failure } from '../../data/http';
import type { Outcome } from './composer';

/** What became of a submission, with its warnings and the way back. Emits `sp-take-back` and `sp-another`. */
@customElement('sp-outcome')
export class SpOutcome extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) outcome!: Outcome;
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) failure: Failure | undefined;

  override render() {
    const t = this.t.composer;
    const { post, warnings } = this.outcome.detail;
    return html`<section class="card stack" data-testid="outcome" data-post=${post.id}>
      <sp-banner look="good"
        ><strong
          >${(this.outcome.kind === 'submitted' ? t.submitted : t.queued)(post.channelName)}</strong
        ></sp-banner
      >
      <div class="row">
        <sp-badge .state=${post.state} .byHand=${post.byHand}></sp-badge>
        ${
          post.dueAt
            ? html`<sp-time .at=${post.dueAt} .zone=${post.due?.zone ?? 'UTC'}></sp-time>`
            : html`<span>${t.asap}</span>`
        }
      </div>
      ${
        warnings.length === 0
          ? nothing
          : html`<sp-banner look="warning" data-testid="warnings"
            ><strong>${t.warningsTitle}</strong>
            ${warnings.map(
              (warning) => html`<br /><strong>${t.warningKinds[warning.kind]}</strong> · ${warning.message}`,
            )}</sp-banner
          >`
      }
      ${this.failure ? html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>` : nothing}
      <div class="row">
        <button class="primary" data-testid="another" @click=${() => this.tell('sp-another')}>${t.another}</button>
        ${
          post.actions.includes('withdraw')
            ? html`<button data-testid="take-back" ?disabled=${this.busy} @click=${() => this.tell('sp-take-back')}>
              ${t.withdrawUndo}
            </button>`
            : nothing
        }
      </div>
    </section>`;
  }

  private tell(type: 'sp-another' | 'sp-take-back'): void {
    this.emit(type, undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-outcome': SpOutcome;
  }
}
