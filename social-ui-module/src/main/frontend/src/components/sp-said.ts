import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { overruled } from '../common/settings';
import type { Setting } from '../data/types';
import { SpElement } from './sp-element';

/** Who says a setting's value, and what would hold without that; with a button that takes back what the charter itself says. */
@customElement('sp-said')
export class SpSaid extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--sp-2);
      }
      button.small {
        min-height: 1.5rem;
      }
      .own {
        color: var(--sp-ink);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) setting: Setting | undefined;
  /** the charter that is being changed */
  @property() charter = '';
  /** what the setting is called, for screen readers */
  @property() label = '';
  /** how a value reads on screen */
  @property({ attribute: false }) show: (value: string) => string = (value) => value;
  /** how a network is called */
  @property({ attribute: false }) network: (id: string) => string = (id) => id;

  override render() {
    const t = this.t.workbench.settings;
    const setting = this.setting;
    const last = setting?.said.at(-1);
    if (!setting || !last) {
      return html`<p class="small soft">${t.nobodySays}</p>`;
    }
    const before = overruled(setting);
    return html`<p class="small soft">
      <span class=${last.charter === this.charter ? 'own' : ''} data-testid="said-by">${this.whose(last, true)}</span>
      ${before.map((said) => html`<span>· ${t.insteadOf(this.show(said.value), this.whose(said, false))}</span>`)}
      ${
        setting.own
          ? html`<button
              class="small plain"
              data-testid="take-back"
              title=${t.takeBackTitle(this.label)}
              aria-label=${t.takeBackTitle(this.label)}
              @click=${() => this.emit('sp-take-back', undefined)}
            >
              ${t.takeBack}
            </button>`
          : nothing
      }
    </p>`;
  }

  private whose(said: Setting['said'][number], inForce: boolean): string {
    const t = this.t.workbench.settings;
    const own = said.charter === this.charter;
    const who = inForce ? (own ? t.fromOwn : t.from(said.charter)) : own ? t.own : said.charter;
    return said.network ? `${who} ${t.on(this.network(said.network))}` : who;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-said': SpSaid;
  }
}
