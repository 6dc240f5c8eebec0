import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Session } from '../data/types';
import { language, setLanguage, type UiLanguage } from '../i18n/language';
import { SpElement } from './sp-element';

/** Where one is, the way to the other screens, the language of the screens and who is signed in. */
@customElement('sp-header')
export class SpHeader extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
        background: var(--sp-surface);
        border-bottom: 1px solid var(--sp-line);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--sp-4);
        max-width: 90rem;
        margin: 0 auto;
        padding: var(--sp-1) var(--sp-4);
        font-size: var(--sp-size-s);
      }
      .product {
        font-weight: 700;
      }
      nav {
        display: flex;
        flex: 1 1 auto;
      }
      nav a {
        display: inline-flex;
        align-items: center;
        min-height: 2.25rem;
        padding: 0 var(--sp-3);
        color: var(--sp-ink);
        text-decoration: none;
        border-bottom: 3px solid transparent;
      }
      nav a:hover {
        background: var(--sp-accent-soft);
      }
      nav a[aria-current] {
        border-color: var(--sp-accent);
        font-weight: 650;
      }
      .languages {
        display: flex;
      }
      .languages button {
        min-height: 1.75rem;
        min-width: 2.25rem;
        padding: 0;
        border-color: transparent;
        background: transparent;
        font-size: var(--sp-size-s);
      }
      .languages button[aria-pressed='true'] {
        font-weight: 700;
        text-decoration: underline;
        text-underline-offset: 0.25em;
      }
    `,
  ];

  @property() page: 'social-tab' | 'queue' | 'rules' | 'workbench' | 'channels' = 'queue';
  @property({ attribute: false }) session: Session | undefined;

  override render() {
    const t = this.t.common;
    // A page that frames the screen has a menu, a person and a language switch of its own.
    if (window.parent !== window) {
      return nothing;
    }
    return html`<header>
      <span class="product">${t.product}</span>
      <nav aria-label=${t.product}>${this.renderLink('queue', t.queue)} ${this.renderLink('rules', t.rules)}
        ${
          this.session?.actor.roles.includes('social-webteam')
            ? html`${this.renderLink('workbench', t.workbench)} ${this.renderLink('channels', t.channels)}`
            : nothing
        }</nav>
      ${this.session ? this.renderActor(this.session) : nothing}
      <div class="languages" role="group" aria-label=${t.languageOfScreens}>
        ${this.renderLanguage('fr', 'Français')} ${this.renderLanguage('en', 'English')}
      </div>
    </header>`;
  }

  private renderLink(page: 'queue' | 'rules' | 'workbench' | 'channels', words: string) {
    return html`<a
      href=${`./${page}?ui=${language()}`}
      data-testid=${`nav-${page}`}
      aria-current=${this.page === page ? 'page' : nothing}
      >${words}</a
    >`;
  }

  private renderActor({ actor }: Session) {
    const t = this.t.common;
    const roles = actor.roles.map((role) => t.roles[role]).join(', ');
    return html`<span data-testid="actor" title=${t.signedInAs(actor.name, roles)}
      >${actor.name} <span class="soft">· ${roles}</span></span
    >`;
  }

  private renderLanguage(lang: UiLanguage, name: string) {
    return html`<button
      lang=${lang}
      title=${name}
      aria-label=${name}
      aria-pressed=${language() === lang}
      data-testid=${`ui-${lang}`}
      @click=${() => setLanguage(lang)}
    >
      ${lang.toUpperCase()}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-header': SpHeader;
  }
}
