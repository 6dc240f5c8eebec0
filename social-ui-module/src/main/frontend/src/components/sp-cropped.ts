import { css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cropOf, MIDDLE, windowOf, type Size } from '../common/crops';
import type { FocalPoint, Ratios } from '../data/types';
import { SpElement } from './sp-element';

/** A picture as the network will show it: whole, or cropped around its focal point. Emits `sp-cropped`, the shape or empty. */
@customElement('sp-cropped')
export class SpCropped extends SpElement {
  static override styles = [
    css`
      :host {
        display: block;
      }
      img {
        display: block;
        width: 100%;
        aspect-ratio: var(--crop, auto);
        object-fit: cover;
        object-position: var(--left, 50%) var(--top, 50%);
        background: var(--sp-sunken);
      }
    `,
  ];

  @property() src = '';
  @property() alt = '';
  /** null where the network takes any shape */
  @property({ attribute: false }) ratios: Ratios | null = null;
  @property({ attribute: false }) around: FocalPoint | null = null;
  @state() private size: Size | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) {
      this.size = undefined;
    }
    const crop = this.size && cropOf(this.size, this.ratios);
    if (this.size && crop) {
      const part = windowOf(this.size, crop, this.around ?? MIDDLE);
      this.style.setProperty('--crop', crop.replace(':', ' / '));
      this.style.setProperty('--left', position(part.left, part.width));
      this.style.setProperty('--top', position(part.top, part.height));
    } else {
      ['--crop', '--left', '--top'].forEach((name) => this.style.removeProperty(name));
    }
  }

  override render() {
    return html`<img src=${this.src} alt=${this.alt} @load=${this.measure} />`;
  }

  private measure(event: Event): void {
    const { naturalWidth: width, naturalHeight: height } = event.target as HTMLImageElement;
    this.size = { width, height };
    this.emit('sp-cropped', cropOf(this.size, this.ratios) ?? '');
  }
}

/** CSS places a picture by the share of what does not fit. */
function position(start: number, part: number): string {
  return part >= 1 ? '50%' : `${(100 * start) / (1 - part)}%`;
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-cropped': SpCropped;
  }
}
