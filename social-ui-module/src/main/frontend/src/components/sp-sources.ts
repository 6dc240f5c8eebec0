import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim, Provenance, Span } from '../data/types';
import { SpElement } from './sp-element';

/** One sentence of the article often bears out several claims: they stand beside it once, in the order of the text. */
export function claimsByPassage(claims: readonly Claim[]): Claim[][] {
  const passages = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.sourcePart} ${claim.block} ${claim.passageSpan.start}`;
    passages.set(key, [...(passages.get(key) ?? []), claim]);
  }
  return [...passages.values()];
}

/**
 * Each sentence of a text beside the passage of the article that it comes from, then each figure, quotation, name and
 * superlative beside the sentence that bears it out. Emits `sp-highlight`.
 */
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
      h3 {
        margin-block: var(--sp-3) var(--sp-2);
        font-size: 1rem;
      }
      li {
        display: grid;
        gap: var(--sp-1);
        padding: var(--sp-2) var(--sp-3);
        border-radius: var(--sp-radius);
        border-inline-start: 3px solid var(--sp-line);
        background: var(--sp-surface);
      }
      .claim {
        padding-inline: var(--sp-2);
        border-radius: var(--sp-radius);
        border: 1px solid var(--sp-line);
        background: var(--sp-surface);
      }
      [aria-current='true'],
      li:hover,
      .claim:hover {
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
  /** what the article bears out; none in posts that are not checked anew */
  @property({ attribute: false }) claims: readonly Claim[] = [];
  /** position of the caret, to point out its sentence */
  @property({ type: Number }) caret = -1;
  @property() textLang = 'en';

  override render() {
    return html`${this.renderPassages()} ${this.claims.length > 0 ? this.renderClaims() : nothing}`;
  }

  private renderPassages() {
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

  private renderClaims() {
    const t = this.t.composer;
    return html`<h3 id="claims">${t.claims}</h3>
      <ol data-testid="claims" aria-labelledby="claims">
        ${claimsByPassage(this.claims).map(
          (claims) => html`<li data-testid="claim-passage">
            <div class="row">${claims.map((claim) => this.renderClaim(claim))}</div>
            <blockquote lang=${this.textLang}>${claims[0]!.passageText}</blockquote>
            <span class="small soft">${t.sourceParts[claims[0]!.sourcePart]}</span>
          </li>`,
        )}
      </ol>`;
  }

  private renderClaim(claim: Claim) {
    const t = this.t.composer;
    const span = claim.part === 'TEXT' ? claim.span : null;
    return html`<span
      class="claim small"
      tabindex="0"
      aria-current=${span !== null && span.start <= this.caret && this.caret <= span.end}
      data-testid="claim"
      @focus=${() => this.emit('sp-highlight', span)}
      @blur=${() => this.emit('sp-highlight', null)}
      @pointerenter=${() => this.emit('sp-highlight', span)}
      @pointerleave=${() => this.emit('sp-highlight', null)}
      ><strong lang=${this.textLang}>${claim.words}</strong>
      <span class="soft"
        >${t.claimKinds[claim.kind]}${claim.part === 'TEXT' ? nothing : html` · ${t.claimParts[claim.part]}`}</span
      ></span
    >`;
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
