import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DraftFile, DraftLine } from '../common/charter-difference';
import { SpElement } from './sp-element';

/** How files differ, line by line; signs and not colours alone tell what is new. */
@customElement('sp-difference')
export class SpDifference extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: grid;
        gap: var(--sp-3);
        min-width: 0;
      }
      h3 {
        font-size: var(--sp-size-s);
        font-family: var(--sp-mono);
      }
      pre {
        margin: var(--sp-1) 0 0;
        padding: var(--sp-2);
        overflow: auto;
        max-height: 18rem;
        border: 1px solid var(--sp-line);
        border-radius: var(--sp-radius);
        background: var(--sp-surface);
        font-family: var(--sp-mono);
        font-size: var(--sp-size-s);
        line-height: 1.5;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      ins,
      del {
        display: block;
        text-decoration: none;
      }
      ins {
        background: var(--sp-good-soft);
        color: var(--sp-good);
      }
      del {
        background: var(--sp-error-soft);
        color: var(--sp-error);
      }
      .same {
        display: block;
        color: var(--sp-ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) files: readonly DraftFile[] = [];

  override render() {
    const t = this.t.workbench;
    return this.files.map(
      (file) => html`<div data-testid="draft-file">
        <h3 class="wrap">${file.path} · ${t.changes[file.change]}</h3>
        <pre tabindex="0" role="region" aria-label=${`${t.difference} ${file.path}`}>${file.lines.map((line) => this.renderLine(line))}</pre>
      </div>`,
    );
  }

  private renderLine({ kind, text }: DraftLine) {
    switch (kind) {
      case 'ADDED':
        return html`<ins>+ ${text}</ins>`;
      case 'REMOVED':
        return html`<del>- ${text}</del>`;
      case 'SAME':
        return html`<span class="same">  ${text}</span>`;
      case 'GAP':
        return html`<span class="same">⋯</span>`;
      default:
        return nothing;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-difference': SpDifference;
  }
}
