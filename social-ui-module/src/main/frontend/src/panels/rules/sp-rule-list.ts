import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon, type IconName } from '../../components/icons';
import { SpElement } from '../../components/sp-element';
import type { Charter, Rule } from '../../data/types';

/** Settings of more characters than this are folded. */
const LONG = 160;
const icons: Record<Rule['severity'], IconName> = { ERROR: 'block', WARNING: 'alert', SUGGESTION: 'info' };
const rank: Record<Rule['severity'], number> = { ERROR: 0, WARNING: 1, SUGGESTION: 2 };

/** A charter's rules on one network: level, message, reason, settings, file. Blocking ones first. */
@customElement('sp-rule-list')
export class SpRuleList extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      ul {
        display: grid;
        gap: var(--sp-3);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--sp-1);
      }
      .level {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
        font-weight: 650;
      }
      .level svg {
        width: 1rem;
        height: 1rem;
      }
      .ERROR {
        color: var(--sp-error);
      }
      .WARNING {
        color: var(--sp-warning);
      }
      .SUGGESTION {
        color: var(--sp-suggestion);
      }
      code {
        font-family: var(--sp-mono);
        font-size: 0.85em;
        overflow-wrap: anywhere;
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--sp-4);
      }
      dl div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--sp-2);
      }
      summary {
        min-height: 1.5rem;
        cursor: pointer;
        color: var(--sp-accent);
      }
      dt {
        color: var(--sp-ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) charter!: Charter;

  override render() {
    const rules = [...this.charter.rules].sort(
      (a, b) => rank[a.severity] - rank[b.severity] || a.id.localeCompare(b.id),
    );
    return rules.length === 0
      ? html`<p class="soft">${this.t.rules.noRules}</p>`
      : html`<ul data-testid="rules">
        ${rules.map((rule) => this.renderRule(rule))}
      </ul>`;
  }

  private renderRule(rule: Rule) {
    const t = this.t.rules;
    const settings = Object.entries(rule.settings);
    const long = settings.reduce((sum, [, value]) => sum + value.length, 0) > LONG;
    return html`<li class="card" data-testid="rule" data-rule=${rule.id}>
      <div class="row">
        <span class=${`level ${rule.severity}`}>${icon(icons[rule.severity])}${this.t.common.severities[rule.severity]}</span>
        <code>${rule.id}</code>
        <span class="small soft">${t.kinds[rule.kind] ?? rule.kind}</span>
      </div>
      <p class="wrap" lang=${this.charter.language}>${rule.message}</p>
      <p class="small wrap"><span class="soft">${t.why} ·</span> <span lang=${this.charter.language}>${rule.reason}</span></p>
      ${
        settings.length === 0
          ? html`<p class="small soft">${t.noSettings}</p>`
          : html`<details class="small" ?open=${!long}>
            <summary>${t.settings}</summary>
            <dl>
              ${settings.map(([key, value]) => html`<div><dt><code>${key}</code></dt><dd><code>${value}</code></dd></div>`)}
            </dl>
          </details>`
      }
      <p class="small soft wrap">${this.t.common.waivableBy[rule.waivableBy]} · ${t.source} <code>${rule.source}</code></p>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-rule-list': SpRuleList;
  }
}
