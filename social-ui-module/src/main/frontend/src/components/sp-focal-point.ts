import { css, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cropOf, MIDDLE, windowOf, type Size } from '../common/crops';
import type { FocalPoint, Ratios } from '../data/types';
import './sp-cropped';
import { SpElement } from './sp-element';

/**
 * Chooses what a crop keeps in view, with what comes out beside it: a press on the picture, or two sliders for the arrow
 * keys. Shows nothing where the network takes the picture whole. Emits `sp-focus`.
 */
@customElement('sp-focal-point')
export class SpFocalPoint extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .tools {
        display: grid;
        grid-template: auto 1fr / minmax(9rem, 2fr) auto minmax(7rem, 1fr);
        gap: var(--sp-2) var(--sp-3);
        align-items: start;
      }
      .stage {
        position: relative;
        cursor: crosshair;
        touch-action: none;
      }
      .stage img {
        display: block;
        width: 100%;
        border-radius: var(--sp-radius);
      }
      svg {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        pointer-events: none;
      }
      .outside {
        fill: rgb(0 0 0 / 0.55);
        fill-rule: evenodd;
      }
      .point {
        position: absolute;
        left: var(--x);
        top: var(--y);
        width: 1.25rem;
        height: 1.25rem;
        margin: -0.625rem;
        border: 3px solid var(--sp-surface);
        border-radius: 50%;
        outline: 2px solid var(--sp-ink);
        pointer-events: none;
      }
      input[type='range'] {
        margin: 0;
        min-height: 1.5rem;
        accent-color: var(--sp-accent);
      }
      .across {
        width: 100%;
      }
      .down {
        writing-mode: vertical-lr;
        direction: rtl;
        width: 1.5rem;
        height: 100%;
        min-height: 4rem;
      }
      .result {
        grid-row: span 2;
        display: grid;
        gap: var(--sp-1);
      }
      .result sp-cropped {
        border: 1px solid var(--sp-line);
      }
    `,
  ];

  @property() src = '';
  @property({ attribute: false }) ratios: Ratios | null = null;
  @property({ attribute: false }) point: FocalPoint | null = null;
  /** which of several images this is, as a part of a label; empty for the only one */
  @property() which = '';
  @state() private size: Size | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) {
      this.size = undefined;
    }
    const { x, y } = this.point ?? MIDDLE;
    this.style.setProperty('--x', `${100 * x}%`);
    this.style.setProperty('--y', `${100 * y}%`);
  }

  override render() {
    if (!this.ratios) {
      return nothing;
    }
    const crop = this.size && cropOf(this.size, this.ratios);
    return html`${crop ? nothing : html`<img hidden src=${this.src} alt="" @load=${this.measure} />`}
    ${this.size && crop ? this.renderTools(this.size, crop) : nothing}`;
  }

  private renderTools(size: Size, crop: string) {
    const t = this.t.composer;
    const { x, y } = this.point ?? MIDDLE;
    return html`<fieldset data-testid="focal-point">
      <legend class="label">${t.focal}${this.which}</legend>
      <p class="small soft">${t.focalHelp(crop)}</p>
      <div class="tools">
        <div class="stage" data-testid="focal-stage" @pointerdown=${this.press} @pointermove=${this.drag}>
          <img src=${this.src} alt="" draggable="false" @load=${this.measure} />
          ${this.renderWindow(size, crop)}<span class="point"></span>
        </div>
        <input
          class="down"
          type="range"
          max="100"
          data-testid="focal-y"
          aria-label=${t.focalDown}
          aria-valuetext=${t.focalTop(percent(y))}
          .value=${String(100 - percent(y))}
          @input=${(event: InputEvent) => this.move({ x, y: 1 - valueOf(event) })}
        />
        <div class="result">
          <sp-cropped .src=${this.src} alt=${t.focalResult(crop)} .ratios=${this.ratios} .around=${this.point}></sp-cropped>
          <span class="small soft" data-testid="focal-crop">${t.ratio(crop)}</span>
          <button type="button" data-testid="focal-middle" ?disabled=${this.point === null} @click=${() => this.emit('sp-focus', null)}>
            ${t.focalMiddle}
          </button>
        </div>
        <input
          class="across"
          type="range"
          max="100"
          data-testid="focal-x"
          aria-label=${t.focalAcross}
          aria-valuetext=${t.focalLeft(percent(x))}
          .value=${String(percent(x))}
          @input=${(event: InputEvent) => this.move({ x: valueOf(event), y })}
        />
      </div>
    </fieldset>`;
  }

  private renderWindow(size: Size, crop: string) {
    const { left, top, width, height } = windowOf(size, crop, this.point ?? MIDDLE);
    const hole = `M${left} ${top}h${width}v${height}h${-width}z`;
    return html`<svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<path class="outside" d=${`M0 0h1v1h-1z${hole}`} />`}
    </svg>`;
  }

  private measure(event: Event): void {
    const { naturalWidth: width, naturalHeight: height } = event.target as HTMLImageElement;
    if (width !== this.size?.width || height !== this.size.height) {
      this.size = { width, height };
    }
  }

  private press(event: PointerEvent): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.pointAt(event);
  }

  private drag(event: PointerEvent): void {
    if ((event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) {
      this.pointAt(event);
    }
  }

  private pointAt(event: PointerEvent): void {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    this.move({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
  }

  private move({ x, y }: FocalPoint): void {
    this.emit('sp-focus', { x: share(x), y: share(y) });
  }
}

function percent(part: number): number {
  return Math.round(100 * part);
}

function valueOf(event: InputEvent): number {
  return Number((event.target as HTMLInputElement).value) / 100;
}

/** Within the picture, in thousandths, as the server keeps it. */
function share(part: number): number {
  return Math.round(1000 * Math.max(0, Math.min(1, part))) / 1000;
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-focal-point': SpFocalPoint;
  }
}
