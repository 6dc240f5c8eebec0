import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../components/sp-dialog';
import { SpElement } from '../../components/sp-element';

/** The keys of the queue. */
@customElement('sp-keys-help')
export class SpKeysHelp extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--sp-2) var(--sp-4);
      }
      kbd {
        font: 600 var(--sp-size-s) var(--sp-mono);
        padding: 0.1rem 0.4rem;
        border: 1px solid var(--sp-line-strong);
        border-radius: 4px;
        background: var(--sp-sunken);
      }
    `,
  ];

  override render() {
    const t = this.t.queue;
    return html`<sp-dialog .heading=${t.help} data-testid="help">
      <dl>
        ${Object.entries(t.helpKeys).map(([key, what]) => html`<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`)}
      </dl>
    </sp-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-keys-help': SpKeysHelp;
  }
}
