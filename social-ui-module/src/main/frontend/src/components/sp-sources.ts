import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Provenance, Span } from '../data/types';
import { SpElement } from './sp-element';

/** Each sentence of a text beside the passage of the article that it comes from. Emits `sp-highlight`. */
@customElement('sp-sources')
export class SpSources extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      ol {
        display: grid;
        gap: var(--sp-2);
      }
      li {
        display: grid;
        gap: var(--sp-1);
        padding: var(--sp-2) var(--sp-3);
        border-radius: var(--sp-radius);
        border-inline-start: 3px solid var(--sp-line);
        background: var(--sp-surface);
      }
      li[aria-current='true'],
      li:hover {
        border-color: var(--sp-accent);
        background: var(--sp-accent-soft);
      }
      blockquote {
        font-family: var(--sp-serif);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() text = '';
  @property({ attribute: false }) provenance: readonly Provenance[] = [];
  /** position of the caret, to point out its sentence */
  @property({ type: Number }) caret = -1;
  @property() textLang = 'en';

  override render() {
    const t = this.t.composer;
    if (this.provenance.length === 0) {
      return html`<p class="soft small">${t.noSource}</p>`;
    }
    return html`<ol data-testid="sources">
      ${this.provenance.map(
        (source) => html`<li
          tabindex="0"
          aria-current=${source.span.start <= this.caret && this.caret <= source.span.end}
          data-testid="source"
          @focus=${() => this.emit('sp-highlight', source.span)}
          @blur=${() => this.emit('sp-highlight', null)}
          @pointerenter=${() => this.emit('sp-highlight', source.span)}
          @pointerleave=${() => this.emit('sp-highlight', null)}
        >
          <span class="small" lang=${this.textLang}>${this.sentence(source.span)}</span>
          <blockquote lang=${this.textLang}>${source.passageText}</blockquote>
          <span class="small soft"
            >${t.sourceParts[source.part]} · ${source.verbatim ? t.verbatim : t.shortened}</span
          >
        </li>`,
      )}
    </ol>`;
  }

  private sentence(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-sources': SpSources;
  }
}
