import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { openFor } from '../common/polls';
import type { VariantPoll } from '../data/types';
import { SpElement } from './sp-element';

/** A poll as readers find it before anybody voted. */
@customElement('sp-poll')
export class SpPoll extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: grid;
        gap: var(--sp-2);
      }
      .option {
        padding: var(--sp-2) var(--sp-3);
        border: 1px solid var(--sp-line-strong);
        border-radius: 999px;
        overflow-wrap: anywhere;
        min-height: 2.25rem;
      }
    `,
  ];

  @property({ attribute: false }) poll!: VariantPoll;
  @property() textLang = 'en';

  override render() {
    const t = this.t.composer;
    const { question, options, hours } = this.poll;
    return html`${question === '' ? nothing : html`<strong class="wrap" lang=${this.textLang}>${question}</strong>`}
      <ol class="stack" aria-label=${t.pollOptions}>
        ${options.map((option) => html`<li class="option" lang=${this.textLang} data-testid="poll-shown">${option}</li>`)}
      </ol>
      <span class="small soft" data-testid="poll-open">${t.pollOpen(openFor(hours, t))}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-poll': SpPoll;
  }
}
