import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { announce } from '../../components/announcer';
import '../../components/sp-banner';
import '../../components/sp-forecast';
import '../../components/sp-header';
import '../../components/sp-state';
import { SpElement } from '../../components/sp-element';
import { fetchConnections } from '../../data/connections';
import { fetchForecast } from '../../data/forecast';
import { type Failure, failureOf } from '../../data/http';
import { fetchCharters } from '../../data/rules';
import { fetchChannels, fetchSession } from '../../data/session';
import type { Channel, CharterList, ConnectionList, Forecast, Session } from '../../data/types';
import { language } from '../../i18n/language';
import { page } from '../../styles/page';
import './sp-came-back';
import type { Came } from './sp-came-back';
import './sp-channel-card';
import './sp-network-card';

/** All channels with the state of their connection, and the networks where accounts can be connected. */
@customElement('sp-channels-page')
export class SpChannelsPage extends SpElement {
  static override styles = [
    ...SpElement.styles,
    page,
    css`
      .networks {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
        gap: var(--sp-3);
      }
      h2 {
        font-size: var(--sp-size-l);
        margin-top: var(--sp-2);
      }
    `,
  ];

  @state() private session: Session | undefined;
  @state() private channels: Channel[] = [];
  @state() private connections: ConnectionList | undefined;
  @state() private forecast: Forecast | undefined;
  @state() private charters: CharterList['charters'] = [];
  @state() private came: Came | undefined = takeFromAddress();
  @state() private said = '';
  @state() private failure: Failure | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = language();
    void this.load();
  }

  override render() {
    const t = this.t.channels;
    document.title = t.title;
    return html`<sp-header page="channels" .session=${this.session}></sp-header>
      <main>
        <h1>${t.title}</h1>
        ${
          this.failure
            ? html`<sp-state .failure=${this.failure} @sp-retry=${() => this.load()}></sp-state>`
            : this.session && !this.session.actor.roles.includes('social-webteam')
              ? html`<sp-state .empty=${t.webTeamOnly}></sp-state>`
              : this.connections && this.session
                ? this.renderAll(this.connections, this.session)
                : html`<sp-state bones="8"></sp-state>`
        }
      </main>`;
  }

  private renderAll({ channels, networks }: ConnectionList, { zone }: Session) {
    const t = this.t.channels;
    return html`<div class="stack" @sp-connected=${this.connected}>
      ${this.said === '' ? nothing : html`<sp-banner look="good" data-testid="said">${this.said}</sp-banner>`}
      ${
        this.came
          ? html`<sp-came-back .came=${this.came} .networks=${networks} .charters=${this.charters} .zone=${zone}></sp-came-back>`
          : nothing
      }
      <h2>${t.connectedOnes}</h2>
      <sp-forecast .forecast=${this.forecast}></sp-forecast>
      ${this.channels.length === 0 ? html`<sp-state .empty=${t.none}></sp-state>` : nothing}
      ${this.channels.map(
        (channel) => html`<sp-channel-card
          .channel=${channel}
          .connection=${channels.find((each) => each.channel === channel.id)}
          .readiness=${networks.find((each) => each.network === channel.network)}
          .forecast=${this.forecast?.networks.find((each) => each.network === channel.network)}
          .charters=${this.charters}
          .zone=${zone}
        ></sp-channel-card>`,
      )}
      <h2>${t.connectNew}</h2>
      <div class="networks">
        ${[...networks]
          .sort((one, other) => Number(one.way === 'NONE') - Number(other.way === 'NONE'))
          .map(
            (each) =>
              html`<sp-network-card .readiness=${each} .charters=${this.charters} .zone=${zone}></sp-network-card>`,
          )}
      </div>
    </div>`;
  }

  private connected(event: CustomEvent<{ words: string }>): void {
    this.came = undefined;
    this.said = event.detail.words;
    announce(this.said);
    void this.load();
  }

  private async load(): Promise<void> {
    this.failure = undefined;
    try {
      this.session = await fetchSession();
      if (!this.session.actor.roles.includes('social-webteam')) {
        return;
      }
      const [connections, channels, { charters }, forecast] = await Promise.all([
        fetchConnections(),
        fetchChannels(),
        fetchCharters(),
        fetchForecast(),
      ]);
      this.channels = channels;
      this.charters = charters;
      this.forecast = forecast;
      this.connections = connections;
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}

/** What a network's page sent along; it leaves the address bar and the history at once, as it is worth an account. */
function takeFromAddress(): Came | undefined {
  const sent = new URLSearchParams(location.search);
  const state = sent.get('state');
  if (!state) {
    return undefined;
  }
  const code = sent.get('code') ?? '';
  ['state', 'code', 'error', 'error_description'].forEach((name) => sent.delete(name));
  history.replaceState(null, '', sent.size > 0 ? `${location.pathname}?${sent}` : location.pathname);
  return { state, code };
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-channels-page': SpChannelsPage;
  }
}
