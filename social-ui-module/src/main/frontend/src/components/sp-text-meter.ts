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
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
        gap: var(--sp-2) var(--sp-4);
      }
      .over strong {
        color: var(--sp-error);
      }
    `,
  ];

  /** one for each part of a thread, else one */
  @property({ attribute: false }) parts: readonly Length[] | undefined;

  override render() {
    const parts = this.parts;
    if (!parts) {
      return html`<span class="small soft">${this.t.composer.checking}</span>`;
    }
    if (parts.length < 2) {
      return parts.map((length) => this.renderLength(length));
    }
    return html`<ol data-testid="part-lengths">
      ${parts.map(
        (length, at) => html`<li><span class="small soft">${this.t.composer.part(at + 1, parts.length)}</span>${this.renderLength(length)}</li>`,
      )}
    </ol>`;
  }

  private renderLength(length: Length) {
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
