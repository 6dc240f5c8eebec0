import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/sp-banner';
import { languageName } from '../../common/languages';
import { SpElement } from '../../components/sp-element';
import type { Article } from '../../data/types';
import { language } from '../../i18n/language';

/** Which article this is: title, language, status, author, public address. */
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
      nav a[aria-current] {
        font-weight: 600;
        text-decoration: none;
        color: inherit;
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
  /** of the article's site; a choice where there are several */
  @property({ attribute: false }) languages: readonly string[] = [];
  /** language that was asked for; another one of the article stands in where it has no text */
  @property() asked = '';

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
      ${this.languages.length > 1 ? this.renderLanguages() : nothing}
      ${this.asked === ref.lang ? nothing : this.renderStandIn(ref.lang)}
      ${noSocial ? html`<sp-banner look="warning" data-testid="no-social">${t.noSocial}</sp-banner>` : nothing}`;
  }

  private renderLanguages() {
    return html`<nav class="row small" aria-label=${this.t.composer.articleLanguages} data-testid="article-languages">
      ${this.languages.map(
        (tag) =>
          html`<a href=${inLanguage(tag)} aria-current=${tag === this.asked ? 'page' : nothing}
            >${languageName(tag, language())}</a
          >`,
      )}
    </nav>`;
  }

  /** Nobody may take it for the language that was asked for. */
  private renderStandIn(found: string) {
    const words = this.t.composer.standIn(languageName(this.asked, language()), languageName(found, language()));
    return html`<sp-banner look="warning" data-testid="stand-in">${words}</sp-banner>`;
  }
}

/** The same page about the article in another language; the account belongs to the one that is left. */
function inLanguage(tag: string): string {
  const parameters = new URLSearchParams(location.search);
  parameters.set('lang', tag);
  parameters.delete('channel');
  return `?${parameters}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-article-head': SpArticleHead;
  }
}
