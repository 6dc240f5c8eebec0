import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type CharterChanges, NO_CHANGES } from '../../common/charter-draft';
import { counts, leastHashtags, levelOf } from '../../common/settings';
import { announce } from '../../components/announcer';
import { icon } from '../../components/icons';
import '../../components/sp-banner';
import { SpElement } from '../../components/sp-element';
import '../../components/sp-said';
import { problemText } from '../../components/sp-state';
import { type Failure, failureOf } from '../../data/http';
import type { CharterException, Network, QuickSettings, RuleSetting, Setting, SettingsChange } from '../../data/types';
import { fetchSettings } from '../../data/workbench';
import './sp-workbench-rules';
import './sp-workbench-words';
import { settingsStyles } from './settings-styles';

const addresses = ['vous', 'tu', 'free'] as const;
type Measure = 'hashtags' | 'emoji' | 'exclamation';

/**
 * What a charter says most often, everywhere or on a network, with who says so. Every change is written into the files of
 * the draft by the server and emitted as `sp-changes`; changes are sent one after the other.
 */
@customElement('sp-workbench-settings')
export class SpWorkbenchSettings extends SpElement {
  static override styles = [...SpElement.styles, settingsStyles];

  @property() charter = '';
  @property() charterLang = 'fr';
  @property({ attribute: false }) changes: CharterChanges = NO_CHANGES;
  @property({ attribute: false }) networks: readonly Network[] = [];
  /** id of the network that one looks at; empty for everywhere */
  @property() place = '';

