import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/sp-banner';
import { SpElement } from '../../components/sp-element';
import type { Article } from '../../data/types';

/** Which article this is: title, status, author, public address. */
@customElement('sp-article-head')
export class SpArticleHead extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: grid;
        gap: var(--sp-2);
      }
      h1 {
        font-family: var(--sp-serif);
        font-size: clamp(1.25rem, 1rem + 1.6vw, 1.75rem);
        font-weight: 600;
        line-height: 1.2;
        overflow-wrap: anywhere;
      }
      .chip {
        padding: 0.1rem 0.6rem;
        border-radius: 999px;
        background: var(--sp-sunken);
        font-weight: 600;
        font-size: var(--sp-size-s);
      }
      .PUBLISHED {
        background: var(--sp-good-soft);
        color: var(--sp-good);
      }
      .MODIFIED,
      .UNPUBLISHED,
      .NEVER_PUBLISHED {
        background: var(--sp-warning-soft);
        color: var(--sp-warning);
      }
      .DELETED {
        background: var(--sp-error-soft);
        color: var(--sp-error);
      }
    `,
  ];

  @property({ attribute: false }) article!: Article;

  override render() {
    const t = this.t.composer;
    const { title, status, author, url, urlProblem, noSocial, ref } = this.article;
    return html`<h1 lang=${ref.lang} data-testid="article-title">${title}</h1>
      <div class="row small">
        <span class=${`chip ${status}`} data-testid="article-status" data-status=${status}>${t.articleStatus[status]}</span>
        ${author ? html`<span class="soft">${author}</span>` : nothing}
        ${
          url
            ? html`<a class="wrap" href=${url} target="_blank" rel="noopener" aria-label=${`${t.publicAddress} ${url}`}>${url}</a>`
            : html`<span class="problem">${t.noPublicAddress}${urlProblem ? html` · ${urlProblem}` : nothing}</span>`
        }
      </div>
      ${noSocial ? html`<sp-banner look="warning" data-testid="no-social">${t.noSocial}</sp-banner>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-article-head': SpArticleHead;
  }
}
