import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/sp-time';
import { SpElement } from '../../components/sp-element';
import type { PostDetail } from '../../data/types';

/** What readers did with a published post at each reading. */
@customElement('sp-reactions')
export class SpReactions extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      table {
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      caption {
        text-align: left;
      }
      th,
      td {
        padding: var(--sp-1) var(--sp-4) var(--sp-1) 0;
        text-align: left;
        font-weight: 400;
        border-bottom: 1px solid var(--sp-line);
      }
      td.number {
        text-align: right;
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) detail!: PostDetail;
  @property() zone = 'UTC';

  override render() {
    const { post, reactions } = this.detail;
    if (post.state !== 'PUBLISHED') {
      return nothing;
    }
    return reactions.length > 0 ? this.renderReadings() : nothing;
  }

  private renderReadings() {
    const t = this.t.queue;
    return html`<table data-testid="reactions">
      <caption class="small soft">${t.reactions}</caption>
      <thead>
        <tr class="small soft">
          <th scope="col">${t.reading}</th>
          <th scope="col">${t.replies}</th>
          <th scope="col">${t.reposts}</th>
          <th scope="col">${t.likes}</th>
        </tr>
      </thead>
      <tbody>
        ${this.detail.reactions.map(
          (each) => html`<tr>
            <th scope="row">
              ${t.readings[each.reading]} <span class="small soft"><sp-time .at=${each.readAt} .zone=${this.zone}></sp-time></span>
            </th>
            <td class="number">${each.replies}</td>
            <td class="number">${each.reposts}</td>
            <td class="number">${each.likes}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-reactions': SpReactions;
  }
}
