import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Channel } from '../../data/types';
import { icon } from '../../components/icons';
import { SpElement } from '../../components/sp-element';

/** The accounts for this article, one open at a time; arrow keys move. Emits `sp-channel`. */
@customElement('sp-channel-list')
export class SpChannelList extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .tabs {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        gap: var(--sp-3);
      }
      button {
        display: grid;
        justify-content: stretch;
        justify-items: start;
        gap: 0.15rem;
        padding: var(--sp-3) var(--sp-4);
        text-align: start;
        line-height: 1.35;
        border-color: var(--sp-line);
      }
      button[aria-selected='true'] {
        border-color: var(--sp-accent);
        background: var(--sp-accent-soft);
        box-shadow: inset 0 -3px 0 var(--sp-accent);
      }
      .network {
        font-weight: 650;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--sp-3);
      }
      .health {
        display: inline-flex;
        align-items: center;
        gap: 0.25rem;
        color: var(--sp-good);
      }
      .planned {
        display: inline-flex;
        align-items: center;
        gap: 0.25rem;
        color: var(--sp-accent);
        font-weight: 600;
      }
      .held {
        color: var(--sp-hold);
        font-weight: 600;
      }
      svg {
        width: 0.95rem;
        height: 0.95rem;
      }
    `,
  ];

  @property({ attribute: false }) channels: readonly Channel[] = [];
  @property() chosen = '';
  /** accounts on which the article is to go out */
  @property({ attribute: false }) planned: ReadonlySet<string> = new Set();

  override render() {
    return html`<div class="tabs" role="tablist" aria-label=${this.t.composer.channels} @keydown=${this.move}>
      ${this.channels.map((channel) => this.renderTab(channel))}
    </div>`;
  }

  private renderTab(channel: Channel) {
    const t = this.t.composer;
    const chosen = channel.id === this.chosen;
    return html`<button
      role="tab"
      id=${channel.id}
      aria-selected=${chosen}
      tabindex=${chosen ? 0 : -1}
      title=${channel.purpose}
      data-testid="channel"
      data-channel=${channel.id}
      @click=${() => this.emit('sp-channel', channel.id)}
    >
      <span class="network">${channel.networkName}</span>
      <span class="small">${channel.name} · ${channel.language.toUpperCase()}</span>
      <span class="facts small soft">
        <span>${t.policy(channel.requiredApprovals)}</span>
        ${
          channel.hold
            ? html`<span class="health held">${icon('pause')}${t.held(channel.hold.actorName)}</span>`
            : html`<span class="health">${icon('checkCircle')}${t.healthy}</span>`
        }
        ${this.planned.has(channel.id) ? html`<span class="planned">${icon('check')}${t.planned}</span>` : nothing}
      </span>
    </button>`;
  }

  private move(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const at = this.channels.findIndex((channel) => channel.id === this.chosen);
    const last = this.channels.length - 1;
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : at + (steps[event.key] ?? Number.NaN);
    const next = this.channels[Number.isNaN(to) ? -1 : (to + this.channels.length) % this.channels.length];
    if (next) {
      event.preventDefault();
      this.emit('sp-channel', next.id);
      this.renderRoot.querySelector<HTMLElement>(`[data-channel="${CSS.escape(next.id)}"]`)?.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-channel-list': SpChannelList;
  }
}
