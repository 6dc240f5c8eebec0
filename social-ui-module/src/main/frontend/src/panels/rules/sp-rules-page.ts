import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../../components/sp-banner';
import '../../components/sp-header';
import '../../components/sp-state';
import { SpElement } from '../../components/sp-element';
import { type Failure, failureOf } from '../../data/http';
import { fetchCharter, fetchCharters, fetchNetworks } from '../../data/rules';
import { fetchSession } from '../../data/session';
import type { Charter, CharterList, Network, RuleProblem, Session } from '../../data/types';
import { language } from '../../i18n/language';
import { columns } from '../../styles/columns';
import { page } from '../../styles/page';
import './sp-network-profile';
import './sp-rule-list';

/** How often files are looked at again, in milliseconds: a rule that was changed shows without a reload. */
const POLL = 10_000;

/** The rules of each charter on each network, the network's profile, and files that are not in force. */
@customElement('sp-rules-page')
export class SpRulesPage extends SpElement {
  static override styles = [
    ...SpElement.styles,
    page,
    columns,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--sp-3);
      }
      .choices label {
        flex: 1 1 12rem;
        max-width: 22rem;
      }
      :host {
        --sp-columns: minmax(0, 1.6fr) minmax(18rem, 1fr);
      }
      .columns {
        gap: var(--sp-5);
      }
      .problems {
        padding-inline-start: 0;
        font-family: var(--sp-mono);
        font-size: var(--sp-size-s);
      }
    `,
  ];

  @state() private session: Session | undefined;
  @state() private networks: Network[] = [];
  @state() private charters: CharterList | undefined;
  @state() private charter: Charter | undefined;
  @state() private failure: Failure | undefined;
  @state() private chosenCharter = new URLSearchParams(location.search).get('charter') ?? '';
  @state() private chosenNetwork = new URLSearchParams(location.search).get('network') ?? '';
  /** an address may name a network that does not exist */
  @state() private unknownNetwork = '';
  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = language();
    void this.load();
    this.timer = setInterval(() => {
      if (!document.hidden && !this.failure) {
        void this.load();
      }
    }, POLL);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override render() {
    document.title = this.t.rules.title;
    return html`<sp-header page="rules" .session=${this.session}></sp-header>
      <main>
        <h1>${this.t.rules.title}</h1>
        ${
          this.failure
            ? html`<sp-state .failure=${this.failure} @sp-retry=${() => this.load()}></sp-state>`
            : this.charters
              ? this.renderRules(this.charters)
              : html`<sp-state bones="8"></sp-state>`
        }
      </main>`;
  }

  private renderRules(list: CharterList) {
    const t = this.t.rules;
    const network = this.networks.find((each) => each.id === this.chosenNetwork);
    return html`${this.renderProblems(list)} ${this.renderNotHonoured(list)} ${this.renderUnknown(network)}
      ${list.charters.length === 0 ? html`<sp-state .empty=${t.noCharters}></sp-state>` : this.renderChoices(list)}
      <div class="columns">
        <section class="stack">
          ${
            this.charter && network
              ? html`<h2>
                    ${t.rulesOf(this.charter.title, network.name)}
                    <span class="small soft"
                      >· ${t.count(this.charter.rules.length)} · ${t.charterVersion(this.charter.version)}</span
                    >
                  </h2>
                  <sp-rule-list .charter=${this.charter}></sp-rule-list>`
              : nothing
          }
        </section>
        <section>${network ? html`<sp-network-profile .network=${network}></sp-network-profile>` : nothing}</section>
      </div>`;
  }

  private renderUnknown(shown: Network | undefined) {
    const known = this.networks.map((each) => each.id).join(', ');
    return this.unknownNetwork === ''
      ? nothing
      : html`<sp-banner look="warning" data-testid="unknown-network"
        >${this.t.rules.unknownNetwork(this.unknownNetwork, known)} ${shown?.name}</sp-banner
      >`;
  }

  private renderProblems({ problems }: CharterList) {
    const t = this.t.rules;
    return problems.length === 0
      ? nothing
      : html`<sp-banner look="error" data-testid="rule-problems"
        ><strong>${t.problems}</strong> · ${t.lastGood} ${this.renderLines(problems)}</sp-banner
      >`;
  }

  private renderNotHonoured({ notHonoured }: CharterList) {
    return notHonoured.length === 0
      ? nothing
      : html`<sp-banner look="warning" data-testid="not-honoured"
        ><details>
          <summary>${this.t.rules.notHonoured(notHonoured.length)}</summary>
          ${this.renderLines(notHonoured)}
        </details></sp-banner
      >`;
  }

  private renderLines(problems: readonly RuleProblem[]) {
    return html`<ul class="problems">
      ${problems.map(
        (each) => html`<li data-testid="rule-problem">
          <strong>${this.t.rules.problemAt(each.file, each.line, each.column)}</strong> ${each.message}
        </li>`,
      )}
    </ul>`;
  }

  private renderChoices(list: CharterList) {
    const t = this.t.rules;
    return html`<div class="choices">
      <label
        ><span class="label">${t.network}</span>
        <select data-testid="network" @change=${(event: Event) => this.choose('chosenNetwork', event)}>
          ${this.networks.map(
            (each) => html`<option value=${each.id} ?selected=${each.id === this.chosenNetwork}>${each.name}</option>`,
          )}
        </select></label
      >
      <label
        ><span class="label">${t.charter}</span>
        <select data-testid="charter" @change=${(event: Event) => this.choose('chosenCharter', event)}>
          ${list.charters.map(
            (each) => html`<option value=${each.id} ?selected=${each.id === this.chosenCharter}>
              ${each.title} (${each.language.toUpperCase()})
            </option>`,
          )}
        </select></label
      >
    </div>`;
  }

  private choose(which: 'chosenCharter' | 'chosenNetwork', event: Event): void {
    this[which] = (event.target as HTMLSelectElement).value;
    this.unknownNetwork = '';
    void this.load();
  }

  private async load(): Promise<void> {
    this.failure = undefined;
    try {
      const [session, networks, charters] = await Promise.all([fetchSession(), fetchNetworks(), fetchCharters()]);
      this.session = session;
      this.networks = networks;
      const own = charters.charters.find((each) => each.language === language());
      const known = charters.charters.some((each) => each.id === this.chosenCharter);
      this.chosenCharter = known ? this.chosenCharter : (own ?? charters.charters[0])?.id ?? '';
      const connected = networks.find((each) => each.hasConnector);
      const listed = networks.some((each) => each.id === this.chosenNetwork);
      this.unknownNetwork = listed ? this.unknownNetwork : this.chosenNetwork;
      this.chosenNetwork = listed ? this.chosenNetwork : (connected ?? networks[0])?.id ?? '';
      this.charter = this.chosenCharter === '' ? undefined : await fetchCharter(this.chosenCharter);
      this.charters = charters;
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-rules-page': SpRulesPage;
  }
}
