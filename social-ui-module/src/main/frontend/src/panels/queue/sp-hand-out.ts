import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { announce } from '../../components/announcer';
import { icon } from '../../components/icons';
import { SpElement } from '../../components/sp-element';
import { mediaUrl } from '../../data/articles';
import type { PostDetail, VariantImage } from '../../data/types';
import { imagesOf } from '../../data/variants';

type Part = 'text' | 'link' | 'alt';

/** What a person needs who posts by hand, in the order of their hands: the network's page, the words, the picture. */
@customElement('sp-hand-out')
export class SpHandOut extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      section {
        display: grid;
        gap: var(--sp-3);
        padding: var(--sp-4);
        border: 1px solid var(--sp-line);
        border-radius: var(--sp-radius);
        background: var(--sp-sunken);
      }
      .part {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--sp-1) var(--sp-3);
        align-items: start;
      }
      .words {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        grid-column: 1;
      }
      .label {
        grid-column: 1 / -1;
      }
      img {
        max-width: 12rem;
        max-height: 9rem;
        border-radius: var(--sp-radius);
      }
    `,
  ];

  @property({ attribute: false }) detail!: PostDetail;
  @state() private copied: Part | undefined;

  override render() {
    const { handOut, post, variant } = this.detail;
    if (!handOut) {
      return nothing;
    }
    const t = this.t.queue.handOut;
    return html`<section data-testid="hand-out" aria-label=${t.title}>
      <h3>${t.title}</h3>
      <p>${t.steps(post.networkName)}</p>
      ${
        handOut.page === null
          ? nothing
          : html`<p><a href=${handOut.page} target="_blank" rel="noopener" data-testid="hand-page">${t.open(post.networkName)}</a></p>`
      }
      ${this.renderPart('text', t.text, handOut.text)} ${handOut.link === null ? nothing : this.renderPart('link', t.link, handOut.link)}
      ${imagesOf(variant).map(
        (image) => html`${this.renderImage(image)} ${image.alt === '' ? nothing : this.renderPart('alt', t.alt, image.alt)}`,
      )}
    </section>`;
  }

  private renderPart(part: Part, label: string, words: string) {
    const t = this.t.queue.handOut;
    return html`<div class="part">
      <span class="label">${label}</span>
      <span class="words" data-testid=${`hand-${part}`} lang=${part === 'link' ? nothing : this.detail.post.article.lang}>${words}</span>
      <button class="small" data-testid=${`copy-${part}`} aria-label=${t.copyOf(label)} @click=${() => void this.copy(part, words)}>
        ${this.copied === part ? html`${icon('checkCircle')} ${t.copied}` : t.copy}
      </button>
    </div>`;
  }

  private renderImage({ ref, alt }: VariantImage) {
    const t = this.t.queue.handOut;
    return html`<div class="part">
      <span class="label">${t.image}</span>
      <img src=${mediaUrl(ref, 400)} alt=${alt} />
      <a href=${mediaUrl(ref, 2048)} download=${`${this.detail.post.network}.jpg`} data-testid="hand-image">${t.save}</a>
    </div>`;
  }

  /** Browsers hand the clipboard to secure pages only; elsewhere the words are marked for the keys that copy. */
  private async copy(part: Part, words: string): Promise<void> {
    const t = this.t.queue.handOut;
    try {
      await navigator.clipboard.writeText(words);
      this.copied = part;
      announce(t.copied);
    } catch {
      const marked = this.renderRoot.querySelector(`[data-testid=hand-${part}]`);
      if (marked) {
        getSelection()?.selectAllChildren(marked);
      }
      announce(t.marked);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-hand-out': SpHandOut;
  }
}
