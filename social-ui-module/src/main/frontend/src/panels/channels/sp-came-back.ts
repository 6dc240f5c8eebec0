import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/sp-banner';
import '../../components/sp-state';
import { SpElement } from '../../components/sp-element';
import { choose, finish } from '../../data/connections';
import { type Failure, failureOf } from '../../data/http';
import type { ChannelDetails, CharterList, ConnectionAccounts, NetworkReadiness } from '../../data/types';
import './sp-channel-details';

/** What a network's page sent along in the address. */
export interface Came {
  state: string;
  /** empty where the person refused there */
  code: string;
}

/** Takes the person in who comes back from a network's page: trades the code, then asks which account, and for a new
 * channel what the magazine decides. Emits `sp-connected`. */
@customElement('sp-came-back')
export class SpCameBack extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      fieldset {
        display: grid;
        gap: var(--sp-2);
      }
      fieldset label {
        display: flex;
        align-items: center;
        gap: var(--sp-2);
      }
    `,
  ];

  @property({ attribute: false }) came!: Came;
  @property({ attribute: false }) networks: readonly NetworkReadiness[] = [];
  @property({ attribute: false }) charters: CharterList['charters'] = [];
  @property() zone = 'Europe/Paris';
  @state() private offered: ConnectionAccounts | undefined;
  @state() private account = '';
  @state() private busy = false;
  @state() private failure: Failure | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.came.code !== '') {
      void this.trade();
    }
  }

  override render() {
    const t = this.t.channels;
    if (this.came.code === '') {
      return html`<sp-banner look="warning" data-testid="refused-there">${t.refusedThere}</sp-banner>`;
    }
    if (this.failure && !this.offered) {
      return html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>`;
    }
    return this.offered ? this.renderOffered(this.offered) : html`<p role="status">${t.tradeRunning}</p><sp-state bones="2"></sp-state>`;
  }

  private renderOffered(offered: ConnectionAccounts) {
    const t = this.t.channels;
    const name = this.networks.find((each) => each.network === offered.network)?.networkName ?? offered.network;
    return html`<section class="card stack" data-testid="came-back">
      <h2>${t.back(name)}</h2>
      ${
        offered.accounts.length === 0
          ? html`<sp-banner look="warning">${t.noAccounts}</sp-banner>`
          : html`${this.renderAccounts(offered)} ${offered.channel === null ? this.renderNew(name) : this.renderAgain()}`
      }
      ${this.failure ? html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>` : nothing}
    </section>`;
  }

  private renderAccounts({ accounts }: ConnectionAccounts) {
    return html`<fieldset>
      <legend class="label">${this.t.channels.accountChoice}</legend>
      ${accounts.map(
        (each) => html`<label
          ><input
            type="radio"
            name="account"
            value=${each.id}
            data-testid="account"
            ?checked=${each.id === this.account}
            @change=${() => (this.account = each.id)}
          />
          ${each.name === '' ? each.handle : each.name} <span class="soft">${this.t.channels.account(each.handle)}</span></label
        >`,
      )}
    </fieldset>`;
  }

  private renderNew(network: string) {
    return html`<sp-channel-details
      .charters=${this.charters}
      .zone=${this.zone}
      .keep=${this.t.channels.connect(network)}
      ?busy=${this.busy}
      @sp-details=${(event: CustomEvent<ChannelDetails>) => this.take(event.detail)}
    ></sp-channel-details>`;
  }

  private renderAgain() {
    return html`<div class="row">
      <button class="primary" data-testid="take" ?disabled=${this.busy} @click=${() => this.take()}>${this.t.channels.reconnect}</button>
    </div>`;
  }

  private async trade(): Promise<void> {
    try {
      this.offered = await finish(this.came.state, this.came.code);
      this.account = this.offered.accounts[0]?.id ?? '';
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  private async take(details?: ChannelDetails): Promise<void> {
    this.busy = true;
    this.failure = undefined;
    try {
      const made = await choose(this.came.state, this.account, details);
      const { done } = this.t.channels;
      this.emit('sp-connected', { words: details ? done.connected(made.name) : done.reconnected(made.name) });
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-came-back': SpCameBack;
  }
}
