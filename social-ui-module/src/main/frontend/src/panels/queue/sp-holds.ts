import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cityOf, dayAndTime } from '../../common/dates';
import { mayHold } from '../../common/posts';
import '../../components/sp-banner';
import '../../components/sp-dialog';
import '../../components/sp-state';
import { announce } from '../../components/announcer';
import { icon } from '../../components/icons';
import { SpElement } from '../../components/sp-element';
import { type Failure, failureOf } from '../../data/http';
import type { Hold } from '../../data/types';
import { language } from '../../i18n/language';
import type { QueueStore } from './queue-store';

/** The switches that stop dispatch, and banners that say who stopped what, why and since when. */
@customElement('sp-holds')
export class SpHolds extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: grid;
        gap: var(--sp-2);
      }
      .row {
        justify-content: flex-end;
      }
    `,
  ];

  @property({ attribute: false }) store!: QueueStore;
  /** changes with the store, so that its changes are drawn */
  @property({ attribute: false }) holds: readonly Hold[] = [];
  @state() private asks: 'all' | 'channel' | undefined;
  @state() private wrong = false;
  @state() private failure: Failure | undefined;

  override render() {
    return html`${this.holds.map((hold) => this.renderHold(hold))} ${this.failure && !this.asks ? this.renderFailure() : nothing}
    ${this.asks ? this.renderDialog(this.asks) : nothing}`;
  }

  get isAsking(): boolean {
    return this.asks !== undefined;
  }

  /** Asks why, then stops everything or one account. */
  ask(scope: 'all' | 'channel'): void {
    this.failure = undefined;
    this.wrong = false;
    this.asks = scope;
  }

  private renderHold(hold: Hold) {
    const t = this.t.common.banners;
    const zone = this.store.zone;
    const since = `${dayAndTime(hold.since, zone, language())} (${this.t.common.zoneTime(cityOf(zone))})`;
    const channel = this.store.channels.find((each) => each.id === hold.scope);
    const words =
      hold.scope === 'all'
        ? t.holdAll(hold.actorName, since)
        : t.holdChannel(channel ? `${channel.networkName} · ${channel.name}` : hold.scope, hold.actorName, since);
    return html`<sp-banner look="hold" data-testid="hold-banner" data-scope=${hold.scope}
      ><strong>${words}</strong> ${hold.why}
      ${
        mayHold(this.store.session?.actor)
          ? html`<button slot="actions" class="small" data-testid="lift-hold" @click=${() => this.lift(hold.scope)}>
            ${this.t.queue.liftHold}
          </button>`
          : nothing
      }</sp-banner
    >`;
  }

  private renderFailure() {
    return html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>`;
  }

  private renderDialog(asks: 'all' | 'channel') {
    const t = this.t.queue;
    const all = asks === 'all';
    return html`<sp-dialog .heading=${all ? t.holdAll : t.holdChannel} @sp-closed=${() => (this.asks = undefined)}>
      <form class="stack" @submit=${this.submit}>
        <p>${all ? t.holdAllAsk : t.holdChannelAsk}</p>
        ${
          all
            ? nothing
            : html`<label
              >${t.account}
              <select name="scope" data-testid="hold-channel">
                ${this.store.channels.map(
                  (channel) => html`<option value=${channel.id}>
                    ${channel.networkName} · ${channel.name} · ${channel.language.toUpperCase()}
                  </option>`,
                )}
              </select></label
            >`
        }
        <label for="why" class="label">${t.why} <span class="problem">(${this.t.common.required})</span></label>
        <textarea id="why" name="why" rows="3" maxlength="500" autofocus data-testid="hold-why" aria-invalid=${this.wrong}></textarea>
        <p class="problem" role="alert" ?hidden=${!this.wrong}>${t.whyMissing}</p>
        ${this.failure ? this.renderFailure() : nothing}
        <div class="row">
          <button type="button" @click=${() => (this.asks = undefined)}>${this.t.common.back}</button>
          <button class="primary" data-testid="dialog-confirm">${icon('pause')}${all ? t.holdAll : t.holdChannel}</button>
        </div>
      </form>
    </sp-dialog>`;
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const why = String(given.get('why')).trim();
    this.wrong = why === '';
    if (this.wrong) {
      this.renderRoot.querySelector<HTMLElement>('#why')?.focus();
      return;
    }
    await this.run(() => this.store.hold(this.asks === 'all' ? 'all' : String(given.get('scope')), why), this.t.queue.done.hold);
    this.asks = this.failure ? this.asks : undefined;
  }

  private async lift(scope: string): Promise<void> {
    await this.run(() => this.store.lift(scope), this.t.queue.lifted);
  }

  private async run(change: () => Promise<void>, said: string): Promise<void> {
    this.failure = undefined;
    try {
      await change();
      announce(said);
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-holds': SpHolds;
  }
}
