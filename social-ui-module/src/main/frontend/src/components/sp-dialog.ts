import { css, html } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { icon } from './icons';
import { SpElement } from './sp-element';

/** A modal dialog; focus goes back where it was when it closes, Escape closes it. Emits `sp-closed`. */
@customElement('sp-dialog')
export class SpDialog extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      dialog {
        width: min(38rem, calc(100vw - 1.5rem));
        max-height: calc(100vh - 2rem);
        padding: 0;
        border: 1px solid var(--sp-line);
        border-radius: calc(var(--sp-radius) + 0.25rem);
        background: var(--sp-surface);
        color: var(--sp-ink);
        overflow: auto;
      }
      :host([wide]) dialog {
        width: min(60rem, calc(100vw - 1.5rem));
      }
      dialog::backdrop {
        background: rgb(20 24 26 / 45%);
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--sp-3);
        padding: var(--sp-3) var(--sp-4);
        border-bottom: 1px solid var(--sp-line);
      }
      h2 {
        font-size: var(--sp-size-l);
      }
      .body {
        padding: var(--sp-4);
      }
      .head button {
        min-width: 2.25rem;
        padding: 0;
      }
    `,
  ];

  @property() heading = '';
  @property({ type: Boolean, reflect: true }) wide = false;

  @query('dialog') private dialog!: HTMLDialogElement;
  private opener: Element | null = null;

  override firstUpdated(): void {
    this.opener = deepFocus();
    this.dialog.showModal();
    this.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.opener instanceof HTMLElement && this.opener.isConnected) {
      this.opener.focus();
    }
  }

  override render() {
    return html`<dialog aria-labelledby="heading" data-testid="dialog" @close=${() => this.emit('sp-closed', undefined)}>
      <div class="head">
        <h2 id="heading">${this.heading}</h2>
        <button class="plain" aria-label=${this.t.common.close} @click=${() => this.dialog.close()}>
          ${icon('close')}
        </button>
      </div>
      <div class="body"><slot></slot></div>
    </dialog>`;
  }
}

function deepFocus(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active;
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-dialog': SpDialog;
  }
}
