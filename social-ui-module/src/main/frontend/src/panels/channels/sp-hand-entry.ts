import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/sp-state';
import { SpElement } from '../../components/sp-element';
import { serveByHand } from '../../data/connections';
import { type Failure, failureOf } from '../../data/http';
import type { ChannelDetails, CharterList, NetworkReadiness } from '../../data/types';
import './sp-channel-details';

/** A new channel that a person serves: its account's name, then what the magazine decides. Emits `sp-connected`. */
@customElement('sp-hand-entry')
export class SpHandEntry extends SpElement {
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
  @property({ attribute: false }) charters: CharterList['charters'] = [];
  @property() zone = 'Europe/Paris';
  @state() private busy = false;
  @state() private handleMissing = false;
  @state() private failure: Failure | undefined;

  override render() {
    const t = this.t.channels;
    return html`<p>${t.byHandExplained}</p>
      <label
        >${t.handHandle} <span class="soft small">(${this.t.common.required})</span>
        <input type="text" name="handle" maxlength="200" autofocus data-testid="hand-handle" aria-invalid=${this.handleMissing} aria-describedby="handle-problem"
      /></label>
      <p id="handle-problem" class="problem" role="alert" ?hidden=${!this.handleMissing}>${t.handHandleMissing}</p>
      <sp-channel-details
        .charters=${this.charters}
        .zone=${this.zone}
        .keep=${t.handKeep}
        ?busy=${this.busy}
        @sp-details=${(event: CustomEvent<ChannelDetails>) => this.keep(event.detail)}
      ></sp-channel-details>
      ${this.failure ? html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>` : nothing}`;
  }

  private async keep(details: ChannelDetails): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLInputElement>('[name=handle]');
    const handle = field?.value.trim() ?? '';
    this.handleMissing = handle === '';
    if (this.handleMissing) {
      field?.focus();
      return;
    }
    this.busy = true;
    this.failure = undefined;
    try {
      const made = await serveByHand({ network: this.readiness.network, handle, details });
      this.emit('sp-connected', { words: this.t.channels.done.byHand(made.name) });
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-hand-entry': SpHandEntry;
  }
}
