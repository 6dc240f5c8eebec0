import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { cityOf, dayAndTime, timeOnly } from '../common/dates';
import { language } from '../i18n/language';
import { SpElement } from './sp-element';

/** A moment in a zone, with the zone named. */
@customElement('sp-time')
export class SpTime extends SpElement {
  /** ISO 8601 with offset */
  @property() at = '';
  @property() zone = 'UTC';
  /** leaves the day out where a heading already says it */
  @property({ type: Boolean }) short = false;

  override render() {
    const words = this.short ? timeOnly(this.at, this.zone, language()) : dayAndTime(this.at, this.zone, language());
    return html`<time datetime=${this.at} title=${this.zone}
      >${words} <span class="soft small">(${this.t.common.zoneTime(cityOf(this.zone))})</span></time
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-time': SpTime;
  }
}
