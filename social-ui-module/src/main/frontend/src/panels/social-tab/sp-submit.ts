import { css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Timing } from '../../components/events';
import '../../components/sp-due-fields';
import type { SpDueFields } from '../../components/sp-due-fields';
import { SpElement } from '../../components/sp-element';
import type { Channel, TimeToLive } from '../../data/types';

const lives: readonly TimeToLive[] = ['BREAKING', 'STANDARD', 'EVERGREEN'];

/** When the post goes out and the buttons that send it. Emits `sp-timing`, `sp-submit`, `sp-save-draft`. */
@customElement('sp-submit')
export class SpSubmit extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .choice {
        display: flex;
        gap: var(--sp-2);
        align-items: center;
        min-height: 2rem;
      }
      .due {
        padding-inline-start: 1.6rem;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--sp-2);
      }
      .buttons .primary {
        flex: 1 1 11rem;
        min-height: 2.75rem;
      }
    `,
  ];

  @property({ attribute: false }) channel!: Channel;
  @property({ type: Boolean }) busy = false;
  /** what blocks a submission, empty for nothing */
  @property() blocked = '';
  /** the server's refusal of the time */
  @property() dueProblem = '';
  @state() private asap = true;
  @state() private timeToLive: TimeToLive = 'STANDARD';
  @state() private incomplete = false;
  @query('sp-due-fields') private fields!: SpDueFields | null;

  get timing(): Timing {
    return { asap: this.asap, due: this.fields?.due, timeToLive: this.timeToLive };
  }

  /** Whether the timing can be sent; points at the field otherwise. */
  validate(): boolean {
    this.incomplete = !this.asap && this.fields?.due === undefined;
    if (this.incomplete) {
      this.fields?.focus();
    }
    return !this.incomplete;
  }

  focusDue(): void {
    this.fields?.focus();
  }

  override render() {
    const t = this.t.composer;
    const free = this.channel.requiredApprovals === 0;
    const label = free ? (this.asap ? t.publishNow : t.schedule) : t.submit;
    return html`<div class="stack">
      <fieldset>
        <legend class="label">${t.when}</legend>
        ${this.renderChoice(true, free ? t.now : t.asap)} ${this.renderChoice(false, t.atTime)}
        <div class="due" ?hidden=${this.asap}>
          <sp-due-fields
            .zone=${this.channel.zone}
            .problem=${this.incomplete ? t.dateMissing : this.dueProblem}
            @change=${this.tell}
          ></sp-due-fields>
        </div>
      </fieldset>
      <label
        ><span class="label">${t.timeToLive}</span>
        <select
          data-testid="time-to-live"
          @change=${(event: Event) => {
            this.timeToLive = (event.target as HTMLSelectElement).value as TimeToLive;
          }}
        >
          ${lives.map(
            (life) => html`<option value=${life} ?selected=${life === this.timeToLive}>
              ${this.t.common.timeToLive[life]}
            </option>`,
          )}
        </select></label
      >
      <div class="buttons">
        <button
          class="primary"
          data-testid="submit"
          aria-disabled=${this.busy}
          aria-describedby="blocked"
          @click=${() => this.emit('sp-submit', undefined)}
        >
          ${this.busy ? t.submitting : label}
        </button>
        <button data-testid="save-draft" ?disabled=${this.busy} @click=${() => this.emit('sp-save-draft', undefined)}>
          ${t.saveDraft}
        </button>
      </div>
      <p id="blocked" class="problem" data-testid="blocked" ?hidden=${this.blocked === ''}>${this.blocked}</p>
      ${this.blocked === '' ? html`<p class="small soft">${t.submitKeys}</p>` : nothing}
    </div>`;
  }

  private tell(): void {
    this.emit('sp-timing', this.timing);
  }

  private renderChoice(asap: boolean, words: string) {
    return html`<label class="choice"
      ><input
        type="radio"
        name="when"
        data-testid=${asap ? 'when-asap' : 'when-at'}
        .checked=${this.asap === asap}
        @change=${() => {
          this.asap = asap;
          this.tell();
        }}
      />${words}</label
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-submit': SpSubmit;
  }
}
