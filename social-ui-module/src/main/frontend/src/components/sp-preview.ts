import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { segments, spansBefore } from '../common/spans';
import { mediaUrl } from '../data/articles';
import type { CheckResult, PreviewCard, VariantImage } from '../data/types';
import { icon } from './icons';
import { SpElement } from './sp-element';

/**
 * What the network will show, in a neutral frame of ours: fold, link card, crop, alt text. Everything comes from the
 * check; nothing is counted here.
 */
@customElement('sp-preview')
export class SpPreview extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .frame {
        padding: var(--sp-4);
        border: 1px solid var(--sp-line);
        border-radius: 0.75rem;
        background: var(--sp-surface);
        display: grid;
        gap: var(--sp-3);
      }
      .who {
        display: flex;
        gap: var(--sp-3);
        align-items: center;
        line-height: 1.25;
      }
      .disc {
        width: 2.25rem;
        height: 2.25rem;
        border-radius: 50%;
        display: grid;
        place-items: center;
        background: var(--sp-sunken);
        color: var(--sp-ink-soft);
        font-weight: 650;
      }
      .text {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .link {
        color: var(--sp-accent);
      }
      .text button {
        display: inline;
        min-height: 1.5rem;
      }
      .media,
      .linkcard {
        border: 1px solid var(--sp-line);
        border-radius: var(--sp-radius);
        overflow: hidden;
      }
      img {
        display: block;
        width: 100%;
        aspect-ratio: var(--ratio, auto);
        object-fit: cover;
        background: var(--sp-sunken);
      }
      .linkcard img {
        aspect-ratio: var(--card-ratio, 1.91);
      }
      figcaption,
      .linkcard div {
        padding: var(--sp-2) var(--sp-3);
        display: grid;
        gap: 0.15rem;
        background: var(--sp-surface);
      }
      .missing {
        color: var(--sp-error);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) check: CheckResult | undefined;
  @property({ attribute: false }) image: VariantImage | null = null;
  @property() accountName = '';
  @property() handle = '';
  @property() textLang = 'en';
  @state() private open = false;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('check')) {
      this.style.setProperty('--ratio', cssRatio(this.check?.preview.imageRatio));
      this.style.setProperty('--card-ratio', cssRatio(this.check?.preview.card?.ratio));
    }
  }

  override render() {
    const check = this.check;
    if (!check) {
      return html`<sp-state bones="5"></sp-state>`;
    }
    return html`<div class="frame" data-testid="preview">
      <div class="who">
        <span class="disc" aria-hidden="true">${this.accountName.charAt(0)}</span>
        <span><strong>${this.accountName}</strong><br /><span class="small soft">${this.handle}</span></span>
      </div>
      ${this.renderText(check)} ${this.renderImage(check)} ${check.preview.card ? this.renderCard(check.preview.card) : nothing}
    </div>`;
  }

  private renderText({ text, preview }: CheckResult) {
    const fold = preview.foldAt !== null && preview.foldAt < text.length ? preview.foldAt : undefined;
    const end = fold === undefined || this.open ? text.length : fold;
    const shown = segments(text.slice(0, end), spansBefore(preview.links, end));
    return html`<div class="text" lang=${this.textLang} data-testid="preview-text">${shown.map((part) =>
      part.kind === 'link' ? html`<span class="link">${part.text}</span>` : part.text,
    )}${
      fold === undefined
        ? nothing
        : html` <button
            class="plain small"
            aria-expanded=${this.open}
            data-testid="preview-fold"
            @click=${() => (this.open = !this.open)}
          >
            ${this.open ? this.t.composer.less : this.t.composer.more}
          </button>`
    }</div>`;
  }

  private renderImage({ preview }: CheckResult) {
    const image = this.image;
    if (!image) {
      return nothing;
    }
    const t = this.t.composer;
    return html`<figure class="media" data-testid="preview-image">
      <img src=${mediaUrl(image.ref, 640)} alt=${image.alt} />
      <figcaption class="small">
        <span class="wrap"
          >${t.altShown}
          ${image.alt === '' ? html`<span class="missing">${t.altEmpty}</span>` : html`<span lang=${this.textLang}>${image.alt}</span>`}</span
        >
        <span class="soft"
          >${t.creditShown} ${image.credit === '' ? this.t.common.none : image.credit}${
            preview.imageRatio ? html` · ${t.ratio(preview.imageRatio)}` : nothing
          }</span
        >
      </figcaption>
    </figure>`;
  }

  private renderCard(card: PreviewCard) {
    return html`<div class="linkcard" data-testid="preview-card">
      ${card.thumbnail ? html`<img src=${mediaUrl(card.thumbnail, 640)} alt="" />` : nothing}
      <div lang=${this.textLang}>
        <span class="small soft row">${icon('link')}${card.domain}</span>
        <strong class="wrap">${card.title}</strong>
        <span class="small wrap">${card.description}</span>
      </div>
    </div>`;
  }
}

/** `16:9` or `1.91:1` as CSS writes it. */
function cssRatio(ratio: string | null | undefined): string {
  const [width, height] = (ratio ?? '').split(':').map(Number);
  return width && height ? `${width} / ${height}` : 'auto';
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-preview': SpPreview;
  }
}
