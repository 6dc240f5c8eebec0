import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { visible } from '../common/visible';
import type { Finding } from '../data/types';
import { icon, type IconName } from './icons';
import { SpElement } from './sp-element';

const icons: Record<Finding['severity'], IconName> = { ERROR: 'block', WARNING: 'alert', SUGGESTION: 'info' };

/** A remark: severity in words, message, reason, and what a person can do about it. */
@customElement('sp-finding')
export class SpFinding extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      article {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--sp-1) var(--sp-3);
        padding: var(--sp-3);
        border-radius: var(--sp-radius);
        border-inline-start: 4px solid currentColor;
      }
      article > svg {
        margin-top: 0.15rem;
      }
      .ERROR {
        background: var(--sp-error-soft);
        color: var(--sp-error);
      }
      .WARNING {
        background: var(--sp-warning-soft);
        color: var(--sp-warning);
      }
      .SUGGESTION {
        background: var(--sp-suggestion-soft);
        color: var(--sp-suggestion);
      }
      .words {
        color: var(--sp-ink);
        display: grid;
        gap: var(--sp-1);
        min-width: 0;
      }
      .severity {
        font-weight: 650;
      }
      q {
        quotes: none;
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) finding!: Finding;
  /** whether the person may override it */
  @property({ type: Boolean }) waivable = false;
  /** the reason of an override that is in place, empty for none */
  @property() waivedFor = '';
  /** language of the charter, in which message and reason are written */
  @property() textLang = 'en';
  /** without buttons, for reading only */
  @property({ type: Boolean }) still = false;
  /** whether the person may make an exception to its rule; also of one that is still */
  @property({ type: Boolean }) excusable = false;

  override render() {
    const { severity, message, reason, match, part } = this.finding;
    const t = this.t;
    return html`<article
      class=${severity}
      tabindex="-1"
      data-testid="finding"
      data-rule=${this.finding.rule}
      data-severity=${severity}
    >
      ${icon(icons[severity])}
      <div class="words">
        <p class="wrap">
          <span class=${`severity ${severity}`}>${t.common.severities[severity]}</span>
          ${part === 'TEXT' ? nothing : html`· ${t.common.parts[part]}${this.finding.image ? t.composer.imageOf(this.finding.image + 1) : ''}`} · <span lang=${this.textLang}>${message}</span>
        </p>
        ${match === '' ? nothing : html`<p class="small wrap" lang=${this.textLang}><q>${visible(match)}</q></p>`}
        <p class="small soft wrap" lang=${this.textLang}>${reason}</p>
        ${this.waivedFor === '' ? nothing : html`<p class="small wrap"><strong>${t.composer.waived}</strong> · ${this.waivedFor}</p>`}
        ${this.still ? nothing : this.renderActions()} ${this.excusable ? this.renderException() : nothing}
      </div>
    </article>`;
  }

  /** Moves the focus here, after a submission was stopped. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('article')?.focus();
  }

  private renderActions() {
    const t = this.t.composer;
    const { fix, severity, part, waivableBy } = this.finding;
    return html`<div class="row">
      ${
        fix
          ? html`<button
            class="small"
            data-testid="apply-fix"
            title=${t.fixTo(fix.replacement)}
            @click=${() => this.emit('sp-apply-fix', this.finding)}
          >
            ${t.applyFix} <strong class="wrap">${fix.replacement === '' ? t.deletion : visible(fix.replacement)}</strong>
          </button>`
          : nothing
      }
      ${
        part === 'TEXT'
          ? html`<button class="small plain" @click=${() => this.emit('sp-show-finding', this.finding)}>
            ${t.showInText}
          </button>`
          : nothing
      }
      ${severity === 'ERROR' ? this.renderWaiver(waivableBy) : nothing}
    </div>`;
  }

  private renderException() {
    return html`<div class="row">
      <button class="small plain" data-testid="except" @click=${() => this.emit('sp-except', this.finding)}>
        ${this.t.workbench.exception.open}
      </button>
    </div>`;
  }

  private renderWaiver(waivableBy: Finding['waivableBy']) {
    const t = this.t.composer;
    if (this.waivedFor !== '') {
      return html`<button class="small plain" @click=${() => this.emit('sp-unwaive', this.finding)}>${t.unwaive}</button>`;
    }
    if (this.waivable) {
      return html`<button class="small plain" data-testid="waive" @click=${() => this.emit('sp-waive', this.finding)}>
        ${t.waive}
      </button>`;
    }
    return html`<span class="small soft">${waivableBy === 'PUBLISHER' ? t.publisherWaives : t.mayNotWaive}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-finding': SpFinding;
  }
}
