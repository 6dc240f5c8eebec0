import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { found, type Level, levelOf, levels, type Standing } from '../../common/settings';
import { SpElement } from '../../components/sp-element';
import '../../components/sp-said';
import type { RuleSetting } from '../../data/types';

const standings: readonly Standing[] = ['all', 'own', 'changed', 'off'];

/** Every rule with its level, to be searched; a change is emitted as `sp-setting`. */
@customElement('sp-workbench-rules')
export class SpWorkbenchRules extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .find {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(9rem, 1fr);
        gap: var(--sp-3);
        align-items: end;
      }
      .rules {
        display: grid;
        max-height: 34rem;
        overflow: auto;
        border: 1px solid var(--sp-line);
        border-radius: var(--sp-radius);
      }
      .rules > li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 10.5rem;
        align-items: start;
        gap: var(--sp-1) var(--sp-3);
        padding: var(--sp-2) var(--sp-3);
        border-bottom: 1px solid var(--sp-line);
      }
      .rules > li:last-child {
        border-bottom: 0;
      }
      .rules > li.off strong {
        color: var(--sp-ink-soft);
        font-weight: 400;
      }
      sp-said {
        grid-column: 1 / -1;
      }
      @media (max-width: 30rem) {
        .find,
        .rules > li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({ attribute: false }) rules: readonly RuleSetting[] = [];
  @property() charter = '';
  @property() charterLang = 'fr';
  @property({ attribute: false }) network: (id: string) => string = (id) => id;

  @state() private words = '';
  @state() private standing: Standing = 'all';

  override render() {
    const t = this.t.workbench.settings;
    const shown = found(this.rules, this.words, this.standing, this.charter);
    return html`<div class="stack">
      <div class="find">
        <label
          ><span class="label">${t.search}</span>
          <input
            type="text"
            data-testid="find-rule"
            .value=${this.words}
            @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value)}
        /></label>
        <label
          ><span class="label">${t.show}</span>
          <select
            data-testid="rule-standing"
            @change=${(event: Event) => (this.standing = (event.target as HTMLSelectElement).value as Standing)}
          >
            ${standings.map((each) => html`<option value=${each} ?selected=${each === this.standing}>${t.standings[each]}</option>`)}
          </select></label
        >
      </div>
      <p class="small soft" role="status">${shown.length === 0 ? t.noRules : t.rulesShown(shown.length, this.rules.length)}</p>
      ${
        shown.length === 0
          ? nothing
          : html`<ul class="rules" tabindex="-1" aria-label=${t.rules}>
              ${shown.map((rule) => this.renderRule(rule))}
            </ul>`
      }
    </div>`;
  }

  private renderRule(rule: RuleSetting) {
    const t = this.t.workbench.settings;
    const level = levelOf(rule);
    return html`<li class=${level} data-testid="rule" data-rule=${rule.name}>
      <div class="wrap">
        <strong lang=${this.charterLang}>${rule.name}</strong>
        <p class="small soft" lang=${this.charterLang}>${rule.message}</p>
        ${rule.exceptions.length === 0 ? nothing : html`<p class="small soft">${t.ruleExceptions(rule.exceptions.length)}</p>`}
      </div>
      <select
        data-testid="rule-level"
        aria-label=${t.levelOf(rule.name)}
        .value=${level}
        @change=${(event: Event) => this.set(rule, (event.target as HTMLSelectElement).value)}
      >
        ${levels.map((each) => html`<option value=${each} ?selected=${each === level}>${t.levels[each]}</option>`)}
      </select>
      <sp-said
        .setting=${rule.level}
        .charter=${this.charter}
        .label=${t.levelOf(rule.name)}
        .show=${(value: string) => t.levels[value as Level] ?? value}
        .network=${this.network}
        @sp-take-back=${(event: Event) => {
          event.stopPropagation();
          this.emit('sp-setting', { what: 'LEVEL', rule: rule.name });
        }}
      ></sp-said>
    </li>`;
  }

  private set(rule: RuleSetting, value: string): void {
    this.emit('sp-setting', { what: 'LEVEL', rule: rule.name, value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-workbench-rules': SpWorkbenchRules;
  }
}
