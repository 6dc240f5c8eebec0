import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { emptyPoll, hoursToChoose, openFor } from '../common/polls';
import type { PollLimit, VariantPoll } from '../data/types';
import { icon } from './icons';
import { SpElement } from './sp-element';

/** A poll that is written: a question where the network wants one, options, and for how long. Emits `sp-poll`. */
@customElement('sp-poll-editor')
export class SpPollEditor extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .option {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        gap: var(--sp-2);
        align-items: center;
      }
      .count {
        min-width: 3.5rem;
        text-align: end;
      }
      .foot {
        align-items: end;
      }
      .length {
        max-width: 14rem;
      }
    `,
  ];

  @property({ attribute: false }) poll: VariantPoll | null = null;
  /** null where the network has no polls: a poll can only be taken out then */
  @property({ attribute: false }) limit: PollLimit | null = null;
  @property() textLang = 'en';

  override render() {
    const t = this.t.composer;
    if (!this.poll) {
      return html`<div class="row">
        <button data-testid="begin-poll" @click=${this.begin}>${icon('question')}${t.pollBegin}</button>
        <span class="small soft">${t.pollHelp}</span>
      </div>`;
    }
    return html`<div class="stack" data-testid="poll">
      ${this.limit === null ? html`<p class="problem">${t.pollNotTaken}</p>` : html`<p class="small soft">${t.pollAlone}</p>`}
      ${this.renderQuestion(this.poll)}
      <fieldset class="stack">
        <legend class="label">${t.pollOptions}</legend>
        ${this.poll.options.map((option, at) => this.renderOption(this.poll!, option, at))}
      </fieldset>
      <div class="row foot">
        ${
          this.poll.options.length < (this.limit?.options ?? 0)
            ? html`<button class="small" data-testid="add-option" @click=${() => this.add(this.poll!.options.length)}>${icon('plus')}${t.pollAdd}</button>`
            : nothing
        }
        ${this.renderHours(this.poll)}
        <button class="small" data-testid="remove-poll" @click=${() => this.emit('sp-poll', null)}>${icon('close')}${t.pollRemove}</button>
      </div>
    </div>`;
  }

  private renderQuestion(poll: VariantPoll) {
    const t = this.t.composer;
    const most = this.limit?.question ?? 0;
    return most === 0 && poll.question === ''
      ? nothing
      : html`<label
          >${t.pollQuestion}
          <span class=${poll.question.length > most ? 'problem' : 'small soft'} data-testid="question-count">${t.altCount(poll.question.length, most)}</span>
          <input
            type="text"
            maxlength="1000"
            lang=${this.textLang}
            data-testid="poll-question"
            .value=${live(poll.question)}
            @input=${(event: InputEvent) => this.emit('sp-poll', { ...poll, question: valueOf(event) })}
        /></label>`;
  }

  private renderOption(poll: VariantPoll, option: string, at: number) {
    const t = this.t.composer;
    const most = this.limit?.optionLength ?? 0;
    return html`<div class="option">
      <input
        type="text"
        maxlength="1000"
        lang=${this.textLang}
        data-testid="poll-option"
        aria-label=${t.pollOption(at + 1)}
        placeholder=${t.pollOption(at + 1)}
        aria-invalid=${most > 0 && option.length > most}
        .value=${live(option)}
        @input=${(event: InputEvent) => this.emit('sp-poll', { ...poll, options: poll.options.with(at, valueOf(event)) })}
        @keydown=${(event: KeyboardEvent) => this.onKey(event, at)}
      />
      <span class="count ${most > 0 && option.length > most ? 'problem' : 'small soft'}">${most > 0 ? t.altCount(option.length, most) : nothing}</span>
      ${
        poll.options.length > 2
          ? html`<button class="small plain" aria-label=${t.pollDrop(at + 1)} data-testid="drop-option" @click=${() => this.drop(at)}>${icon('close')}</button>`
          : html`<span></span>`
      }
    </div>`;
  }

  private renderHours(poll: VariantPoll) {
    const t = this.t.composer;
    return html`<label class="row"
      >${t.pollHoursLabel}
      <select
        class="length"
        data-testid="poll-hours"
        @change=${(event: Event) => this.emit('sp-poll', { ...poll, hours: Number((event.target as HTMLSelectElement).value) })}
      >
        ${hoursToChoose(this.limit, poll).map(
          (hours) => html`<option value=${hours} ?selected=${hours === poll.hours}>${openFor(hours, t)}</option>`,
        )}
      </select></label
    >`;
  }

  private begin(): void {
    if (this.limit) {
      this.emit('sp-poll', emptyPoll(this.limit));
      void this.focusOption(0);
    }
  }

  /** Enter goes to the next option, and makes one where there is none. */
  private onKey(event: KeyboardEvent, at: number): void {
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    if (at + 1 < this.poll!.options.length) {
      void this.focusOption(at + 1);
    } else {
      this.add(at + 1);
    }
  }

  private add(at: number): void {
    const poll = this.poll!;
    if (poll.options.length < (this.limit?.options ?? 0)) {
      this.emit('sp-poll', { ...poll, options: [...poll.options, ''] });
      void this.focusOption(at);
    }
  }

  private drop(at: number): void {
    const poll = this.poll!;
    this.emit('sp-poll', { ...poll, options: poll.options.filter((_, other) => other !== at) });
    void this.focusOption(Math.max(0, at - 1));
  }

  /** Changes are drawn in microtasks: the field is there, and has the focus, before the next key is. */
  private async focusOption(at: number): Promise<void> {
    for (let tick = 0; tick < 100 && !this.option(at); tick += 1) {
      await Promise.resolve();
    }
    this.option(at)?.focus();
  }

  private option(at: number): HTMLElement | undefined {
    return this.renderRoot.querySelectorAll<HTMLElement>('[data-testid=poll-option]')[at];
  }
}

function valueOf(event: InputEvent): string {
  return (event.target as HTMLInputElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-poll-editor': SpPollEditor;
  }
}
