import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isNear, loadText, quotaText, tightest } from '../common/load';
import type { Forecast, NetworkForecast } from '../data/types';
import { language } from '../i18n/language';
import { SpElement } from './sp-element';

/** One quiet line: what leaves within seven days on each network, and about what it costs. Nothing where nothing waits. */
@customElement('sp-forecast')
export class SpForecast extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      p {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) forecast: Forecast | undefined;

  override render() {
    const busy = (this.forecast?.networks ?? []).filter((each) => each.week.posts > 0);
    return busy.length === 0
      ? nothing
      : html`<p class="small soft" data-testid="forecast">
          ${this.t.common.forecast.week}
          ${busy.map((each, at) => html`${at === 0 ? nothing : ' · '}<span data-network=${each.network}>${this.renderNetwork(each)}</span>`)}
        </p>`;
  }

  private renderNetwork(forecast: NetworkForecast) {
    const t = this.t.common.forecast;
    const use = tightest(forecast);
    return html`${t.network(forecast.networkName, loadText(forecast.week, t, language()))}${
      use && isNear(use) ? html` <strong class="problem" data-testid="near-quota">(${quotaText(use, t, language())})</strong>` : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-forecast': SpForecast;
  }
}
