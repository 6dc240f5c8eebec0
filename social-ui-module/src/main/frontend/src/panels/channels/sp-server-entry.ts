import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { leaveFor } from '../../common/leave';
import '../../components/sp-state';
import { SpElement } from '../../components/sp-element';
import { openPage } from '../../data/connections';
import { type Failure, failureOf } from '../../data/http';

/** Takes the server where an account is, and leaves for that server's own page. */
@customElement('sp-server-entry')
export class SpServerEntry extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  /** id of the network */
  @property() network = '';
  /** the one to reconnect, by id; empty for a new one */
  @property() channel = '';
  @state() private busy = false;
  @state() private missing = false;
  @state() private failure: Failure | undefined;

  override render() {
    const t = this.t.channels;
    return html`<form class="stack" novalidate autocomplete="off" @submit=${this.leave}>
      <p>${t.serverExplained}</p>
      <label
        >${t.fields.server} <span class="soft small">(${this.t.common.required})</span>
        <input
          type="text"
          name="server"
          inputmode="url"
          autocapitalize="none"
          spellcheck="false"
          maxlength="200"
          autofocus
          data-testid="server"
          aria-invalid=${this.missing}
          aria-describedby="server-problem"
      /></label>
      <p id="server-problem" class="problem" role="alert" ?hidden=${!this.missing}>${t.serverMissing}</p>
      ${this.busy ? html`<p role="status">${t.testing}</p>` : nothing}
      ${this.failure ? html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>` : nothing}
      <div class="row"><button class="primary" data-testid="leave" ?disabled=${this.busy}>${t.serverLeave}</button></div>
    </form>`;
  }

  private async leave(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const server = String(new FormData(event.target as HTMLFormElement).get('server')).trim();
    this.missing = server === '';
    if (this.missing) {
      this.renderRoot.querySelector<HTMLElement>('[name=server]')?.focus();
      return;
    }
    this.busy = true;
    this.failure = undefined;
    try {
      leaveFor(await openPage(this.network, { server, ...(this.channel === '' ? {} : { channel: this.channel }) }));
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-server-entry': SpServerEntry;
  }
}
