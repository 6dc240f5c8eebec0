import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { segments, spansBefore } from '../common/spans';
import { partSpans } from '../common/threads';
import { mediaUrl } from '../data/articles';
import type { CheckResult, PreviewCard, Span, VariantImage, VariantPoll, VariantVideo } from '../data/types';
import { icon } from './icons';
import './sp-cropped';
import './sp-poll';
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
      .linkcard img {
        display: block;
        width: 100%;
        aspect-ratio: var(--card-ratio, 1.91);
        object-fit: cover;
        background: var(--sp-sunken);
      }
      .screen {
        position: relative;
        display: block;
      }
      .play {
        position: absolute;
        inset: 0;
        display: grid;
        place-content: center;
        width: 3.5rem;
        height: 2.5rem;
        margin: auto;
        border-radius: 0.7rem;
        background: rgb(0 0 0 / 75%);
        color: #fff;
      }
      figcaption,
      .linkcard div {
        padding: var(--sp-2) var(--sp-3);
        display: grid;
        gap: 0.15rem;
        background: var(--sp-surface);
      }
      .thread {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .thread li {
        display: grid;
        gap: var(--sp-2);
        margin-left: 1.1rem;
        padding: 0 0 var(--sp-4) 1.6rem;
        border-left: 2px solid var(--sp-line);
      }
      .thread li:last-child {
        padding-bottom: 0;
        border-left-color: transparent;
      }
      .missing {
        color: var(--sp-error);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) check: CheckResult | undefined;
  @property({ attribute: false }) images: readonly VariantImage[] = [];
  @property() accountName = '';
  @property() handle = '';
  @property() textLang = 'en';
  /** the card, if there is one, is its picture and title */
  @property({ attribute: false }) video: VariantVideo | null = null;
  @property({ attribute: false }) poll: VariantPoll | null = null;
  /** what readers see before everything else; empty without one */
  @property() warning = '';
  @state() private open = false;
  /** shapes that pictures are cropped to, by reference; empty for one that stays whole */
  @state() private crops: ReadonlyMap<string, string> = new Map();

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('check')) {
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
      ${
        this.warning === ''
          ? nothing
          : html`<p class="wrap" data-testid="preview-warning">
            <strong>${this.t.composer.warningShown}</strong> <span lang=${this.textLang}>${this.warning}</span>
          </p>`
      }
      ${check.parts.length > 1 ? this.renderThread(check) : this.renderPost(check)}
    </div>`;
  }

  private renderPost(check: CheckResult) {
    const words = check.preview.card?.holdsText ? nothing : this.renderText(check);
    const { card } = check.preview;
    if (this.video && card) {
      return html`${this.renderVideo(this.video, card)} ${words}`;
    }
    return html`${words} ${this.renderImages(check)} ${this.renderPoll()} ${this.video ? this.renderVideo(this.video, null) : nothing}
    ${card ? this.renderLink(card) : nothing}`;
  }

  /** Pictures go with the first part; the card with the part that has the link, else with the last. */
  private renderThread(check: CheckResult) {
    const parts = partSpans(check.text);
    const { card, links } = check.preview;
    const linked = parts.findIndex(({ start, end }) => links.some((link) => inside(link, start, end) && isAddress(check.text, link)));
    const carrying = linked < 0 ? parts.length - 1 : linked;
    return html`<ol class="thread" data-testid="preview-thread">
      ${parts.map(
        ({ start, end }, at) => html`<li data-testid="preview-part">
          <span class="small soft">${this.t.composer.part(at + 1, parts.length)}</span>
          <div class="text" lang=${this.textLang}>${segments(check.text.slice(start, end), shifted(links, start, end)).map((part) =>
            part.kind === 'link' ? html`<span class="link">${part.text}</span>` : part.text,
          )}</div>
          ${at === 0 ? this.renderImages(check) : nothing} ${at === 0 && this.video ? this.renderVideo(this.video, null) : nothing}
          ${at === carrying && card ? this.renderLink(card) : nothing}
        </li>`,
      )}
    </ol>`;
  }

  private renderImages(check: CheckResult) {
    return this.images.map((image) => this.renderImage(check, image));
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

  private renderImage({ preview }: CheckResult, image: VariantImage) {
    const t = this.t.composer;
    return html`<figure class="media" data-testid="preview-image">
      <sp-cropped
        .src=${mediaUrl(image.ref, 640)}
        .alt=${image.alt}
        .ratios=${preview.imageRatios}
        .around=${image.focus ?? null}
        @sp-cropped=${(event: HTMLElementEventMap['sp-cropped']) => this.cropped(image.ref, event.detail)}
      ></sp-cropped>
      <figcaption class="small">
        <span class="wrap"
          >${t.altShown}
          ${image.alt === '' ? html`<span class="missing">${t.altEmpty}</span>` : html`<span lang=${this.textLang}>${image.alt}</span>`}</span
        >
        <span class="soft"
          >${t.creditShown} ${image.credit === '' ? this.t.common.none : image.credit}${
            this.crops.get(image.ref) ? html` · ${t.ratio(this.crops.get(image.ref) ?? '')}` : nothing
          }</span
        >
      </figcaption>
    </figure>`;
  }

  private cropped(ref: string, crop: string): void {
    this.crops = new Map(this.crops).set(ref, crop);
  }

  private renderPoll() {
    return this.poll ? html`<sp-poll data-testid="preview-poll" .poll=${this.poll} .textLang=${this.textLang}></sp-poll>` : nothing;
  }

  /** The first thing that readers see of a video: its picture and its title, where we send them. */
  private renderVideo(video: VariantVideo, card: PreviewCard | null) {
    const { thumbnail = null, title = '' } = card ?? {};
    return html`<div class="linkcard" data-testid="preview-video">
      <span class="screen">
        ${thumbnail ? html`<img src=${mediaUrl(thumbnail, 640)} alt="" />` : nothing}
        <span class="play" role="img" aria-label=${video.alt || this.t.composer.video}>▶</span>
      </span>
      ${title === '' ? nothing : html`<div lang=${this.textLang}><strong class="wrap">${title}</strong></div>`}
    </div>`;
  }

  private renderLink(card: PreviewCard) {
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

function inside(span: Span, start: number, end: number): boolean {
  return span.start >= start && span.end <= end;
}

function isAddress(text: string, span: Span): boolean {
  return text.slice(span.start, span.end).startsWith('http');
}

/** Those within a part, counted from its beginning. */
function shifted(spans: readonly Span[], start: number, end: number): Span[] {
  return spans
    .filter((span) => inside(span, start, end))
    .map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
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
