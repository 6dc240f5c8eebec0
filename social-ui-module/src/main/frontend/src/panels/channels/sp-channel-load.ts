import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isNear, loadText, quotaText, tightest } from '../../common/load';
import { moneyText } from '../../common/money';
import { SpElement } from '../../components/sp-element';
import type { ChannelForecast, MonthlyCap, NetworkForecast } from '../../data/types';
import { language } from '../../i18n/language';

/** What one channel sends within seven days and within its month, and how near that comes to its cap and the network's quotas. */
@customElement('sp-channel-load')
export class SpChannelLoad extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) forecast!: ChannelForecast;
  /** of the channel's network, whose shared quotas are its own too */
  @property({ attribute: false }) network!: NetworkForecast;
  @property({ attribute: false }) cap: MonthlyCap | null = null;
  /** in which the network bills, by its code; empty where it bills nothing */
  @property() currency = '';

  override render() {
    const t = this.t.common.forecast;
    const { week, month } = this.forecast;
    return html`<p class="small soft" data-testid="load">
      ${t.week} ${loadText(week, t, language())} · ${t.month} ${loadText(month, t, language())} ${this.cap ? this.renderCap(this.cap) : nothing}
      ${this.renderQuota()}
    </p>`;
  }

  private renderCap({ posts, amount }: MonthlyCap) {
    const t = this.t.common.forecast;
    const { month } = this.forecast;
    const full = (posts !== null && month.posts >= posts) || (amount !== null && (month.cost?.amount ?? 0) >= amount);
    const most = [
      ...(posts === null ? [] : [t.posts(posts, new Intl.NumberFormat(language()).format(posts))]),
      ...(amount === null || this.currency === '' ? [] : [moneyText({ amount, currency: this.currency }, language())]),
    ];
    return html`· <span class=${full ? 'problem' : ''} data-testid="cap">${t.cap(most.join(', '))}</span>`;
  }

  private renderQuota() {
    const quotas = [...this.forecast.quotas, ...(this.forecast.quotas.length > 0 ? this.network.quotas : [])];
    const use = tightest({ ...this.forecast, quotas });
    return use && use.busiest > 0
      ? html`· <span class=${isNear(use) ? 'problem' : ''} data-testid="quota">${quotaText(use, this.t.common.forecast, language())}</span>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-channel-load': SpChannelLoad;
  }
}
