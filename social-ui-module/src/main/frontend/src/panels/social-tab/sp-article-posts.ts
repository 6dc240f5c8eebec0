import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/sp-answer-link';
import '../../components/sp-badge';
import '../../components/sp-time';
import { answerAddress, tabOf } from '../../common/posts';
import { icon } from '../../components/icons';
import { SpElement } from '../../components/sp-element';
import type { Post } from '../../data/types';
import { actionOrder } from '../posts/post-actions';
import '../posts/sp-article-compare';

/** The posts of one article with their outcome and what can be done. Emits `sp-act`. */
@customElement('sp-article-posts')
export class SpArticlePosts extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      li {
        display: grid;
        gap: var(--sp-2);
        padding: var(--sp-4) 0;
        border-top: 1px solid var(--sp-line);
      }
      li:first-child {
        border-top: 0;
        padding-top: 0;
      }
      .text {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        max-width: 46rem;
      }
      .changed {
        color: var(--sp-warning);
        font-weight: 600;
      }
      .late {
        color: var(--sp-error);
        font-weight: 600;
      }
      details {
        padding: var(--sp-2) 0;
      }
      summary {
        cursor: pointer;
        min-height: 1.5rem;
      }
    `,
  ];

  @property({ attribute: false }) posts: readonly Post[] = [];
  @property() zone = 'UTC';
  @state() private compared: ReadonlySet<string> = new Set();

  override render() {
    return html`<ul data-testid="article-posts">
      ${this.posts.map((post) => this.renderPost(post))}
    </ul>`;
  }

  private renderPost(post: Post) {
    const t = this.t.queue;
    return html`<li data-testid="article-post" data-post=${post.id} data-state=${post.state}>
      <div class="row">
        <sp-badge .state=${post.state} .byHand=${post.byHand}></sp-badge>
        <strong>${post.networkName}</strong><span class="soft">${post.channelName}</span>
        ${
          post.dueAt
            ? html`<sp-time .at=${post.dueAt} .zone=${post.due?.zone ?? this.zone}></sp-time>`
            : html`<span>${t.asap}</span>`
        }
        ${post.late ? html`<span class="late row">${icon('clock')}${t.late}</span>` : nothing}
        ${this.renderAddress(post)}
        ${this.renderLink(post)}
      </div>
      <p class="text" lang=${post.article.lang}>${post.text}</p>
      ${post.reason === '' ? nothing : html`<p class="small"><strong>${t.reason}</strong> · ${post.reason}</p>`}
      ${post.articleState === 'SAME' || post.articleState === 'NONE' ? nothing : this.renderChanged(post)}
      <div class="row">
        ${actionOrder
          .filter((action) => post.actions.includes(action))
          .filter((action) => action !== 'correct' && action !== 'reword' && (action !== 'submit' || !post.actions.includes('edit')))
          .map(
            (action) => html`<button
              class="small"
              data-testid=${`act-${action}`}
              @click=${() => this.emit('sp-act', { post, action })}
            >
              ${t.actions[action]}
            </button>`,
          )}
      </div>
    </li>`;
  }

  private renderAddress(post: Post) {
    if (answerAddress(post) !== undefined) {
      return html`<sp-answer-link .post=${post}></sp-answer-link>`;
    }
    return post.address ? html`<a href=${post.address} target="_blank" rel="noopener">${this.t.queue.address}</a>` : nothing;
  }

  /** History and differences between revisions are in the queue. */
  private renderLink({ id, state }: Post) {
    const tab = tabOf(state);
    return tab === undefined
      ? nothing
      : html`<a href=${`./queue?${new URLSearchParams({ tab, post: id })}`} target="_top" data-testid="post-link"
        >${this.t.queue.wholePost}</a
      >`;
  }

  private renderChanged(post: Post) {
    const t = this.t.queue;
    return html`<p class="changed row" data-testid="article-changed">${icon('alert')}${t.articleState[post.articleState]}</p>
      <details @toggle=${(event: Event) => this.compare(event, post)}>
        <summary class="small">${t.compareArticle}</summary>
        ${
          this.compared.has(post.id)
            ? html`<sp-article-compare .ref=${post.article} .postId=${post.id}></sp-article-compare>`
            : nothing
        }
      </details>`;
  }

  private compare(event: Event, post: Post): void {
    if ((event.target as HTMLDetailsElement).open) {
      this.compared = new Set([...this.compared, post.id]);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-article-posts': SpArticlePosts;
  }
}
