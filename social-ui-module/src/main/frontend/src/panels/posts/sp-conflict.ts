import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/sp-badge';
import '../../components/sp-dialog';
import '../../components/sp-time';
import { SpElement } from '../../components/sp-element';
import type { PostDetail } from '../../data/types';

/** Says what somebody else has done meanwhile. Emits `sp-closed`; the panel then goes on with the post as it is. */
@customElement('sp-conflict')
export class SpConflict extends SpElement {
  @property({ attribute: false }) current!: PostDetail;

  override render() {
    const t = this.t.queue;
    const { post, history } = this.current;
    const last = history.at(-1);
    return html`<sp-dialog .heading=${t.conflictTitle} data-testid="conflict">
      <div class="stack">
        <p>${t.conflict(this.t.common.states[post.state], last?.actorId ?? '', last?.why ?? '')}</p>
        <div class="row">
          <sp-badge .state=${post.state} .byHand=${post.byHand}></sp-badge>
          ${last ? html`<span class="small soft">${last.actorId}</span><sp-time .at=${last.at} .zone=${post.due?.zone ?? 'UTC'}></sp-time>` : nothing}
        </div>
        <blockquote class="wrap" lang=${post.article.lang}>${post.text}</blockquote>
        <p class="small soft">${t.conflictKept}</p>
        <div class="row">
          <button
            class="primary"
            autofocus
            data-testid="conflict-adopt"
            @click=${() => this.emit('sp-closed', undefined)}
          >
            ${t.conflictShow}
          </button>
        </div>
      </div>
    </sp-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-conflict': SpConflict;
  }
}