  @state() private settings: QuickSettings | null | undefined;
  @state() private failure: Failure | undefined;
  @state() private refusal = '';
  @state() private busy = false;
  /** what this panel asked for last, so that its own change is not asked for again */
  private latest: CharterChanges | undefined;
  private turn = 0;
  private line: Promise<void> = Promise.resolve();

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('charter') || changed.has('place') || (changed.has('changes') && this.changes !== this.latest)) {
      if (changed.has('charter')) {
        this.settings = undefined;
      }
      this.latest = this.changes;
      void this.ask();
    }
  }

  override render() {
    const t = this.t.workbench.settings;
    return html`<div class="stack" aria-busy=${this.busy ? 'true' : 'false'}>
      <label class="place"
        ><span class="label">${t.place}</span>
        <select data-testid="place" @change=${(event: Event) => this.emit('sp-place', (event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${this.place === ''}>${t.everywhere}</option>
          ${this.networks.map((each) => html`<option value=${each.id} ?selected=${each.id === this.place}>${each.name}</option>`)}
        </select>
        <span class="small soft">${t.placeHint}</span></label
      >
      ${this.refusal === '' ? nothing : html`<sp-banner look="error" data-testid="setting-refused">${this.refusal}</sp-banner>`}
      ${this.renderState()}
    </div>`;
  }

  private renderState() {
    if (this.failure) {
      return html`<sp-state .failure=${this.failure} @sp-retry=${() => this.ask()}></sp-state>`;
    }
    if (this.settings === undefined) {
      return html`<sp-state bones="8"></sp-state>`;
    }
    return this.settings === null
      ? html`<sp-state .empty=${this.t.workbench.settings.notReadable}></sp-state>`
      : this.renderSettings(this.settings);
  }

  private renderSettings(settings: QuickSettings) {
    const t = this.t.workbench.settings;
    return html`<div class="stack" @sp-setting=${(event: CustomEvent<SettingsChange>) => this.change(event.detail)}>
      <div class="pair">
        ${this.charterLang.startsWith('fr') ? this.renderVoice(settings.address) : nothing}
        <section class="card stack" aria-labelledby="how-much">
          <h2 id="how-much">${t.howMuch}</h2>
          ${this.renderLeast(settings.rules)} ${counts(settings.rules).map((rule) => this.renderCount(rule))}
        </section>
      </div>
      <section class="card stack" aria-labelledby="words">
        <h2 id="words">${t.words}</h2>
        <sp-workbench-words
          .words=${settings.words}
          .charter=${this.charter}
          .charterLang=${this.charterLang}
          .network=${this.name}
        ></sp-workbench-words>
      </section>
      <section class="card stack" aria-labelledby="rule-levels">
        <h2 id="rule-levels">${t.rules}</h2>
        <sp-workbench-rules
          .rules=${settings.rules}
          .charter=${this.charter}
          .charterLang=${this.charterLang}
          .network=${this.name}
        ></sp-workbench-rules>
      </section>
      <section class="card stack" aria-labelledby="exceptions">
        <h2 id="exceptions">${t.exceptions}</h2>
        ${
          settings.exceptions.length === 0
            ? html`<p class="small soft">${t.noExceptions}</p>`
            : html`<ul class="exceptions">
                ${settings.exceptions.map((each) => this.renderException(each))}
              </ul>`
        }
      </section>
    </div>`;
  }

  private renderVoice(address: Setting) {
    const t = this.t.workbench.settings;
    return html`<section class="card stack" aria-labelledby="voice">
      <h2 id="voice">${t.voice}</h2>
      <div class="setting">
        <label for="address">${t.address}</label>
        <select
          id="address"
          data-testid="address"
          .value=${address.value ?? 'free'}
          @change=${(event: Event) => this.change({ what: 'ADDRESS', value: (event.target as HTMLSelectElement).value })}
        >
          ${addresses.map(
            (each) => html`<option value=${each} ?selected=${each === (address.value ?? 'free')}>${t.addresses[each]}</option>`,
          )}
        </select>
        ${this.renderSaid(address, t.address, { what: 'ADDRESS' }, (value) => t.addresses[value as 'tu'] ?? value)}
      </div>
    </section>`;
  }

  private renderLeast(rules: readonly RuleSetting[]) {
    const t = this.t.workbench.settings;
    const rule = leastHashtags(rules);
    return this.renderNumber('least', t.leastHashtags, rule?.min?.value ?? '', (value) => ({
      what: 'LEAST_HASHTAGS',
      ...(value === '' ? {} : { value }),
    }), rule?.min ? this.renderSaid(rule.min, t.leastHashtags, { what: 'LEAST_HASHTAGS' }) : html`<p class="small soft said">${t.nobodySays}</p>`);
  }

  private renderCount(rule: RuleSetting) {
    const t = this.t.workbench.settings;
    const label = t.measures[rule.measure as Measure];
    if (levelOf(rule) === 'off') {
      return html`<div class="setting">
        <span>${label}</span><span data-testid=${`max-${rule.measure}`}>${t.noLimit}</span>
        <p class="small soft said">${t.ruleIsOff} <code>${rule.name}</code></p>
      </div>`;
    }
    return this.renderNumber(
      `max-${rule.measure}`,
      label,
      rule.max?.value ?? '',
      (value) => ({ what: 'MAX', rule: rule.name, ...(value === '' ? {} : { value }) }),
      rule.max ? this.renderSaid(rule.max, label, { what: 'MAX', rule: rule.name }) : html``,
    );
  }

  private renderNumber(
    id: string,
    label: string,
    value: string,
    change: (value: string) => SettingsChange,
    said: TemplateResult,
  ) {
    return html`<div class="setting">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        data-testid=${id}
        type="number"
        min="0"
        max="99"
        .value=${value}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          if (field.checkValidity()) {
            this.change(change(field.value));
          } else {
            field.reportValidity();
          }
        }}
      />
      ${said}
    </div>`;
  }

  private renderSaid(setting: Setting, label: string, takeBack: SettingsChange, show?: (value: string) => string) {
    return html`<sp-said
      class="said"
      .setting=${setting}
      .charter=${this.charter}
      .label=${label}
      .show=${show ?? ((value: string) => value)}
      .network=${this.name}
      @sp-take-back=${() => this.change(takeBack)}
    ></sp-said>`;
  }

  private renderException(exception: CharterException) {
    const t = this.t.workbench.settings;
    const where = exception.networks.map((each) => t.on(this.name(each))).join(', ');
    const here = exception.networks.length === 0 ? this.place === '' : exception.networks.join() === this.place;
    return html`<li data-testid="exception">
      <p class="wrap">
        <q lang=${this.charterLang}>${exception.phrase}</q> ${t.exceptionIn(exception.rule)}
        ${where}${exception.charter === this.charter ? '' : ` · ${t.from(exception.charter)}`}
      </p>
      <p class="small soft wrap">
        ${exception.reason ?? ''} ${exception.by ? html`— ${t.by(exception.by, exception.date ?? '')}` : nothing}
      </p>
      ${
        here && exception.charter === this.charter
          ? html`<button
              class="small plain"
              data-testid="remove-exception"
              aria-label=${t.removeException(exception.phrase)}
              title=${t.removeException(exception.phrase)}
              @click=${() => this.change({ what: 'UNEXCEPT', rule: exception.rule, value: exception.phrase })}
            >
              ${icon('close')}
            </button>`
          : nothing
      }
    </li>`;
  }

  private readonly name = (id: string): string => this.networks.find((each) => each.id === id)?.name ?? id;

  /** Each change starts from what the one before it made of the draft. */
  private change(change: SettingsChange): void {
    this.line = this.line.then(() => this.apply(change));
  }

  private async apply(change: SettingsChange): Promise<void> {
    const t = this.t.workbench.settings;
    const before = this.latest ?? this.changes;
    const turn = ++this.turn;
    this.busy = true;
    this.refusal = '';
    try {
      const { files, removed, settings } = await fetchSettings(this.charter, before, this.place, change);
      const changes: CharterChanges = { files, removed };
      this.settings = settings ?? null;
      this.latest = changes;
      announce(JSON.stringify(before) === JSON.stringify(changes) ? t.nothingChanged : t.written);
      this.emit('sp-changes', changes);
    } catch (thrown) {
      this.refusal = problemText(failureOf(thrown));
      this.requestUpdate();
    } finally {
      this.busy = turn === this.turn ? false : this.busy;
    }
  }

  private async ask(): Promise<void> {
    const turn = ++this.turn;
    this.busy = true;
    try {
      const { settings } = await fetchSettings(this.charter, this.changes, this.place);
      if (turn === this.turn) {
        this.settings = settings ?? null;
        this.failure = undefined;
      }
    } catch (thrown) {
      if (turn === this.turn) {
        this.failure = failureOf(thrown);
      }
    } finally {
      this.busy = turn === this.turn ? false : this.busy;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-workbench-settings': SpWorkbenchSettings;
  }
}
