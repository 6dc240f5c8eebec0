import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/sp-state';
import { objectives } from '../../common/plan';
import { SpElement } from '../../components/sp-element';
import type { Failure } from '../../data/http';
import type { Channel, Objective, Suggestion } from '../../data/types';

/** So many accounts leave the editor in sight. */
const FEW = 5;

/**
 * Where an article is to go out: its accounts as boxes to tick, each with what speaks for and against its network, and what
 * the article is for. Emits `sp-tick`, `sp-objective` and `sp-retry`.
 */
@customElement('sp-plan')
export class SpPlan extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--sp-2) var(--sp-4);
      }
      .objective {
        display: inline-flex;
        gap: var(--sp-2);
        align-items: center;
      }
      ul {
        display: grid;
        gap: var(--sp-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0 var(--sp-4);
      }
      .name {
        display: inline-flex;
        gap: var(--sp-2);
        align-items: baseline;
      }
      .name input {
        align-self: center;
      }
      summary {
        width: fit-content;
        margin-bottom: var(--sp-2);
        color: var(--sp-accent);
        cursor: pointer;
      }
      .reasons span + span::before {
        content: ' · ';
      }
      @media (min-width: 48rem) {
        li {
          grid-template-columns: minmax(0, 17rem) minmax(0, 1fr);
          align-items: baseline;
        }
      }
    `,
  ];

  @property({ attribute: false }) channels: readonly Channel[] = [];
  @property({ attribute: false }) ticked: ReadonlySet<string> = new Set();
  @property({ attribute: false }) suggestions: readonly Suggestion[] = [];
  @property({ attribute: false }) objective: Objective | null = null;
  @property({ attribute: false }) failure: Failure | undefined;

  private readonly suggested = new Set<string>();
  private readonly own = new Set<string>();

  override willUpdate(): void {
    for (const id of this.ticked) {
      if (!this.own.has(id)) {
        this.suggested.add(id);
      }
    }
  }

  override render() {
    const t = this.t.composer;
    return html`<section class="card stack" aria-labelledby="plan">
      <div class="head">
        <h2 id="plan">${t.plan}</h2>
        ${this.renderObjective()}
      </div>
      <p class="small soft">${t.planHint}</p>
      ${
        this.failure
          ? html`<sp-state .failure=${this.failure} @sp-retry=${() => this.emit('sp-retry', undefined)}></sp-state>`
          : nothing
      }
      ${this.renderChannels()}
    </section>`;
  }

  /** A few are shown whole; of many those that were suggested at any time since. None moves while a person ticks it. */
  private renderChannels() {
    const t = this.t.composer;
    const others = this.channels.filter(({ id }) => !this.suggested.has(id));
    const list = (channels: readonly Channel[]) => html`<ul>${channels.map((channel) => this.renderChannel(channel))}</ul>`;
    if (this.channels.length <= FEW || others.length === 0 || others.length === this.channels.length) {
      return list(this.channels);
    }
    return html`${list(this.channels.filter(({ id }) => this.suggested.has(id)))}
      <details data-testid="other-accounts">
        <summary class="small">${t.otherAccounts(others.length)}</summary>
        ${list(others)}
      </details>`;
  }

  private renderObjective() {
    const t = this.t.composer;
    return html`<label class="objective small">
      ${t.objective}
      <select
        data-testid="objective"
        .value=${this.objective ?? ''}
        @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${this.objective === null}>${t.noObjective}</option>
        ${objectives.map(
          (each) => html`<option value=${each} ?selected=${each === this.objective}>${t.objectives[each]}</option>`,
        )}
      </select>
    </label>`;
  }

  private renderChannel(channel: Channel) {
    const suggestion = this.suggestions.find((each) => each.network === channel.network);
    return html`<li data-testid="planned" data-account=${channel.id}>
      <label class="name">
        <input
          type="checkbox"
          .checked=${this.ticked.has(channel.id)}
          aria-describedby=${`why-${channel.id}`}
          @change=${(event: Event) => this.tick(channel.id, (event.target as HTMLInputElement).checked)}
        />
        <span><strong>${channel.networkName}</strong> <span class="small">${channel.name}</span></span>
      </label>
      <span class="reasons small soft wrap" id=${`why-${channel.id}`} data-testid="reasons"
        >${suggestion ? this.renderReasons(suggestion) : nothing}</span
      >
    </li>`;
  }

  /** What speaks for a network stands first; what speaks against it says so in words. */
  private renderReasons({ reasons }: Suggestion) {
    const t = this.t.composer;
    const [pro, contra] = [reasons.filter(({ weight }) => weight > 0), reasons.filter(({ weight }) => weight < 0)];
    return html`${pro.map(({ words }) => html`<span>${words}</span>`)}${contra.map(
      ({ words }) => html`<span>${t.against(words)}</span>`,
    )}`;
  }

  private choose(value: string): void {
    this.emit('sp-objective', objectives.find((each) => each === value) ?? null);
  }

  private tick(channel: string, on: boolean): void {
    this.own.add(channel);
    this.emit('sp-tick', { channel, on });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-plan': SpPlan;
  }
}
