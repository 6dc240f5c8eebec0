import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { dayOnly, daysBetween } from '../../common/dates';
import type { PostGroup, Tab } from '../../common/posts';
import '../../components/sp-answer-link';
import '../../components/sp-badge';
import '../../components/sp-state';
import '../../components/sp-time';
import { icon } from '../../components/icons';
import { SpElement } from '../../components/sp-element';
import { mediaUrl } from '../../data/articles';
import type { Post } from '../../data/types';
import { language } from '../../i18n/language';

/** A tab's posts by day, late ones on top. Emits `sp-select-post`. */
@customElement('sp-queue-list')
export class SpQueueList extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      section + section {
        margin-top: var(--sp-4);
      }
      h2 {
        display: flex;
        align-items: center;
        gap: var(--sp-2);
        margin-bottom: var(--sp-2);
        font-size: var(--sp-size-s);
        color: var(--sp-ink-soft);
      }
      h2.late {
        color: var(--sp-error);
      }
      ul {
        display: grid;
        gap: var(--sp-2);
      }
      button {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        justify-content: stretch;
        gap: var(--sp-1) var(--sp-3);
        width: 100%;
        padding: var(--sp-3);
        text-align: start;
        line-height: 1.4;
        border-color: var(--sp-line);
        box-shadow: var(--sp-shadow);
      }
      button[aria-current='true'] {
        border-color: var(--sp-accent);
        background: var(--sp-accent-soft);
        box-shadow: inset 4px 0 0 var(--sp-accent);
      }
      .head,
      .meta {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.1rem var(--sp-3);
      }
      .text {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow: hidden;
        overflow-wrap: anywhere;
        align-self: start;
      }
      img {
        width: 4.5rem;
        height: 3.5rem;
        object-fit: cover;
        border-radius: calc(var(--sp-radius) - 0.2rem);
        background: var(--sp-sunken);
      }
      .changed {
        color: var(--sp-warning);
        font-weight: 600;
        display: inline-flex;
        gap: 0.25rem;
        align-items: center;
      }
      .changed svg {
        width: 0.95rem;
        height: 0.95rem;
      }
    `,
  ];

  @property({ attribute: false }) groups: readonly PostGroup[] = [];
  @property() tab: Tab = 'review';
  @property() selected = '';
  @property() zone = 'UTC';
  @property({ type: Boolean }) more = false;

  /** Moves the focus to a post's row. */
  focusPost(id: string): void {
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-post="${CSS.escape(id)}"]`);
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const t = this.t.queue;
    if (this.groups.length === 0) {
      return html`<sp-state .empty=${t.empty[this.tab]}></sp-state>`;
    }
    return html`${this.groups.map(
        (group) => html`<section aria-label=${this.heading(group.key)}>
          <h2 class=${group.key === 'late' ? 'late' : ''}>
            ${group.key === 'late' ? icon('clock') : nothing}${this.heading(group.key)}
          </h2>
          <ul>
            ${group.posts.map(
              (post) =>
                html`<li>
                  ${this.renderRow(post, group.key)}
                  <sp-answer-link class="small" .post=${post}></sp-answer-link>
                </li>`,
            )}
          </ul>
        </section>`,
      )}
      ${this.more ? html`<p class="small soft">${t.more}</p>` : nothing}`;
  }

  private renderRow(post: Post, group: string) {
    const t = this.t.queue;
    const zone = post.due?.zone ?? this.zone;
    return html`<button
      data-testid="post-row"
      data-post=${post.id}
      data-state=${post.state}
      aria-current=${post.id === this.selected}
      @click=${() => this.emit('sp-select-post', post)}
    >
      <span class="head">
        <sp-badge .state=${post.state} .byHand=${post.byHand}></sp-badge>
        <strong>${post.networkName}</strong><span class="small soft">${post.channelName}</span>
      </span>
      <span class="text" lang=${post.article.lang}>${post.text}</span>
      ${post.imageRef ? html`<img src=${mediaUrl(post.imageRef, 160)} alt=${t.image} loading="lazy" />` : html`<span></span>`}
      <span class="meta small">
        ${post.dueAt ? html`<sp-time .at=${post.dueAt} .zone=${zone} ?short=${group !== 'late'}></sp-time>` : html`<span>${t.asap}</span>`}
        <span class="soft">${t.by(post.createdBy)}</span>
        ${post.requiredApprovals > 0 ? html`<span class="soft">${t.approvals(post.approvals, post.requiredApprovals)}</span>` : nothing}
        ${post.findings > 0 ? html`<span>${t.findings(post.findings)}</span>` : nothing}
        ${post.waivers > 0 ? html`<span>${t.waivers(post.waivers)}</span>` : nothing}
        ${
          post.articleState === 'SAME' || post.articleState === 'NONE'
            ? nothing
            : html`<span class="changed">${icon('alert')}${t.articleState[post.articleState]}</span>`
        }
      </span>
    </button>`;
  }

  private heading(key: string): string {
    const t = this.t.queue;
    if (key === 'late' || key === 'asap') {
      return key === 'late' ? t.lateGroup : t.asap;
    }
    const noon = `${key}T12:00:00Z`;
    const day = dayOnly(noon, 'UTC', language());
    const near: Record<number, string> = { [-1]: t.yesterday, 0: t.today, 1: t.tomorrow };
    const word = near[daysBetween(new Date(), noon, this.zone)];
    return word === undefined ? day : `${word} · ${day}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-queue-list': SpQueueList;
  }
}
