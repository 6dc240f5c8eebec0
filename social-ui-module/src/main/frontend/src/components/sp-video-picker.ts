import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { obstacleOf } from '../common/rights';
import { videoFacts } from '../common/videos';
import type { ArticleVideo, VariantVideo } from '../data/types';
import { SpElement } from './sp-element';

/** The article's videos, of which a post shows one or none. Emits `sp-video`. */
@customElement('sp-video-picker')
export class SpVideoPicker extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .choices {
        display: grid;
        gap: var(--sp-2);
      }
      .choice {
        display: flex;
        gap: var(--sp-3);
        align-items: center;
        padding: var(--sp-2) var(--sp-3);
        border: 2px solid transparent;
        border-radius: var(--sp-radius);
        background: var(--sp-sunken);
        cursor: pointer;
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
      .alt {
        display: block;
        margin-top: var(--sp-3);
      }
      .name {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) videos: readonly ArticleVideo[] = [];
  @property({ attribute: false }) chosen: VariantVideo | null = null;
  /** of the alternative text, 0 where the network takes none */
  @property({ type: Number }) maxAltText = 0;
  /** on which the post is to leave, such as 2026-12-24; empty for today */
  @property() day = '';

  override render() {
    const t = this.t.composer;
    return html`<fieldset>
      <legend class="hidden-text">${t.video}</legend>
      <div class="choices" data-testid="videos">
        ${this.videos.map((video) => this.renderChoice(video))}
        <label class="choice">
          <input type="radio" name="video" data-testid="no-video" .checked=${this.chosen === null} @change=${() => this.emit('sp-video', null)} />
          ${t.noVideo}
        </label>
      </div>
      ${this.chosen && this.maxAltText > 0 ? this.renderAlt(this.chosen) : nothing}
    </fieldset>`;
  }

  private renderAlt(chosen: VariantVideo) {
    const t = this.t.composer;
    const alt = chosen.alt ?? '';
    return html`<label class="alt"
      >${t.videoAlt}
      <span class=${alt.length > this.maxAltText ? 'problem' : 'small soft'} data-testid="video-alt-count">${t.altCount(alt.length, this.maxAltText)}</span>
      <textarea
        rows="2"
        data-testid="video-alt"
        .value=${live(alt)}
        @input=${(event: InputEvent) => this.emit('sp-video', { ...chosen, alt: (event.target as HTMLTextAreaElement).value })}
      ></textarea
    ></label>`;
  }

  private renderChoice(video: ArticleVideo) {
    const why = obstacleOf(video, this.day, this.t.composer);
    return html`<label class="choice">
      <input
        type="radio"
        name="video"
        data-testid="video-choice"
        value=${video.ref}
        .checked=${this.chosen?.ref === video.ref}
        ?disabled=${!video.usable}
        @change=${() => this.emit('sp-video', { ref: video.ref, credit: video.credit })}
      />
      <span
        ><strong class="name">${video.fileName === '' ? video.ref : video.fileName}</strong><br />
        <span class="small soft" data-testid="video-facts">${videoFacts(video, this.t.composer)}</span>${
          why === '' ? nothing : html`<br /><span class="small" data-testid="video-rights">${why}</span>`
        }</span
      >
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-video-picker': SpVideoPicker;
  }
}
