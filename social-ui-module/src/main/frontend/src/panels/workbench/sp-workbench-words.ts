import { css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { visible } from '../../common/visible';
import { icon } from '../../components/icons';
import { SpElement } from '../../components/sp-element';
import type { HouseWord } from '../../data/types';
import { entry } from '../../styles/entry';

/** Words that the house bans and words that it prefers; a change is emitted as `sp-setting`. */
@customElement('sp-workbench-words')
export class SpWorkbenchWords extends SpElement {
  static override styles = [
    ...SpElement.styles,
    entry,
    css`
      :host {
        display: block;
      }
      .lists {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
        gap: var(--sp-4);
        align-items: start;
      }
      .words {
        display: grid;
        gap: var(--sp-1);
      }
      .words li {
        display: flex;
        align-items: center;
        gap: var(--sp-2);
        padding: 0 0 0 var(--sp-2);
        border: 1px solid var(--sp-line);
        border-radius: var(--sp-radius);
        min-height: 2rem;
      }
      .words .text {
        flex: 1;
        min-width: 0;
      }
      button.small {
        min-width: 2rem;
        padding: 0;
      }
    `,
  ];

  @property({ attribute: false }) words: readonly HouseWord[] = [];
  @property() charter = '';
  @property() charterLang = 'fr';
  @property({ attribute: false }) network: (id: string) => string = (id) => id;

  @query('#ban') private banField!: HTMLInputElement;
  @query('#prefer') private preferField!: HTMLInputElement;
  @query('#instead') private insteadField!: HTMLInputElement;

  override render() {
    const t = this.t.workbench.settings;
    const banned = this.words.filter((word) => !word.instead);
    const preferred = this.words.filter((word) => word.instead);
    return html`<div class="lists">
        <div class="stack">
          <h3 id="banned">${t.banned}</h3>
          <form @submit=${this.ban}>
            <label
              ><span class="small">${t.banLabel}</span>
              <input id="ban" type="text" maxlength="200" lang=${this.charterLang} data-testid="ban-word"
            /></label>
            <button data-testid="ban">${t.ban}</button>
          </form>
          ${this.renderWords(banned, 'banned', t.noBanned)}
        </div>
        <div class="stack">
          <h3 id="preferred">${t.preferred}</h3>
          <form @submit=${this.prefer}>
            <label
              ><span class="small">${t.preferLabel}</span>
              <input id="prefer" type="text" maxlength="200" lang=${this.charterLang} data-testid="prefer-word"
            /></label>
            <label
              ><span class="small">${t.insteadLabel}</span>
              <input id="instead" type="text" maxlength="200" lang=${this.charterLang} data-testid="prefer-instead"
            /></label>
            <button data-testid="prefer">${t.prefer}</button>
          </form>
          ${this.renderWords(preferred, 'preferred', t.noPreferred)}
        </div>
      </div>
      <p class="small soft">${t.otherWords}</p>`;
  }

  private renderWords(words: readonly HouseWord[], list: string, none: string) {
    return words.length === 0
      ? html`<p class="small soft">${none}</p>`
      : html`<ul class="words" aria-labelledby=${list}>
          ${words.map((word) => this.renderWord(word))}
        </ul>`;
  }

  private renderWord(word: HouseWord) {
    const t = this.t.workbench.settings;
    const more = [
      ...(word.charter === this.charter ? [] : [t.from(word.charter)]),
      ...word.networks.map((each) => t.on(this.network(each))),
      ...(word.pattern ? [t.pattern] : []),
    ];
    return html`<li data-testid="house-word">
      <span class="text wrap"
        ><span lang=${this.charterLang}>${visible(word.word)}${word.instead ? html` → <strong>${visible(word.instead)}</strong>` : nothing}</span>
        ${more.length === 0 ? nothing : html`<span class="small soft">${more.join(' · ')}</span>`}</span
      >
      ${
        word.charter === this.charter
          ? html`<button
              class="small plain"
              data-testid="remove-word"
              aria-label=${t.removeWord(word.word)}
              title=${t.removeWord(word.word)}
              @click=${() =>
                this.emit('sp-setting', {
                  what: word.instead ? 'UNPREFER' : 'UNBAN',
                  rule: word.rule,
                  value: word.word,
                })}
            >
              ${icon('close')}
            </button>`
          : nothing
      }
    </li>`;
  }

  private ban(event: Event): void {
    event.preventDefault();
    const value = this.banField.value.trim();
    if (value !== '') {
      this.emit('sp-setting', { what: 'BAN', value });
      this.banField.value = '';
    }
    this.banField.focus();
  }

  private prefer(event: Event): void {
    event.preventDefault();
    const value = this.preferField.value.trim();
    const more = this.insteadField.value.trim();
    if (value === '' || more === '') {
      (value === '' ? this.preferField : this.insteadField).focus();
      return;
    }
    this.emit('sp-setting', { what: 'PREFER', value, more });
    this.preferField.value = '';
    this.insteadField.value = '';
    this.preferField.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-workbench-words': SpWorkbenchWords;
  }
}
