import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dayAndTime, dayOnly } from '../../common/dates';
import { leaveFor } from '../../common/leave';
import '../../components/sp-dialog';
import '../../components/sp-state';
import { icon, type IconName } from '../../components/icons';
import { SpElement } from '../../components/sp-element';
import { changeChannel, disconnect, openPage, serveByHand, testChannel } from '../../data/connections';
import { type Failure, failureOf } from '../../data/http';
import { liftHold, putHold } from '../../data/session';
import type { Channel, ChannelDetails, CharterList, ConnectionHealth, ConnectionState, NetworkForecast, NetworkReadiness } from '../../data/types';
import { language } from '../../i18n/language';
import './sp-channel-details';
import './sp-channel-entry';
import './sp-server-entry';
import './sp-channel-load';

type Asks = 'change' | 'pause' | 'disconnect' | 'enter' | 'hand' | 'server';
type Look = 'good' | 'doubt' | 'bad' | 'hold';

/** One channel: whether it works, until when, and what can be done about it. Emits `sp-connected` after a change. */
@customElement('sp-channel-card')
export class SpChannelCard extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--sp-2) var(--sp-4);
        align-items: start;
      }
      h3 {
        font-size: var(--sp-size-l);
      }
      .standing {
        display: flex;
        align-items: start;
        gap: var(--sp-2);
      }
      .standing svg {
        flex: none;
        margin-top: 0.15rem;
      }
      .good {
        color: var(--sp-good);
      }
      .doubt {
        color: var(--sp-warning);
      }
      .bad {
        color: var(--sp-error);
      }
      .hold {
        color: var(--sp-hold);
      }
      .actions {
        justify-content: flex-end;
      }
      @media (max-width: 45rem) {
        .card {
          grid-template-columns: minmax(0, 1fr);
        }
        .actions {
          justify-content: flex-start;
        }
      }
    `,
  ];

  @property({ attribute: false }) channel!: Channel;
  @property({ attribute: false }) connection: ConnectionState | undefined;
  @property({ attribute: false }) readiness: NetworkReadiness | undefined;
  @property({ attribute: false }) forecast: NetworkForecast | undefined;
  @property({ attribute: false }) charters: CharterList['charters'] = [];
  @property() zone = 'UTC';
  @state() private asks: Asks | undefined;
  @state() private busy = false;
  @state() private failure: Failure | undefined;
  @state() private whyMissing = false;
  /** newer than the list's, after a test from here */
  @state() private tested: ConnectionHealth | undefined;

  override render() {
    const { channel } = this;
    const t = this.t.channels;
    return html`<article class="card" data-testid="channel" data-channel=${channel.id}>
      <div class="stack">
        <h3>${channel.networkName} · ${channel.name} <span class="soft small">${t.account(channel.handle)} · ${channel.language.toUpperCase()}</span></h3>
        ${this.renderStanding()}
        <p class="small soft">
          ${t.approvals[channel.requiredApprovals]} · ${t.charter} ${channel.charter}${channel.purpose === '' ? nothing : ` · ${channel.purpose}`}
        </p>
        ${this.renderLimits()}
        ${this.renderLoad()}
        ${this.failure && !this.asks ? html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>` : nothing}
      </div>
      <div class="row actions" role="group" aria-label=${t.actionsOf(channel.name)}>${this.renderActions()}</div>
      ${this.asks ? this.renderDialog(this.asks) : nothing}
    </article>`;
  }

  /** Where the account's own server has others than the network's. */
  private renderLimits() {
    const limits = this.connection?.limits;
    return limits && limits.characters > 0
      ? html`<p class="small soft" data-testid="limits">
          ${this.t.channels.serverLimits(limits.source, limits.characters, limits.pictures, dayAndTime(limits.readAt, this.zone, language()))}
        </p>`
      : nothing;
  }

  private renderLoad() {
    const forecast = this.forecast?.channels.find((each) => each.channel === this.channel.id);
    return forecast ? html`<sp-channel-load
          .forecast=${forecast}
          .network=${this.forecast}
          .cap=${this.channel.cap}
          .currency=${this.readiness?.currency ?? ''}
        ></sp-channel-load>` : nothing;
  }

  private renderStanding() {
    const t = this.t.channels;
    const { connection, channel } = this;
    const health = this.tested ?? connection?.health ?? undefined;
    if (this.busy && !this.asks) {
      return this.renderLine('doubt', 'clock', t.testing);
    }
    if (channel.byHand) {
      return html`${channel.hold ? this.renderLine('hold', 'pause', t.paused(channel.hold.actorName, channel.hold.why)) : nothing}
      ${this.renderLine('good', 'draft', t.servedByHand(channel.owner))}`;
    }
    if (!connection?.connected) {
      return this.renderLine('bad', 'failed', t.disconnected);
    }
    return html`${channel.hold ? this.renderLine('hold', 'pause', t.paused(channel.hold.actorName, channel.hold.why)) : nothing}
    ${health ? this.renderHealth(health) : this.renderLine('doubt', 'question', t.neverTested)}
    ${connection.endsAt ? this.renderLine(...this.endOf(connection.endsAt)) : nothing}`;
  }

  private renderHealth(health: ConnectionHealth) {
    const t = this.t.channels;
    const looks: Record<ConnectionHealth['kind'], [Look, IconName]> = {
      WORKS: ['good', 'checkCircle'],
      RIGHTS_MISSING: ['doubt', 'alert'],
      RECONNECT: ['bad', 'failed'],
      REFUSED: ['bad', 'failed'],
      UNREACHABLE: ['doubt', 'question'],
    };
    const more = health.missing.length > 0 ? t.missing(health.missing.join(', ')) : health.detail;
    return this.renderLine(
      ...looks[health.kind],
      html`<strong>${t.kinds[health.kind]}</strong>
        <span class="small soft">· ${t.lastTest(dayAndTime(health.checkedAt, this.zone, language()))}</span>
        ${more === '' ? nothing : html`<br /><span class="small wrap">${more}</span>`}`,
    );
  }

  /** A week is enough to find whoever holds the account. */
  private endOf(endsAt: string): [Look, IconName, string] {
    const soon = Date.parse(endsAt) - Date.now() < 7 * 86_400_000;
    return [soon ? 'bad' : 'doubt', 'clock', this.t.channels.reconnectBy(dayOnly(endsAt, this.zone, language()))];
  }

  private renderLine(look: Look, name: IconName, words: unknown) {
    return html`<p class="standing" data-testid="standing" data-look=${look}><span class=${look}>${icon(name)}</span><span>${words}</span></p>`;
  }

  private renderActions() {
    const t = this.t.channels;
    const connected = this.connection?.connected ?? false;
    const button = (id: string, words: string, act: () => void, look = 'small') =>
      html`<button class=${look} data-testid=${id} ?disabled=${this.busy} @click=${act}>${words}</button>`;
    const way = this.readiness?.way;
    return html`
      ${connected && !this.channel.byHand ? button('test', t.test, () => void this.test()) : nothing}
      ${
        way === 'PAGE'
          ? button('reconnect', t.reconnect, () => void this.leave())
          : way === 'FORM'
            ? button('reconnect', t.reconnect, () => this.ask('enter'))
            : way === 'SERVER'
              ? html`${button('reconnect', t.reconnect, () => (this.channel.byHand ? this.ask('server') : void this.leave()))}
                ${button('by-token', t.byToken, () => this.ask('enter'))}`
              : nothing
      }
      ${this.channel.byHand ? nothing : button('by-hand', t.byHand, () => this.ask('hand'))}
      ${button('change', t.change, () => this.ask('change'))}
      ${
        this.channel.hold?.scope === this.channel.id
          ? button('resume', t.resume, () => void this.change(() => liftHold(this.channel.id), t.done.resumed))
          : this.channel.hold
            ? nothing
            : button('pause', t.pause, () => this.ask('pause'))
      }
      ${connected ? button('disconnect', t.disconnect, () => this.ask('disconnect'), 'small danger') : nothing}
    `;
  }

  private renderDialog(asks: Asks) {
    const { channel } = this;
    const t = this.t.channels;
    const heading = { change: t.change, pause: t.pause, disconnect: t.disconnect, enter: t.reconnect, hand: t.byHand, server: t.reconnect }[asks];
    return html`<sp-dialog .heading=${`${heading} · ${channel.name}`} @sp-closed=${this.close}>
      <div class="stack">
        ${asks === 'change' ? this.renderChange() : asks === 'pause' ? this.renderPause() : asks === 'enter' ? this.renderEntry() : asks === 'hand' ? this.renderByHand() : asks === 'server' ? this.renderServer() : this.renderDisconnect()}
        ${this.failure ? html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>` : nothing}
      </div>
    </sp-dialog>`;
  }

  private renderBack() {
    return html`<button type="button" @click=${this.close}>${this.t.common.back}</button>`;
  }

  private renderChange() {
    const keep = (event: CustomEvent<ChannelDetails>) =>
      this.change(() => changeChannel(this.channel.id, event.detail), this.t.channels.done.changed);
    return html`<sp-channel-details
      .value=${this.channel}
      .charters=${this.charters}
      .keep=${this.t.channels.keep}
      .currency=${this.readiness?.currency ?? ''}
      ?busy=${this.busy}
      @sp-details=${keep}
      >${this.renderBack()}</sp-channel-details
    >`;
  }

  private renderEntry() {
    return html`<sp-channel-entry
      .readiness=${this.readiness}
      .channel=${this.channel.id}
      @sp-connected=${this.close}
    ></sp-channel-entry>`;
  }

  /** A channel that a person served is at no server yet. */
  private renderServer() {
    return html`<sp-server-entry .network=${this.channel.network} .channel=${this.channel.id}></sp-server-entry>`;
  }

  private renderPause() {
    const t = this.t.channels;
    return html`<form class="stack" @submit=${this.pause}>
      <p>${t.pauseAsk(this.channel.name)}</p>
      <label class="label">${t.why} <textarea name="why" rows="2" maxlength="500" autofocus data-testid="why" aria-invalid=${this.whyMissing}></textarea></label>
      <p class="problem" role="alert" ?hidden=${!this.whyMissing}>${t.whyMissing}</p>
      <div class="row">${this.renderBack()}<button class="primary" data-testid="confirm">${t.pause}</button></div>
    </form>`;
  }

  private renderByHand() {
    const t = this.t.channels;
    const { id, network, name } = this.channel;
    return html`<p>${t.byHandAsk(name)}</p>
      <div class="row">
        ${this.renderBack()}
        <button
          class="primary"
          data-testid="confirm"
          ?disabled=${this.busy}
          @click=${() => this.change(() => serveByHand({ network, channel: id }), t.done.byHand(name))}
        >
          ${t.byHand}
        </button>
      </div>`;
  }

  private renderDisconnect() {
    const t = this.t.channels;
    return html`<p>${t.disconnectAsk(this.channel.name)}</p>
      <div class="row">
        ${this.renderBack()}
        <button
          class="danger"
          data-testid="confirm"
          ?disabled=${this.busy}
          @click=${() => this.change(() => disconnect(this.channel.id), t.done.disconnected)}
        >
          ${t.disconnect}
        </button>
      </div>`;
  }

  private ask(asks: Asks): void {
    this.failure = undefined;
    this.whyMissing = false;
    this.asks = asks;
  }

  private close = (): void => {
    this.asks = undefined;
    this.failure = undefined;
  };

  private pause(event: SubmitEvent): void {
    event.preventDefault();
    const why = String(new FormData(event.target as HTMLFormElement).get('why')).trim();
    this.whyMissing = why === '';
    if (!this.whyMissing) {
      void this.change(() => putHold(this.channel.id, why), this.t.channels.done.paused);
    }
  }

  private async test(): Promise<void> {
    await this.run(async () => {
      this.tested = await testChannel(this.channel.id);
    });
  }

  private async leave(): Promise<void> {
    await this.run(async () => leaveFor(await openPage(this.channel.network, { channel: this.channel.id })));
  }

  private async change(call: () => Promise<unknown>, words: string): Promise<void> {
    await this.run(async () => {
      await call();
      this.asks = undefined;
      this.tested = undefined;
      this.emit('sp-connected', { words });
    });
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
    'sp-channel-card': SpChannelCard;
  }
}
