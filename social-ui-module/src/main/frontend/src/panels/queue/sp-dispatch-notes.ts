import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/sp-banner';
import { SpElement } from '../../components/sp-element';
import { problemText } from '../../components/sp-state';
import type { Failure } from '../../data/http';
import type { Status } from '../../data/types';
import { language } from '../../i18n/language';

/** What everybody should know: sending is off, posts are overdue, files are broken, this list may be old. */
@customElement('sp-dispatch-notes')
export class SpDispatchNotes extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: grid;
        gap: var(--sp-2);
      }
    `,
  ];

  @property({ attribute: false }) status: Status | undefined;
  /** why the last poll brought nothing */
  @property({ attribute: false }) stale: Failure | undefined;

  /** whether the signed-in person belongs to the web team */
  @property({ type: Boolean }) mayConfirm = false;

  override render() {
    const t = this.t.common.banners;
    const { stale, status } = this;
    return html`${
        stale
          ? html`<sp-banner look="warning" data-testid="stale">${t.stale} ${problemText(stale)}</sp-banner>`
          : nothing
      }
      ${
        status && !status.dispatchEnabled
          ? html`<sp-banner look="hold" data-testid="dispatch-off"
            ><strong>${t.dispatchOff}</strong> ${status.dispatchReason} ${
              status.needsConfirmation && this.mayConfirm
                ? html`<button slot="actions" class="small" data-testid="confirm-installation" @click=${() => this.confirm()}>
                    ${t.confirmInstallation}
                  </button>`
                : nothing
            }</sp-banner
          >`
          : nothing
      }
      ${status && status.overdue > 0 ? html`<sp-banner look="warning">${t.overdue(status.overdue)}</sp-banner>` : nothing}
      ${
        status && status.ruleProblems.length > 0
          ? html`<sp-banner look="warning" data-testid="rule-problems"
            >${t.ruleFiles(status.ruleProblems.length)}
            <a href=${`./rules?ui=${language()}`}>${this.t.common.rules}</a></sp-banner
          >`
          : nothing
      }`;
  }

  private confirm(): void {
    this.emit('sp-confirm-installation', undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-dispatch-notes': SpDispatchNotes;
  }
}
