import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { obstacleOf } from '../common/rights';
import { mediaUrl } from '../data/articles';
import type { ArticleImage, Ratios, VariantImage } from '../data/types';
import { SpElement } from './sp-element';
import './sp-focal-point';

/**
 * The article's images: one or none, or several in the order in which they are ticked, each with alt text, credit and, where
 * the network crops it, the point that stays in view. Emits `sp-images`, always all of them.
 */
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
  /** in the order in which readers see them */
  @property({ attribute: false }) chosen: readonly VariantImage[] = [];
  /** of one post; more than one makes the choice one of several */
  @property({ type: Number }) most = 1;
  @property({ type: Number }) maxAltText = 0;
  /** null where the network takes any shape */
  @property({ attribute: false }) ratios: Ratios | null = null;
  /** on which the post is to leave, such as 2026-12-24; empty for today */
  @property() day = '';

  override render() {
    const t = this.t.composer;
    const several = this.most > 1;
    return html`<div class="stack">
      ${several ? html`<p class="small soft" data-testid="images-most">${t.imagesMost(this.most)}</p>` : nothing}
      <fieldset>
        <legend class="hidden-text">${t.image}</legend>
        <div class="choices" data-testid="images">
          ${this.images.map((image, at) => this.renderChoice(image, at, several))} ${several ? nothing : this.renderNone()}
        </div>
      </fieldset>
      ${this.chosen.map((image, at) => this.renderTexts(image, at))}
    </div>`;
  }

  private renderNone() {
    return html`<label class="choice">
      <span class="picture" aria-hidden="true"></span>
      <span
        ><input
          type="radio"
          name="image"
          data-testid="no-image"
          .checked=${this.chosen.length === 0}
          @change=${() => this.emit('sp-images', [])}
        />${this.t.composer.noImage}</span
      >
    </label>`;
  }

  private renderChoice(image: ArticleImage, at: number, several: boolean) {
    const t = this.t.composer;
    const why = obstacleOf(image, this.day, t);
    const place = this.chosen.findIndex((one) => one.ref === image.ref);
    const full = several && place < 0 && this.chosen.length >= this.most;
    return html`<label class="choice" title=${image.alt}>
      <img class="picture" src=${mediaUrl(image.ref, 240)} alt=${image.alt} loading="lazy" />
      <span
        ><input
          type=${several ? 'checkbox' : 'radio'}
          name="image"
          data-testid="image-choice"
          value=${image.ref}
          .checked=${place >= 0}
          ?disabled=${!image.usable || full}
          @change=${() => this.choose(image, several)}
        /><span
          >${t.imageNumber(at + 1)}${
            several && place >= 0 && this.chosen.length > 1 ? html` <strong data-testid="image-place">(${t.imagePlace(place + 1)})</strong>` : nothing
          }${why === '' ? nothing : html`<br /><span data-testid="image-rights">${why}</span>`}</span
        ></span
      >
    </label>`;
  }

  private choose(image: ArticleImage, several: boolean): void {
    const taken = { ref: image.ref, alt: image.alt, credit: image.credit, focus: image.focus ?? null };
    const rest = this.chosen.filter((one) => one.ref !== image.ref);
    this.emit('sp-images', !several ? [taken] : rest.length < this.chosen.length ? rest : [...rest, taken]);
  }

  private change(at: number, part: Partial<VariantImage>): void {
    this.emit(
      'sp-images',
      this.chosen.map((image, other) => (other === at ? { ...image, ...part } : image)),
    );
  }

  private renderTexts(image: VariantImage, at: number) {
    const t = this.t.composer;
    const missing = image.alt.trim() === '';
    const over = this.maxAltText > 0 && image.alt.length > this.maxAltText;
    const which = this.chosen.length > 1 ? t.imageOf(at + 1) : '';
    return html`<sp-focal-point
        .src=${mediaUrl(image.ref, 480)}
        .ratios=${this.ratios}
        .point=${image.focus ?? null}
        .which=${which}
        @sp-focus=${(event: HTMLElementEventMap['sp-focus']) => this.change(at, { focus: event.detail })}
      ></sp-focal-point>
      <div>
        <div class="head">
          <label class="label" for=${`alt-${at}`}>${t.altText}${which} <span class="required">(${this.t.common.required})</span></label>
          <span class=${over ? 'problem' : 'small soft'} data-testid="alt-count"
            >${this.maxAltText > 0 ? t.altCount(image.alt.length, this.maxAltText) : image.alt.length}</span
          >
        </div>
        <textarea
          id=${`alt-${at}`}
          rows="2"
          data-testid="alt"
          required
          aria-invalid=${missing || over}
          aria-describedby=${`alt-help-${at}`}
          .value=${image.alt}
          @input=${(event: InputEvent) => this.change(at, { alt: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
        <p id=${`alt-help-${at}`} class=${missing ? 'problem' : 'small soft'}>${missing ? t.altMissing : t.altHelp}</p>
      </div>
      <div>
        <label class="label" for=${`credit-${at}`}>${t.credit}${which}</label>
        <input
          id=${`credit-${at}`}
          type="text"
          data-testid="credit"
          maxlength="500"
          .value=${image.credit}
          @input=${(event: InputEvent) => this.change(at, { credit: (event.target as HTMLInputElement).value })}
        />
      </div>`;
  }

  /** Moves the focus to the first alt text that is missing, after a submission was stopped. */
  focusAlt(): void {
    const at = Math.max(
      0,
      this.chosen.findIndex((image) => image.alt.trim() === ''),
    );
    this.renderRoot.querySelector<HTMLElement>(`#alt-${at}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-image-picker': SpImagePicker;
  }
}
