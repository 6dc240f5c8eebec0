import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon, type IconName } from './icons';
import { SpElement } from './sp-element';

/** A standing message over a screen, with room for buttons. */
@customElement('sp-banner')
export class SpBanner extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: var(--sp-2) var(--sp-3);
        padding: var(--sp-2) var(--sp-4);
        border: 1px solid currentColor;
        border-radius: var(--sp-radius);
      }
      svg {
        flex: none;
        margin-top: 0.15rem;
      }
      span {
        flex: 1 1 14rem;
        color: var(--sp-ink);
        overflow-wrap: anywhere;
      }
      .hold {
        background: var(--sp-hold-soft);
        color: var(--sp-hold);
      }
      .warning {
        background: var(--sp-warning-soft);
        color: var(--sp-warning);
      }
      .error {
        background: var(--sp-error-soft);
        color: var(--sp-error);
      }
      .good {
        background: var(--sp-good-soft);
        color: var(--sp-good);
      }
      .info {
        background: var(--sp-suggestion-soft);
        color: var(--sp-suggestion);
      }
    `,
  ];

  @property() look: 'hold' | 'warning' | 'error' | 'good' | 'info' = 'info';

  override render() {
    const icons: Record<SpBanner['look'], IconName> = {
      hold: 'pause',
      warning: 'alert',
      error: 'failed',
      good: 'checkCircle',
      info: 'info',
    };
    return html`<div class=${this.look}>${icon(icons[this.look])}<span><slot></slot></span><slot name="actions"></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-banner': SpBanner;
  }
}
