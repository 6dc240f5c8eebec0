import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isWaived, mayWaive } from '../../common/posts';
import '../../components/sp-dialog';
import '../../components/sp-finding';
import { icon } from '../../components/icons';
import { SpElement } from '../../components/sp-element';
import type { SpFinding } from '../../components/sp-finding';
import type { Finding, Problem, Role, WaiverRequest } from '../../data/types';
import { safelyFixed } from './draft-steps';

const rank: Record<Finding['severity'], number> = { ERROR: 0, WARNING: 1, SUGGESTION: 2 };

/** All remarks, blocking ones first, and refusals of the network; asks for the reason of an override. Emits `sp-waived`, `sp-apply-safe`. */
@customElement('sp-findings')
export class SpFindings extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .none {
        color: var(--sp-good);
        display: flex;
        gap: var(--sp-2);
        align-items: center;
      }
      .refusal {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--sp-3);
        padding: var(--sp-3);
        border-radius: var(--sp-radius);
        border-inline-start: 4px solid var(--sp-error);
        background: var(--sp-error-soft);
      }
      .unknown {
        display: flex;
        gap: var(--sp-2);
      }
      .refusal svg {
        color: var(--sp-error);
      }
    `,
  ];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  /** refusals that a submission would meet besides findings */
  @property({ attribute: false }) problems: readonly Problem[] = [];
  /** ids of rules that could not look at the whole text */
  @property({ attribute: false }) notChecked: readonly string[] = [];
  @property({ attribute: false }) waivers: readonly WaiverRequest[] = [];
  @property({ attribute: false }) roles: readonly Role[] = [];
  /** language of the charter */
  @property() textLang = 'en';
  /** before the first check */
  @property({ type: Boolean }) pending = false;
  @state() private asked: Finding | undefined;
  @state() private reasonMissing = false;

  override render() {
    const t = this.t.composer;
    const ordered = [...this.findings].sort(
      (a, b) => rank[a.severity] - rank[b.severity] || a.part.localeCompare(b.part) || a.span.start - b.span.start,
    );
    if (this.pending) {
      return html`<p class="small soft">${t.checking}</p>`;
    }
    return html`<div class="stack" data-testid="findings" data-count=${ordered.length}>
      ${
        ordered.length + this.problems.length + this.notChecked.length === 0
          ? html`<p class="none small">${icon('checkCircle')}${t.noFindings}</p>`
          : html`<div class="row">
              <h3 class="small">${t.findings(ordered.length + this.problems.length)}</h3>
              ${this.renderSafeFixes()}
            </div>`
      }
      ${this.renderNotChecked()} ${this.problems.map((problem) => this.renderProblem(problem))} ${ordered.map((finding) => this.renderFinding(finding))}
      ${this.asked ? this.renderDialog(this.asked) : nothing}
    </div>`;
  }

  /** Moves the focus to what blocks a submission. */
  focusFirstBlocking(): void {
    const refusal = this.renderRoot.querySelector<HTMLElement>('.refusal');
    const blocking = [...this.renderRoot.querySelectorAll<SpFinding>('sp-finding')].find(
      (element) => element.finding.severity === 'ERROR' && element.waivedFor === '',
    );
    (refusal ?? blocking)?.focus();
  }

  /** Typography and the like, at one go; a single fix has its own button. */
  private renderSafeFixes() {
    const fixes = safelyFixed(this.findings).length;
    return fixes < 2
      ? nothing
      : html`<button class="small" data-testid="apply-safe-fixes" @click=${() => this.emit('sp-apply-safe', undefined)}>
          ${this.t.composer.applySafeFixes(fixes)}
        </button>`;
  }

  private renderNotChecked() {
    return this.notChecked.length === 0
      ? nothing
      : html`<p class="unknown small wrap" role="status" data-testid="not-checked">
          ${icon('alert')}${this.t.composer.notChecked(this.notChecked.join(', '))}
        </p>`;
  }

  private renderProblem(problem: Problem) {
    return html`<div class="refusal" tabindex="-1" data-testid="problem" data-code=${problem.code}>
      ${icon('block')}
      <div>
        <p class="wrap">${problem.detail}</p>
        <p class="small soft">${this.t.common.owners[problem.owner]} ${this.t.common.problem(problem.code)}</p>
      </div>
    </div>`;
  }

  private renderFinding(finding: Finding) {
    const waiver = this.waivers.find((each) => isWaived(finding, [each]));
    return html`<sp-finding
      .finding=${finding}
      .textLang=${this.textLang}
      .waivable=${mayWaive(finding, this.roles)}
      .waivedFor=${waiver?.reason ?? ''}
      ?excusable=${this.roles.includes('social-webteam')}
      @sp-waive=${() => (this.asked = finding)}
    ></sp-finding>`;
  }

  private renderDialog(finding: Finding) {
    const t = this.t.composer;
    const close = () => {
      this.asked = undefined;
      this.reasonMissing = false;
    };
    return html`<sp-dialog .heading=${t.waiveTitle} @sp-closed=${close}>
      <form
        class="stack"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const reason = String(new FormData(event.target as HTMLFormElement).get('reason')).trim();
          this.reasonMissing = reason === '';
          if (reason !== '') {
            close();
            this.emit('sp-waived', { finding, reason });
          }
        }}
      >
        <sp-finding .finding=${finding} .textLang=${this.textLang} still></sp-finding>
        <label for="reason">${t.waiveReason}</label>
        <textarea
          id="reason"
          name="reason"
          rows="3"
          maxlength="1000"
          autofocus
          data-testid="waiver-reason"
          aria-invalid=${this.reasonMissing}
          aria-describedby="reason-problem"
        ></textarea>
        <p id="reason-problem" class="problem" role="alert" ?hidden=${!this.reasonMissing}>${t.reasonMissing}</p>
        <div class="row">
          <button class="primary" data-testid="dialog-confirm">${t.waiveConfirm}</button>
          <button type="button" @click=${close}>${this.t.common.back}</button>
        </div>
      </form>
    </sp-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-findings': SpFindings;
  }
}
