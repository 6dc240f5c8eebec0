import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { cityOf, dueOf, isDoubled, proposedLocal } from '../common/dates';
import type { DueTime } from '../data/types';
import { SpElement } from './sp-element';

/** Date and time in a zone, the zone named; asks which one when clocks pass a time twice. Emits `change`. */
@customElement('sp-due-fields')
export class SpDueFields extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .fields {
        display: grid;
        grid-template-columns: minmax(8.5rem, 1.3fr) minmax(6.5rem, 1fr);
        gap: var(--sp-2);
      }
      .choice {
        display: flex;
        gap: var(--sp-2);
        align-items: center;
        min-height: 1.75rem;
      }
    `,
  ];

  @property() zone = 'UTC';
  /** a refusal to show at the fields, empty for none */
  @property() problem = '';
  @property({ attribute: false }) initial: DueTime | null = null;
  @state() private date = '';
  @state() private time = '';
  @state() private overlap: DueTime['overlap'] = null;

  /** undefined while a field is empty */
  get due(): DueTime | undefined {
    return dueOf(this.date, this.time, this.zone, this.overlap);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('initial') || (this.date === '' && changed.has('zone'))) {
      const local = this.initial?.local ?? proposedLocal(new Date(), this.zone);
      [this.date, this.time] = [local.slice(0, 10), local.slice(11, 16)];
      this.overlap = this.initial?.overlap ?? null;
    }
  }

  override render() {
    const t = this.t.composer;
    const local = `${this.date}T${this.time}`;
    return html`<div class="stack">
      <div class="fields">
        <label
          ><span class="small">${t.date}</span
          ><input
            type="date"
            data-testid="due-date"
            .value=${this.date}
            aria-invalid=${this.problem !== ''}
            aria-describedby="zone problem"
            @input=${(event: InputEvent) => this.put('date', event)}
        /></label>
        <label
          ><span class="small">${t.time}</span
          ><input
            type="time"
            data-testid="due-time"
            .value=${this.time}
            aria-invalid=${this.problem !== ''}
            aria-describedby="zone problem"
            @input=${(event: InputEvent) => this.put('time', event)}
        /></label>
      </div>
      <p id="zone" class="small soft" data-testid="due-zone">
        ${t.inZone(`${this.t.common.zoneTime(cityOf(this.zone))} (${this.zone})`)}
      </p>
      ${this.date !== '' && this.time !== '' && isDoubled(local, this.zone) ? this.renderOverlap() : nothing}
      <p id="problem" class="problem" role="alert" data-testid="due-problem" ?hidden=${this.problem === ''}>
        ${this.problem}
      </p>
    </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  private renderOverlap() {
    const t = this.t.composer;
    const choice = (value: 'EARLIER' | 'LATER', words: string) =>
      html`<label class="choice"
        ><input
          type="radio"
          name="overlap"
          .checked=${(this.overlap ?? 'EARLIER') === value}
          @change=${() => {
            this.overlap = value;
            this.tell();
          }}
        />${words}</label
      >`;
    return html`<fieldset data-testid="due-overlap">
      <legend class="small">${t.doubled}</legend>
      ${choice('EARLIER', t.earlier)} ${choice('LATER', t.later)}
    </fieldset>`;
  }

  private put(field: 'date' | 'time', event: InputEvent): void {
    this[field] = (event.target as HTMLInputElement).value;
    this.tell();
  }

  private tell(): void {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-due-fields': SpDueFields;
  }
}
