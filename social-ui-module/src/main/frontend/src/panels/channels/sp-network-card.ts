import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { calendarDate } from '../../common/dates';
import { leaveFor } from '../../common/leave';
import '../../components/sp-dialog';
import '../../components/sp-state';
import { SpElement } from '../../components/sp-element';
import { openPage, registerApp } from '../../data/connections';
import { type Failure, failureOf } from '../../data/http';
import type { CharterList, NetworkReadiness } from '../../data/types';
import { language } from '../../i18n/language';
import './sp-channel-entry';
import './sp-hand-entry';
import './sp-server-entry';

type Asks = 'app' | 'enter' | 'hand' | 'server';

/** What a network needs before an account can be connected there, and the way to do it. Emits `sp-connected`. */
@customElement('sp-network-card')
export class SpNetworkCard extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .card {
        display: grid;
        gap: var(--sp-2);
        height: 100%;
        align-content: start;
      }
      code {
        font-family: var(--sp-mono);
        font-size: var(--sp-size-s);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) readiness!: NetworkReadiness;
  @property({ attribute: false }) charters: CharterList['charters'] = [];
  @property() zone = 'Europe/Paris';
  @state() private asks: Asks | undefined;
  @state() private busy = false;
  @state() private idMissing = false;
  @state() private failure: Failure | undefined;

  override render() {
    const { readiness } = this;
    const t = this.t.channels;
    return html`<article class="card" data-testid="network" data-network=${readiness.network}>
      <h3>
        ${readiness.networkName}
        ${readiness.lifecycle === 'ACTIVE' ? nothing : html`<span class="soft small">· ${this.t.rules.lifecycle[readiness.lifecycle]}</span>`}
      </h3>
      ${readiness.lifecycleWhy === null ? nothing : html`<p class="small" data-testid="lifecycle-why">${readiness.lifecycleWhy}</p>`}
      <p class="small">${t.ways[readiness.way]}</p>
      ${
        readiness.versionEnds === null
          ? nothing
          : html`<p class="small problem" data-testid="version-ends">${t.versionEnds(calendarDate(readiness.versionEnds, language()))}</p>`
      }
      ${this.renderStale(readiness.staleFacts)}
      ${readiness.way === 'PAGE' ? this.renderApp() : nothing}
      <div class="row">${this.renderActions()}</div>
      ${this.failure && !this.asks ? html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>` : nothing}
      ${this.asks ? this.renderDialog(this.asks) : nothing}
    </article>`;
  }

  /** The oldest one says since when nobody has looked. */
  private renderStale(facts: NetworkReadiness['staleFacts']) {
    const [oldest] = facts.map((fact) => fact.checkedOn).sort();
    return oldest === undefined
      ? nothing
      : html`<p class="small problem" data-testid="stale-facts">
          ${this.t.channels.staleFacts(facts.length, calendarDate(oldest, language()))} <a href=${`./rules?ui=${language()}`}>${this.t.channels.staleWhich}</a>
        </p>`;
  }

  private renderApp() {
    const { app } = this.readiness;
    const t = this.t.channels;
    return html`<p class="small wrap">${app ? t.appThere(app.clientId) : t.appMissing}</p>`;
  }

  private renderActions() {
    const { way, app, networkName } = this.readiness;
    const t = this.t.channels;
    const byHand = html`<button data-testid="by-hand" ?disabled=${this.busy} @click=${() => this.ask('hand')}>${t.byHand}</button>`;
    if (way === 'NONE') {
      return byHand;
    }
    const connect = html`<button
      class="primary"
      data-testid="connect"
      ?disabled=${this.busy}
      @click=${() => (way === 'PAGE' ? void this.leave() : this.ask(way === 'SERVER' ? 'server' : 'enter'))}
    >
      ${t.connect(networkName)}
    </button>`;
    if (way === 'SERVER') {
      return html`${connect} <button data-testid="by-token" ?disabled=${this.busy} @click=${() => this.ask('enter')}>${t.byToken}</button> ${byHand}`;
    }
    return way === 'FORM'
      ? html`${connect} ${byHand}`
      : html`${app ? connect : nothing}
          <button data-testid="app" ?disabled=${this.busy} @click=${() => this.ask('app')}>${app ? t.appChange : t.appEnter}</button> ${byHand}`;
  }

  private renderDialog(asks: Asks) {
    const t = this.t.channels;
    const { networkName } = this.readiness;
    return html`<sp-dialog
      .heading=${{ app: `${t.app} · ${networkName}`, enter: t.connect(networkName), hand: t.byHandOn(networkName), server: t.connect(networkName) }[asks]}
      @sp-closed=${() => (this.asks = undefined)}
    >
      ${
        asks === 'app'
          ? this.renderAppForm()
          : asks === 'server'
            ? html`<sp-server-entry .network=${this.readiness.network}></sp-server-entry>`
          : asks === 'hand'
            ? html`<sp-hand-entry
              .readiness=${this.readiness}
              .charters=${this.charters}
              .zone=${this.zone}
              @sp-connected=${() => (this.asks = undefined)}
            ></sp-hand-entry>`
            : html`<sp-channel-entry
              .readiness=${this.readiness}
              .charters=${this.charters}
              .zone=${this.zone}
              @sp-connected=${() => (this.asks = undefined)}
            ></sp-channel-entry>`
      }
    </sp-dialog>`;
  }

  private renderAppForm() {
    const t = this.t.channels;
    const { app, scopes } = this.readiness;
    return html`<form class="stack" novalidate autocomplete="off" @submit=${this.register}>
      <p>${t.redirect}<br /><code data-testid="redirect">${location.origin}${location.pathname}</code></p>
      <p>${t.scopes}<br /><code>${scopes.join(' ')}</code></p>
      <label
        >${t.clientId}
        <input type="text" name="clientId" maxlength="200" autofocus data-testid="client-id" .value=${app?.clientId ?? ''} aria-invalid=${this.idMissing}
      /></label>
      <label
        >${t.clientSecret} <input type="password" name="clientSecret" autocomplete="off" maxlength="4000" data-testid="client-secret"
      /></label>
      ${app?.hasSecret ? html`<p class="small soft">${t.secretStays}</p>` : nothing}
      ${this.failure ? html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>` : nothing}
      <div class="row">
        <button type="button" @click=${() => (this.asks = undefined)}>${this.t.common.back}</button>
        <button class="primary" data-testid="keep-app" ?disabled=${this.busy}>${t.keep}</button>
      </div>
    </form>`;
  }

  private ask(asks: Asks): void {
    this.failure = undefined;
    this.idMissing = false;
    this.asks = asks;
  }

  private async register(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const id = String(given.get('clientId')).trim();
    this.idMissing = id === '';
    if (this.idMissing) {
      this.renderRoot.querySelector<HTMLElement>('[name=clientId]')?.focus();
      return;
    }
    await this.run(async () => {
      await registerApp(this.readiness.network, id, String(given.get('clientSecret')).trim());
      this.asks = undefined;
      this.emit('sp-connected', { words: this.t.channels.done.registered });
    });
  }

  private async leave(): Promise<void> {
    await this.run(async () => leaveFor(await openPage(this.readiness.network)));
  }

  private async run(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failure = undefined;
    try {
      await work();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-network-card': SpNetworkCard;
  }
}
