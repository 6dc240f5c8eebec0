import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CharterChanges } from '../../common/charter-draft';
import { type Level, levels } from '../../common/settings';
import '../../components/sp-banner';
import '../../components/sp-dialog';
import { SpElement } from '../../components/sp-element';
import { problemText } from '../../components/sp-state';
import { failureOf } from '../../data/http';
import type { Network, SettingsChange } from '../../data/types';
import { fetchSettings } from '../../data/workbench';

/** What an exception is asked for. */
export interface Exceptional {
  /** name of the rule, without its charter */
  rule: string;
  /** what was found; empty where the remark is about the text as a whole */
  match: string;
  network: string;
}

/**
 * Asks for phrase, place and reason of an exception, and writes it into the draft: emits `sp-excepted` with it, or without
 * when the person leaves. Where the rule's kind knows no exceptions, it offers another level on one network.
 */
@customElement('sp-workbench-exception')
export class SpWorkbenchException extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: contents;
      }
      form {
        display: grid;
        gap: var(--sp-3);
      }
    `,
  ];

  @property() charter = '';
  @property() charterLang = 'fr';
  @property({ attribute: false }) changes!: CharterChanges;
  @property({ attribute: false }) networks: readonly Network[] = [];
  @property({ attribute: false }) asked!: Exceptional;
  /** whether a kind of rule has the key `exceptions` */
  @property({ attribute: false }) knows: (kind: string) => boolean = () => true;

  @state() private kind: string | undefined;
  @state() private wrong: '' | 'phrase' | 'short' | 'reason' = '';
  @state() private refusal = '';
  @state() private busy = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.lookUp();
  }

  /** The fields come after the dialog has taken the focus. */
  override updated(changed: PropertyValues): void {
    if (changed.has('kind') && this.kind !== undefined) {
      this.renderRoot.querySelector<HTMLElement>('input, select')?.focus();
    }
  }

  override render() {
    const t = this.t.workbench.exception;
    return html`<sp-dialog .heading=${t.heading(this.asked.rule)} @sp-closed=${(event: Event) => this.closed(event)}>
      ${
        this.kind === undefined && this.refusal === ''
          ? html`<sp-state bones="3"></sp-state>`
          : html`<form @submit=${this.submit} novalidate>
              ${this.refusal === '' ? nothing : html`<sp-banner look="error" data-testid="exception-refused">${this.refusal}</sp-banner>`}
              ${this.kind === undefined ? nothing : this.knows(this.kind) ? this.renderPhrase() : this.renderLevel(this.kind)}
            </form>`
      }
    </sp-dialog>`;
  }

  private renderPhrase() {
    const t = this.t.workbench.exception;
    return html`<p>${t.explain}</p>
      <label
        ><span class="label">${t.phrase}</span>
        <input
          type="text"
          name="phrase"
          maxlength="200"
          data-testid="exception-phrase"
          lang=${this.charterLang}
          .value=${this.asked.match}
          aria-describedby="phrase-hint"
          aria-invalid=${this.wrong === 'phrase' || this.wrong === 'short' ? 'true' : 'false'}
      /></label>
      <p id="phrase-hint" class="small ${this.wrong === 'phrase' || this.wrong === 'short' ? 'problem' : 'soft'}">
        ${this.wrong === 'phrase' ? t.needsPhrase : this.wrong === 'short' ? t.tooShort : t.phraseHint}
      </p>
      ${this.renderWhere(true)}
      <label
        ><span class="label">${t.reason}</span>
        <textarea
          name="reason"
          rows="2"
          maxlength="500"
          data-testid="exception-reason"
          aria-describedby="reason-problem"
          aria-invalid=${this.wrong === 'reason' ? 'true' : 'false'}
        ></textarea></label>
      <p id="reason-problem" class="problem" role="status">${this.wrong === 'reason' ? t.needsReason : ''}</p>
      ${this.renderButton()}`;
  }

  private renderLevel(kind: string) {
    const t = this.t.workbench;
    return html`<p>${t.exception.cannot(kind)}</p>
      ${this.renderWhere(false)}
      <label
        ><span class="label">${t.exception.level}</span>
        <select name="level" data-testid="exception-level">
          ${levels.map((level: Level) => html`<option value=${level} ?selected=${level === 'suggestion'}>${t.settings.levels[level]}</option>`)}
        </select></label
      >
      ${this.renderButton()}`;
  }

  private renderWhere(everywhere: boolean) {
    const t = this.t.workbench;
    return html`<label
      ><span class="label">${t.exception.where}</span>
      <select name="where" data-testid="exception-where">
        ${everywhere ? html`<option value="">${t.settings.everywhere}</option>` : nothing}
        ${this.networks.map((each) => html`<option value=${each.id} ?selected=${each.id === this.asked.network}>${each.name}</option>`)}
      </select></label
    >`;
  }

  private renderButton() {
    return html`<div class="row">
      <button class="primary" data-testid="exception-put" ?disabled=${this.busy}>${this.t.workbench.exception.put}</button>
    </div>`;
  }

  private async lookUp(): Promise<void> {
    try {
      const { settings } = await fetchSettings(this.charter, this.changes, '');
      const rule = settings?.rules.find((each) => each.name === this.asked.rule);
      if (rule) {
        this.kind = rule.kind;
      } else {
        this.refusal = this.t.workbench.exception.unknown(this.asked.rule);
      }
    } catch (thrown) {
      this.refusal = problemText(failureOf(thrown));
    }
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const words = (name: string) => String(form.get(name) ?? '').trim();
    const { rule, match } = this.asked;
    const level = form.get('level');
    if (level !== null) {
      void this.put({ what: 'LEVEL', rule, value: String(level) }, words('where'));
      return;
    }
    const [phrase, reason] = [words('phrase'), words('reason')];
    const holds = phrase.toLowerCase().includes(match.trim().toLowerCase());
    this.wrong = phrase === '' ? 'phrase' : !holds ? 'short' : reason === '' ? 'reason' : '';
    if (this.wrong === '') {
      void this.put({ what: 'EXCEPT', rule, value: phrase, more: reason }, words('where'));
    } else {
      this.renderRoot.querySelector<HTMLElement>(this.wrong === 'reason' ? 'textarea' : 'input')?.focus();
    }
  }

  private async put(change: SettingsChange, network: string): Promise<void> {
    this.busy = true;
    this.refusal = '';
    try {
      const { files, removed } = await fetchSettings(this.charter, this.changes, network, change);
      this.emit('sp-excepted', { files, removed });
    } catch (thrown) {
      this.refusal = problemText(failureOf(thrown));
    } finally {
      this.busy = false;
    }
  }

  private closed(event: Event): void {
    event.stopPropagation();
    this.emit('sp-excepted', undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-workbench-exception': SpWorkbenchException;
  }
}
