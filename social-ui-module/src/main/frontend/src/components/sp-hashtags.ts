import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { hashtagFromTag, hashtagOf, hasHashtag } from '../common/hashtags';
import { icon } from './icons';
import { SpElement } from './sp-element';

/** Hashtags as removable chips, with a field and the article's tags to add more. Emits `sp-hashtags`. */
@customElement('sp-hashtags')
export class SpHashtags extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      li button {
        min-height: 1.75rem;
        padding: 0.1rem 0.5rem 0.1rem 0.7rem;
        border-radius: 999px;
      }
      form {
        display: flex;
        gap: var(--sp-2);
        flex: 1 1 14rem;
        max-width: 22rem;
      }
      form input {
        min-width: 0;
      }
      li svg {
        width: 0.9rem;
        height: 0.9rem;
      }
    `,
  ];

  @property({ attribute: false }) hashtags: readonly string[] = [];
  @property({ attribute: false }) articleTags: readonly string[] = [];
  @state() private wrong = '';
  @query('input') private field!: HTMLInputElement;

  override render() {
    const t = this.t.composer;
    const offered = this.articleTags
      .flatMap((tag) => hashtagFromTag(tag) ?? [])
      .filter((tag) => !hasHashtag(this.hashtags, tag));
    return html`<div class="stack">
      <div class="row">
        <ul class="row" aria-label=${t.hashtags} data-testid="hashtags">
          ${this.hashtags.map(
            (tag) => html`<li>
              <button class="small" aria-label=${t.removeHashtag(tag)} @click=${() => this.drop(tag)}>
                #${tag}${icon('close')}
              </button>
            </li>`,
          )}
        </ul>
        <form @submit=${this.submit}>
          <input
            type="text"
            data-testid="hashtag-input"
            aria-label=${t.addHashtag}
            placeholder=${t.addHashtag}
            aria-invalid=${this.wrong !== ''}
            aria-describedby="wrong"
            maxlength="141"
            autocomplete="off"
          />
          <button class="small">${t.add}</button>
        </form>
      </div>
      <p id="wrong" class="problem" role="alert" ?hidden=${this.wrong === ''}>${this.wrong}</p>
      ${
        offered.length === 0
          ? nothing
          : html`<div class="row small">
            <span class="soft">${t.tagsOfArticle}</span>
            ${offered.map((tag) => html`<button class="small plain" @click=${() => this.add(tag)}>+ #${tag}</button>`)}
          </div>`
      }
    </div>`;
  }

  private submit(event: Event): void {
    event.preventDefault();
    const tag = hashtagOf(this.field.value);
    if (!tag) {
      this.wrong = this.t.composer.hashtagWrong;
    } else if (hasHashtag(this.hashtags, tag)) {
      this.wrong = this.t.composer.hashtagTwice(tag);
    } else {
      this.add(tag);
      this.field.value = '';
    }
  }

  private add(tag: string): void {
    this.wrong = '';
    this.emit('sp-hashtags', [...this.hashtags, tag]);
  }

  private drop(tag: string): void {
    this.emit('sp-hashtags', this.hashtags.filter((each) => each !== tag));
    this.field.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-hashtags': SpHashtags;
  }
}
