import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Failure } from '../data/http';
import { strings } from '../i18n/translation';
import { icon } from './icons';
import { SpElement } from './sp-element';

/** A failure in one sentence; the server words problems in the language of the screens. */
export function problemText(failure: Failure): string {
  const t = strings().common;
  return failure.kind === 'problem'
    ? failure.problem.detail
    : `${t.failures[failure.kind]}. ${t.failureAdvice[failure.kind]}`;
}

/** Loading, empty or failed, in the place of what would be shown. A failure names code and owner and can be retried. */
@customElement('sp-state')
export class SpState extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .failure {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--sp-2) var(--sp-3);
        padding: var(--sp-3) var(--sp-4);
        border: 1px solid var(--sp-error);
        border-radius: var(--sp-radius);
        background: var(--sp-error-soft);
      }
      .failure > svg {
        color: var(--sp-error);
        margin-top: 0.15rem;
      }
      .failure p + p {
        margin-top: var(--sp-1);
      }
      .failure button {
        margin-top: var(--sp-2);
      }
      .empty {
        padding: var(--sp-5) var(--sp-4);
        border: 1px dashed var(--sp-line-strong);
        border-radius: var(--sp-radius);
        text-align: center;
        color: var(--sp-ink-soft);
      }
      .bone {
        height: 1rem;
        margin-bottom: var(--sp-3);
        border-radius: var(--sp-radius);
        background: var(--sp-sunken);
        animation: breathe 1.6s ease-in-out infinite alternate;
      }
      .bone:nth-child(3n) {
        width: 62%;
      }
      .bone:nth-child(3n + 1) {
        width: 90%;
      }
      @keyframes breathe {
        to {
          opacity: 0.55;
        }
      }
    `,
  ];

  @property({ attribute: false }) failure: Failure | undefined;
  /** an empty state's words; loading when neither failure nor words are given */
  @property() empty = '';
  @property({ type: Number }) bones = 4;
  @property({ type: Boolean }) retry = true;

  override render() {
    if (this.failure) {
      return this.renderFailure(this.failure);
    }
    if (this.empty !== '') {
      return html`<div class="empty" data-testid="empty"><slot></slot>${this.empty}</div>`;
    }
    return html`<div role="status" data-testid="loading">
      <span class="hidden-text">${this.t.common.loading}</span>
      ${Array.from({ length: this.bones }, () => html`<div class="bone"></div>`)}
    </div>`;
  }

  private renderFailure(failure: Failure) {
    const t = this.t.common;
    const problem = failure.kind === 'problem' ? failure.problem : undefined;
    return html`<div class="failure" role="alert" data-testid="failure" data-kind=${failure.kind}>
      ${icon('alert')}
      <div>
        <p><strong>${t.failures[failure.kind]}</strong></p>
        ${
          problem
            ? html`<p class="wrap">${problemText(failure)}</p>
              <p class="small">${t.owners[problem.owner]} <span class="soft">${t.problem(problem.code)}</span></p>`
            : html`<p>${t.failureAdvice[failure.kind]}</p>`
        }
        ${
          this.retry
            ? html`<button class="small" data-testid="retry" @click=${() => this.emit('sp-retry', undefined)}>
              ${t.retry}
            </button>`
            : nothing
        }
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-state': SpState;
  }
}
