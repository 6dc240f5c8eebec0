import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Offer, OfferKind } from '../../data/types';
import { SpElement } from '../../components/sp-element';

/** The proposals of one account as a row of cards; one click puts one into the editor. Emits `sp-offer`. */
@customElement('sp-offers')
export class SpOffers extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(13rem, 1fr);
        gap: var(--sp-3);
        overflow-x: auto;
        padding: 4px;
        margin: -4px;
        scroll-snap-type: x proximity;
      }
      li {
        scroll-snap-align: start;
        display: grid;
      }
      button {
        display: grid;
        align-content: start;
        justify-content: stretch;
        gap: var(--sp-1);
        padding: var(--sp-3);
        text-align: start;
        border-color: var(--sp-line);
        box-shadow: var(--sp-shadow);
      }
      button[aria-pressed='true'] {
        border-color: var(--sp-accent);
        background: var(--sp-accent-soft);
      }
      .text {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 6;
        white-space: pre-line;
        overflow: hidden;
        line-height: 1.45;
        font-size: 0.9rem;
      }
      .kind {
        display: flex;
        justify-content: space-between;
        gap: var(--sp-2);
        color: var(--sp-accent);
        font-weight: 650;
      }
    `,
  ];

  @property({ attribute: false }) offers: readonly Offer[] = [];
  @property({ attribute: false }) chosen: OfferKind | null = null;

  override render() {
    const t = this.t.composer;
    return html`<ul data-testid="offers" aria-label=${t.offers}>
      ${this.offers.map(
        (offer) => html`<li>
          <button
            data-testid="offer"
            data-kind=${offer.kind}
            aria-pressed=${offer.kind === this.chosen}
            @click=${() => this.emit('sp-offer', offer)}
          >
            <span class="kind small"
              ><span>${t.kinds[offer.kind]}</span>
              <span class="soft">${offer.check.length.used}/${offer.check.length.limit}</span></span
            >
            <span class="text" lang=${offer.variant.lang}>${offer.variant.text}</span>
            ${
              offer.appliedFixes.length === 0
                ? nothing
                : html`<span class="small soft" title=${offer.appliedFixes.map((f) => `${f.before} → ${f.after}`).join('\n')}
                  >${t.appliedFixes(offer.appliedFixes.length)}</span
                >`
            }
          </button>
        </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-offers': SpOffers;
  }
}
