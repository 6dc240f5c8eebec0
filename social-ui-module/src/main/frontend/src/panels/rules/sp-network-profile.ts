import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { calendarDate } from '../../common/dates';
import { SpElement } from '../../components/sp-element';
import type { Network } from '../../data/types';
import { language } from '../../i18n/language';

/** A network's limits and where each number comes from, with the date it was checked. */
@customElement('sp-network-profile')
export class SpNetworkProfile extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--sp-1) var(--sp-4);
      }
      dt {
        color: var(--sp-ink-soft);
      }
      .facts li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
        padding: var(--sp-2) 0;
        border-top: 1px solid var(--sp-line);
      }
      code {
        font-family: var(--sp-mono);
        font-size: 0.85em;
      }
    `,
  ];

  @property({ attribute: false }) network!: Network;

  override render() {
    const t = this.t.rules;
    const { network } = this;
    const number = new Intl.NumberFormat(language());
    return html`<div class="card stack" data-testid="profile" data-network=${network.id}>
      <h2>${t.profile(network.name)}</h2>
      <dl>
        <dt>${t.connector}</dt>
        <dd>${network.hasConnector ? t.withConnector : t.byHand} · ${t.lifecycle[network.lifecycle]}</dd>
        <dt>${t.limit}</dt>
        <dd>${number.format(network.limit)} <span class="small soft">· ${t.countings[network.counting] ?? network.counting}</span></dd>
        <dt>${t.linkWeight}</dt>
        <dd>${network.linkWeight > 0 ? number.format(network.linkWeight) : t.linkOwnLength}</dd>
        <dt>${t.placement}</dt>
        <dd>${t.placements[network.linkPlacement]}</dd>
        <dt>${t.maxHashtags}</dt>
        <dd data-testid="max-hashtags">${network.maxHashtags === 0 ? t.noLimit : t.atMost(number.format(network.maxHashtags))}</dd>
        <dt>${t.maxImages}</dt>
        <dd>${t.atMost(number.format(network.maxImages))}</dd>
        <dt>${t.maxAltText}</dt>
        <dd>${t.atMost(number.format(network.maxAltText))}</dd>
        <dt>${t.reconciliation}</dt>
        <dd>${t.reconciliations[network.reconciliation]}</dd>
        ${network.closedOn ? html`<dt>${t.closedOn}</dt><dd>${calendarDate(network.closedOn, language())}</dd>` : nothing}
        ${network.substitute ? html`<dt>${t.substitute}</dt><dd>${network.substitute}</dd>` : nothing}
      </dl>
      <h3>${t.facts}</h3>
      <ul class="facts">
        ${network.facts.map(
          (fact) => html`<li>
            <span><code>${fact.name}</code> · <strong class="wrap">${fact.value}</strong></span>
            <span class="small wrap">${source(fact.source)}</span>
            <span class="small soft">${t.checkedOn} ${calendarDate(fact.checkedOn, language())} · ${t.confidences[fact.confidence] ?? fact.confidence}</span>
            ${fact.stale ? html`<span class="small problem" data-testid="stale">${t.stale}</span>` : nothing}
          </li>`,
        )}
      </ul>
    </div>`;
  }
}

/** A source with its address as a link. */
function source(words: string) {
  return words
    .split(/(https?:\/\/\S+)/)
    .map((part) =>
      part.startsWith('http') ? html`<a href=${part} target="_blank" rel="noopener">${part}</a>` : part,
    );
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-network-profile': SpNetworkProfile;
  }
}
