import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { calendarDate } from '../common/dates';
import { mediaUrl } from '../data/articles';
import type { ArticleImage, VariantImage } from '../data/types';
import { language } from '../i18n/language';
import { SpElement } from './sp-element';

/** Each of the article's images or none, with alt text and credit. Emits `sp-image`, `sp-alt`, `sp-credit`. */
@customElement('sp-image-picker')
export class SpImagePicker extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .choices {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr));
        gap: var(--sp-3);
      }
      .choice {
        position: relative;
        display: grid;
        align-content: start;
        gap: var(--sp-1);
        padding: var(--sp-1);
        border: 2px solid transparent;
        border-radius: var(--sp-radius);
        background: var(--sp-sunken);
        cursor: pointer;
        font-size: var(--sp-size-s);
      }
      .choice:has(:checked) {
        border-color: var(--sp-accent);
        background: var(--sp-accent-soft);
      }
      .choice:has(:focus-visible) {
        outline: 3px solid var(--sp-focus);
        outline-offset: 2px;
      }
      .choice:has(:disabled) {
        cursor: not-allowed;
        color: var(--sp-ink-soft);
      }
      .choice:has(:disabled) img {
        filter: grayscale(1) opacity(0.5);
      }
      .choice > span {
        display: flex;
        gap: var(--sp-2);
        align-items: start;
        padding: 0.15rem;
      }
      .choice input {
        flex: none;
        margin-top: 0.15rem;
      }
      .picture {
        width: 100%;
        aspect-ratio: 3 / 2;
        object-fit: cover;
        border-radius: calc(var(--sp-radius) - 0.2rem);
        background: var(--sp-line);
      }
      .required {
        color: var(--sp-error);
      }
      .head {
        display: flex;
        justify-content: space-between;
        gap: var(--sp-3);
      }
    `,
  ];

  @property({ attribute: false }) images: readonly ArticleImage[] = [];
  @property({ attribute: false }) image: VariantImage | null = null;
  @property({ type: Number }) maxAltText = 0;
  /** on which the post is to leave, such as 2026-12-24; empty for today */
  @property() day = '';

  override render() {
    const t = this.t.composer;
    return html`<div class="stack">
      <fieldset>
        <legend class="hidden-text">${t.image}</legend>
        <div class="choices" data-testid="images">
          ${this.images.map((image, at) => this.renderChoice(image, at))}
          <label class="choice">
            <span class="picture" aria-hidden="true"></span>
            <span
              ><input
                type="radio"
                name="image"
                data-testid="no-image"
                .checked=${this.image === null}
                @change=${() => this.emit('sp-image', null)}
              />${t.noImage}</span
            >
          </label>
        </div>
      </fieldset>
      ${this.image ? this.renderTexts(this.image) : nothing}
    </div>`;
  }

  private renderChoice(image: ArticleImage, at: number) {
    const t = this.t.composer;
    const why = this.obstacle(image);
    return html`<label class="choice" title=${image.alt}>
      <img class="picture" src=${mediaUrl(image.ref, 240)} alt=${image.alt} loading="lazy" />
      <span
        ><input
          type="radio"
          name="image"
          data-testid="image-choice"
          value=${image.ref}
          .checked=${this.image?.ref === image.ref}
          ?disabled=${!image.usable}
          @change=${() => this.emit('sp-image', image)}
        /><span>${t.imageNumber(at + 1)}${why === '' ? nothing : html`<br /><span data-testid="image-rights">${why}</span>`}</span></span
      >
    </label>`;
  }

  /** Why the image cannot go out, or not at that time; empty where it can. */
  private obstacle({ usable, socialUseUntil: until, published }: ArticleImage): string {
    const t = this.t.composer;
    const date = until ? calendarDate(until, language()) : '';
    if (!usable) {
      return until ? t.imageExpired(date) : t.imageUnusable;
    }
    if (until && this.day > until) {
      return t.imageUntil(date);
    }
    return published ? '' : t.imageUnpublished;
  }

  private renderTexts(image: VariantImage) {
    const t = this.t.composer;
    const missing = image.alt.trim() === '';
    const over = this.maxAltText > 0 && image.alt.length > this.maxAltText;
    return html`<div>
        <div class="head">
          <label class="label" for="alt">${t.altText} <span class="required">(${this.t.common.required})</span></label>
          <span class=${over ? 'problem' : 'small soft'} data-testid="alt-count"
            >${this.maxAltText > 0 ? t.altCount(image.alt.length, this.maxAltText) : image.alt.length}</span
          >
        </div>
        <textarea
          id="alt"
          rows="2"
          data-testid="alt"
          required
          aria-invalid=${missing || over}
          aria-describedby="alt-help"
          .value=${image.alt}
          @input=${(event: InputEvent) => this.emit('sp-alt', (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p id="alt-help" class=${missing ? 'problem' : 'small soft'}>${missing ? t.altMissing : t.altHelp}</p>
      </div>
      <div>
        <label class="label" for="credit">${t.credit}</label>
        <input
          id="credit"
          type="text"
          data-testid="credit"
          maxlength="500"
          .value=${image.credit}
          @input=${(event: InputEvent) => this.emit('sp-credit', (event.target as HTMLInputElement).value)}
        />
      </div>`;
  }

  /** Moves the focus to the alt text, after a submission was stopped. */
  focusAlt(): void {
    this.renderRoot.querySelector<HTMLElement>('#alt')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-image-picker': SpImagePicker;
  }
}
