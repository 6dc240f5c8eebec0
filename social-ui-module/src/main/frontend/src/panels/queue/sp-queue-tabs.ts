import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type Tab, tabCount, tabs } from '../../common/posts';
import { SpElement } from '../../components/sp-element';
import type { QueueSummary } from '../../data/types';

/** The queue's tabs with their counts; arrow keys move. Emits `sp-tab`. */
@customElement('sp-queue-tabs')
export class SpQueueTabs extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .tabs {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--sp-1);
        border-bottom: 1px solid var(--sp-line-strong);
      }
      .tabs button {
        border-color: transparent;
        border-radius: var(--sp-radius) var(--sp-radius) 0 0;
        background: transparent;
        border-bottom: 3px solid transparent;
      }
      .tabs button[aria-selected='true'] {
        border-bottom-color: var(--sp-accent);
        font-weight: 650;
      }
      .count {
        min-width: 1.5rem;
        padding: 0 0.4rem;
        border-radius: 999px;
        background: var(--sp-sunken);
        font-size: var(--sp-size-s);
        text-align: center;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property() chosen: Tab = 'review';
  @property({ attribute: false }) summary: QueueSummary | undefined;

  override render() {
    return html`<div class="tabs" role="tablist" aria-label=${this.t.queue.title} @keydown=${this.move}>
      ${tabs.map(
        (tab, at) => html`<button
          role="tab"
          aria-selected=${tab === this.chosen}
          tabindex=${tab === this.chosen ? 0 : -1}
          aria-keyshortcuts=${at + 1}
          data-testid=${`tab-${tab}`}
          @click=${() => this.emit('sp-tab', tab)}
        >
          ${this.t.queue.tabs[tab]} <span class="count">${this.summary ? tabCount(tab, this.summary) : '–'}</span>
        </button>`,
      )}
    </div>`;
  }

  private move(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
    const next = tabs[(tabs.indexOf(this.chosen) + (steps[event.key] ?? Number.NaN) + tabs.length) % tabs.length];
    if (next) {
      event.preventDefault();
      this.emit('sp-tab', next);
      this.renderRoot.querySelector<HTMLElement>(`[data-testid="tab-${next}"]`)?.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-queue-tabs': SpQueueTabs;
  }
}
