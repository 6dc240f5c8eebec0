import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/sp-state';
import { SpElement } from '../../components/sp-element';
import { enter } from '../../data/connections';
import { type Failure, failureOf } from '../../data/http';
import type { ChannelDetails, CharterList, ConnectionField, NetworkReadiness } from '../../data/types';
import './sp-channel-details';

/**
 * Connects by what the network gave: first its values, then, for a new channel, what the magazine decides. The values are
 * in this element only until the network accepted them.
 */
@customElement('sp-channel-entry')
export class SpChannelEntry extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: grid;
        gap: var(--sp-3);
      }
    `,
  ];

  @property({ attribute: false }) readiness!: NetworkReadiness;
  /** the one to reconnect, by id; empty for a new one */
  @property() channel = '';
  @property({ attribute: false }) charters: CharterList['charters'] = [];
  @property() zone = 'Europe/Paris';
  @state() private busy = false;
  @state() private failure: Failure | undefined;
  @state() private missing: readonly string[] = [];

  override render() {
    const t = this.t.channels;
    return html`<p>${t.ways.FORM}</p>
      <form id="values" class="stack" novalidate autocomplete="off" @submit=${this.reconnect}>
        ${this.readiness.fields.map((field) => this.renderField(field))}
        ${
          this.channel === ''
            ? nothing
            : html`<div class="row"><button class="primary" data-testid="enter" ?disabled=${this.busy}>${t.reconnect}</button></div>`
        }
      </form>
      ${
        this.channel === ''
          ? html`<sp-channel-details
            .charters=${this.charters}
            .zone=${this.zone}
            .keep=${t.connect(this.readiness.networkName)}
            ?busy=${this.busy}
            @sp-details=${(event: CustomEvent<ChannelDetails>) => this.send(event.detail)}
          ></sp-channel-details>`
          : nothing
      }
      ${this.busy ? html`<p role="status">${t.testing}</p>` : nothing}
      ${this.failure ? html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>` : nothing}`;
  }

  private renderField(field: ConnectionField) {
    const t = this.t.channels;
    const label = t.fields[field.name] ?? field.name;
    return html`<label
      >${label} ${field.required ? html`<span class="soft small">(${this.t.common.required})</span>` : nothing}
      <input
        type=${field.secret ? 'password' : 'text'}
        name=${field.name}
        autocomplete="off"
        maxlength="4000"
        data-testid=${`field-${field.name}`}
        aria-invalid=${this.missing.includes(field.name)}
    /></label>`;
  }

  private reconnect(event: SubmitEvent): void {
    event.preventDefault();
    if (this.channel !== '') {
      void this.send();
    }
  }

  private async send(details?: ChannelDetails): Promise<void> {
    const given = new FormData(this.renderRoot.querySelector<HTMLFormElement>('#values') as HTMLFormElement);
    const values = Object.fromEntries(this.readiness.fields.map(({ name }) => [name, String(given.get(name) ?? '').trim()]));
    this.missing = this.readiness.fields.filter(({ name, required }) => required && values[name] === '').map(({ name }) => name);
    const [first] = this.missing;
    if (first !== undefined) {
      this.renderRoot.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
      return;
    }
    this.busy = true;
    this.failure = undefined;
    try {
      const made = await enter({
        network: this.readiness.network,
        values,
        ...(this.channel === '' ? {} : { channel: this.channel }),
        ...(details ? { details } : {}),
      });
      const { done } = this.t.channels;
      this.emit('sp-connected', { words: this.channel === '' ? done.connected(made.name) : done.reconnected(made.name) });
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-channel-entry': SpChannelEntry;
  }
}
