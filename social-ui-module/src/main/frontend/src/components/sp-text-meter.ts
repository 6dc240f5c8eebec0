import { css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Length } from '../data/types';
import { SpElement } from './sp-element';

/** Length as the network counts it, in numbers and as a bar; says how much is too much. */
@customElement('sp-text-meter')
export class SpTextMeter extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
        font-variant-numeric: tabular-nums;
      }
      svg {
        display: block;
        width: 100%;
        height: 5px;
        margin-bottom: var(--sp-1);
        border-radius: 3px;
        background: var(--sp-sunken);
      }
      rect {
        fill: var(--sp-accent);
      }
      .near rect {
        fill: var(--sp-warning);
      }
      .over rect {
        fill: var(--sp-error);
      }
      .over strong {
        color: var(--sp-error);
      }
    `,
  ];

  @property({ attribute: false }) length: Length | undefined;

  override render() {
    const length = this.length;
    if (!length) {
      return html`<span class="small soft">${this.t.composer.checking}</span>`;
    }
    const over = length.used - length.limit;
    const share = Math.min(100, (100 * length.used) / Math.max(1, length.limit));
    const look = length.fits ? (share > 90 ? 'near' : '') : 'over';
    return html`<div class=${look} data-testid="meter" data-fits=${String(length.fits)}>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<rect width=${share} height="1" />`}
      </svg>
      <span class="small">
        <span data-testid="length">${this.t.composer.length(length.used, length.limit, length.linkWeight)}</span>
        ${length.secondLimit > 0 ? html`· ${this.t.composer.lengthSecond(length.secondUsed, length.secondLimit)}` : nothing}
        ${over > 0 ? html`· <strong>${this.t.composer.tooLong(over)}</strong>` : nothing}
      </span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-text-meter': SpTextMeter;
  }
}
