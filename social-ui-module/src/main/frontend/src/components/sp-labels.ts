import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PostLabel } from '../data/types';
import { SpElement } from './sp-element';

/** In the order in which they are shown and sent. */
export const postLabels: readonly PostLabel[] = ['SPONSORED', 'CORRECTION', 'UPDATE', 'PARTNERSHIP', 'ASSISTED'];

/** What readers must be told about a post, as boxes to tick. Emits `sp-labels`. */
@customElement('sp-labels')
export class SpLabels extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        margin-block-end: var(--sp-1);
        font-weight: 600;
      }
      label {
        display: inline-flex;
        gap: var(--sp-1);
        align-items: center;
      }
    `,
  ];

  @property({ attribute: false }) labels: readonly PostLabel[] = [];

  override render() {
    const t = this.t.composer;
    return html`<fieldset>
      <legend>${t.labels}</legend>
      <div class="row small" data-testid="labels">
        ${postLabels.map(
          (each) => html`<label>
            <input
              type="checkbox"
              data-testid=${`label-${each}`}
              .checked=${this.labels.includes(each)}
              @change=${(event: Event) => this.mark(each, (event.target as HTMLInputElement).checked)}
            />
            ${t.labelNames[each]}
          </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private mark(label: PostLabel, on: boolean): void {
    this.emit('sp-labels', postLabels.filter((each) => (each === label ? on : this.labels.includes(each))));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-labels': SpLabels;
  }
}
