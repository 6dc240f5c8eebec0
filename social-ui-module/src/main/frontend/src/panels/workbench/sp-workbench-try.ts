import { css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type CharterChanges, isEmpty, NO_CHANGES } from '../../common/charter-draft';
import { SpElement } from '../../components/sp-element';
import '../../components/sp-finding';
import '../../components/sp-state';
import '../../components/sp-text-editor';
import { type Failure, failureOf } from '../../data/http';
import type { Finding, Network } from '../../data/types';
import { tryCharter } from '../../data/workbench';

/** How long typing may rest before the text is tried, in milliseconds. */
const REST = 200;

/** A sample text, and what the charter with the changes says of it. */
@customElement('sp-workbench-try')
export class SpWorkbenchTry extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .columns {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--sp-4);
        align-items: start;
      }
      @media (min-width: 60rem) {
        .columns {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }
      }
      select {
        max-width: 20rem;
      }
    `,
  ];

  @property() charter = '';
  @property() charterLang = 'fr';
  @property({ attribute: false }) changes: CharterChanges = NO_CHANGES;
  @property({ attribute: false }) networks: readonly Network[] = [];

  @state() private text = this.t.workbench.sampleStart;
  @state() private network = 'x';
  @state() private findings: readonly Finding[] = [];
  @state() private checked = '';
  @state() private hasProblems = false;
  @state() private failure: Failure | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('charter') || changed.has('changes')) {
      this.ask();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.turn += 1;
  }

  override render() {
    const t = this.t.workbench;
    return html`<div class="columns">
      <div class="stack">
        <label
          ><span class="label">${t.network}</span>
          <select data-testid="try-network" @change=${this.chooseNetwork}>
            ${this.networks.map((each) => html`<option value=${each.id} ?selected=${each.id === this.network}>${each.name}</option>`)}
          </select></label
        >
        <h2>${t.sample}</h2>
        <sp-text-editor
          .value=${this.text}
          .textLang=${this.charterLang}
          .findings=${this.findings}
          .checked=${this.checked}
          @sp-text=${this.take}
        ></sp-text-editor>
        <p class="small soft">${isEmpty(this.changes) ? t.asInForce : t.withChanges} ${this.hasProblems ? t.notRead : ''}</p>
      </div>
      <div class="stack" role="status" data-testid="try-findings">
        <h2>${t.findings(this.findings.length)}</h2>
        ${this.failure ? html`<sp-state .failure=${this.failure} @sp-retry=${() => this.ask()}></sp-state>` : ''}
        ${this.findings.map((finding) => html`<sp-finding still .finding=${finding} .textLang=${this.charterLang}></sp-finding>`)}
      </div>
    </div>`;
  }

  private chooseNetwork(event: Event): void {
    this.network = (event.target as HTMLSelectElement).value;
    this.ask();
  }

  private take(event: CustomEvent<string>): void {
    this.text = event.detail;
    this.ask();
  }

  private ask(): void {
    clearTimeout(this.timer);
    this.turn += 1;
    const turn = this.turn;
    this.timer = setTimeout(() => void this.try(turn), REST);
  }

  private async try(turn: number): Promise<void> {
    const { text, network } = this;
    try {
      const answer = await tryCharter(this.charter, this.changes, [{ network, text, hashtags: [] }]);
      if (turn === this.turn) {
        this.findings = answer.tried[0]?.findings ?? [];
        this.checked = answer.tried[0]?.text ?? '';
        this.hasProblems = answer.problems.length > 0;
        this.failure = undefined;
      }
    } catch (thrown) {
      if (turn === this.turn) {
        this.failure = failureOf(thrown);
      }
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-workbench-try': SpWorkbenchTry;
  }
}
