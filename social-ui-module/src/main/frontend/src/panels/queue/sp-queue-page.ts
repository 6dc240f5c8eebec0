import { html, nothing, type PropertyValues } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { mayHold, type Tab, tabs } from '../../common/posts';
import '../../components/sp-dialog';
import '../../components/sp-forecast';
import '../../components/sp-header';
import '../../components/sp-state';
import { announce } from '../../components/announcer';
import type { ActionAnswer, SpEvents } from '../../components/events';
import { icon } from '../../components/icons';
import { SpElement } from '../../components/sp-element';
import type { Post, PostAction, PostDetail } from '../../data/types';
import { language } from '../../i18n/language';
import { page } from '../../styles/page';
import { ActionRunner } from '../posts/action-runner';
import { isSimple } from '../posts/post-actions';
import '../posts/sp-action-dialog';
import '../posts/sp-conflict';
import { QueueStore } from './queue-store';
import { queueStyles } from './queue-styles';
import './sp-dispatch-notes';
import './sp-holds';
import './sp-keys-help';
import './sp-post-detail';
import './sp-queue-list';
import './sp-queue-tabs';
import type { SpHolds } from './sp-holds';
import type { SpQueueList } from './sp-queue-list';

/** The queue: tabs with counts, posts by day, one post whole, and everything a reviewer does, by keyboard too. */
@customElement('sp-queue-page')
export class SpQueuePage extends SpElement {
  static override styles = [...SpElement.styles, page, queueStyles];

  @state() private help = false;
  @state() private correcting: 'correct' | 'edit' | undefined;
  @state() private rewording = false;
  private readonly store = new QueueStore(this, startOf(location.search));
  private readonly actions = new ActionRunner(this, (action, detail) => void this.done(action, detail));
  @query('sp-queue-list') private list!: SpQueueList | null;
  @query('sp-holds') private holds!: SpHolds | null;
  private readonly onKey = (event: KeyboardEvent) => this.key(event);

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = language();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
  }

  override updated(_changed: PropertyValues): void {
    document.title = this.t.queue.title;
    const address = new URL(location.href);
    address.searchParams.set('tab', this.store.tab);
    if (this.store.selected === '') {
      address.searchParams.delete('post');
    } else {
      address.searchParams.set('post', this.store.selected);
    }
    history.replaceState(null, '', address);
  }

  override render() {
    const { failure, session } = this.store;
    return html`<sp-header page="queue" .session=${session}></sp-header>
      <main>
        ${
          failure
            ? html`<sp-state .failure=${failure} @sp-retry=${() => this.store.load()}></sp-state>`
            : session
              ? this.renderQueue()
              : html`<sp-state bones="8"></sp-state>`
        }
      </main>
      ${this.renderDialogs()}`;
  }

  private renderQueue() {
    const t = this.t.queue;
    const { store } = this;
    return html`<div class="bar">
        <h1>${t.title}</h1>
        <div class="row">
          ${
            mayHold(store.session?.actor)
              ? html`<button class="small" data-testid="hold-channel-button" @click=${() => this.holds?.ask('channel')}>
                  ${t.holdChannel}
                </button>
                <button class="small hold" data-testid="hold-all" @click=${() => this.holds?.ask('all')}>
                  ${icon('pause')}${t.holdAll}
                </button>`
              : nothing
          }
          <button class="small" data-testid="help-button" aria-keyshortcuts="?" @click=${() => (this.help = true)}>
            ${t.help} <kbd aria-hidden="true">?</kbd>
          </button>
        </div>
      </div>
      <sp-holds .store=${store} .holds=${store.holds}></sp-holds>
      <sp-dispatch-notes
        .status=${store.status}
        .stale=${store.stale}
        .mayConfirm=${store.session?.actor.roles.includes('social-webteam') ?? false}
        @sp-confirm-installation=${() => store.confirmInstallation()}
      ></sp-dispatch-notes>
      <sp-forecast .forecast=${store.forecast}></sp-forecast>
      <sp-queue-tabs
        .chosen=${store.tab}
        .summary=${store.summary}
        @sp-tab=${(event: CustomEvent<Tab>) => store.show(event.detail)}
      ></sp-queue-tabs>
      <div class="split" data-open=${store.selected !== ''}>
        <section class="list" aria-label=${t.list} @sp-select-post=${(event: CustomEvent<Post>) => this.store.select(event.detail.id)}>
          ${
            store.posts
              ? html`<sp-queue-list
                .groups=${store.groups}
                .tab=${store.tab}
                .selected=${store.selected}
                .zone=${store.zone}
                .more=${store.more}
              ></sp-queue-list>`
              : html`<sp-state bones="6"></sp-state>`
          }
        </section>
        <section
          class="detail card"
          aria-label=${t.detail}
          tabindex="-1"
          @sp-act=${(event: CustomEvent<SpEvents['sp-act']>) => this.act(event.detail.action)}
        >
          ${this.renderDetail()}
        </section>
      </div>`;
  }

  private renderDetail() {
    const t = this.t.queue;
    const { detail, detailFailure, selected } = this.store;
    if (selected === '') {
      return html`<p class="soft choose">${t.choose}</p>`;
    }
    return html`<button class="plain back" data-testid="back" @click=${() => this.store.select('')}>
        ${icon('left')}${t.backToList}
      </button>
      ${
        detailFailure
          ? html`<sp-state .failure=${detailFailure} @sp-retry=${() => this.store.loadDetail()}></sp-state>`
          : detail
            ? html`<sp-post-detail
              .detail=${detail}
              .channel=${this.store.channels.find((channel) => channel.id === detail.post.channel)}
              .zone=${this.store.zone}
            ></sp-post-detail>`
            : html`<sp-state bones="7"></sp-state>`
      }`;
  }

  private renderDialogs() {
    const { asks, busy, current, failure, pending } = this.actions;
    const { detail, session } = this.store;
    const channel = this.store.channels.find((each) => each.id === detail?.post.channel);
    return html`${
        asks && pending
          ? html`<sp-action-dialog
            .post=${pending.post}
            .action=${pending.action}
            .zone=${this.store.zoneOf(pending.post.channel)}
            .busy=${busy}
            .failure=${current ? undefined : failure}
            @sp-answer=${(event: CustomEvent<ActionAnswer>) => this.actions.answer(event.detail)}
            @sp-closed=${() => this.actions.leave()}
          ></sp-action-dialog>`
          : nothing
      }
      ${current ? html`<sp-conflict .current=${current} @sp-closed=${() => this.meetConflict()}></sp-conflict>` : nothing}
      ${failure && !asks && !current ? this.renderRefused() : nothing}
      ${
        this.correcting && detail && channel && session
          ? html`<sp-correction
            .detail=${detail}
            .mode=${this.correcting}
            .channel=${channel}
            .session=${session}
            @sp-closed=${() => (this.correcting = undefined)}
            @sp-corrected=${(event: CustomEvent<PostDetail>) => this.corrected(event.detail)}
          ></sp-correction>`
          : nothing
      }
      ${
        this.rewording && detail
          ? html`<sp-rewording
            .detail=${detail}
            @sp-closed=${() => (this.rewording = false)}
            @sp-reworded=${(event: CustomEvent<PostDetail>) => this.reworded(event.detail)}
          ></sp-rewording>`
          : nothing
      }
      ${this.help ? html`<sp-keys-help @sp-closed=${() => (this.help = false)}></sp-keys-help>` : nothing}`;
  }

  private renderRefused() {
    return html`<sp-dialog .heading=${this.t.common.failures.problem} @sp-closed=${() => this.actions.leave()}>
      <sp-state .failure=${this.actions.failure} .retry=${false}></sp-state>
    </sp-dialog>`;
  }

  private act(action: PostAction): void {
    const post = this.store.detail?.post ?? this.store.post;
    if (!post) {
      return;
    }
    if (!post.actions.includes(action)) {
      announce(this.t.queue.notAllowed(this.t.queue.actions[action]));
    } else if (action === 'correct' || action === 'edit') {
      // The editor is only loaded by those who edit.
      void import('./sp-correction').then(() => (this.correcting = action));
    } else if (action === 'reword') {
      void import('./sp-rewording').then(() => (this.rewording = true));
    } else if (isSimple(action)) {
      this.actions.start(action, post);
    }
  }

  private async done(action: PostAction, detail: PostDetail): Promise<void> {
    const t = this.t.queue;
    await this.store.settle(detail);
    const next = this.store.post;
    await this.updateComplete;
    await this.list?.updateComplete;
    this.list?.focusPost(this.store.selected);
    const further = next?.id === detail.post.id ? '' : next ? t.nextItem(next.title) : t.noNext;
    announce(`${t.done[action]} ${further}`);
  }

  private corrected(detail: PostDetail): void {
    const action = this.correcting ?? 'edit';
    this.correcting = undefined;
    void this.done(action, detail);
  }

  private reworded(detail: PostDetail): void {
    this.rewording = false;
    void this.done('reword', detail);
  }

  private meetConflict(): void {
    this.actions.adopt();
    this.store.detail = undefined;
    void this.store.poll();
  }

  private key(event: KeyboardEvent): void {
    const open = this.actions.asks || this.actions.current || this.correcting || this.rewording || this.help || this.holds?.isAsking;
    if (open || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) {
      return;
    }
    const keys: Record<string, () => void> = {
      j: () => this.move(1),
      k: () => this.move(-1),
      a: () => this.act('approve'),
      r: () => this.act('request-changes'),
      e: () => this.act(this.can('correct') ? 'correct' : 'edit'),
      t: () => this.act('retime'),
      h: () => this.act(this.can('release') ? 'release' : 'hold'),
      '?': () => (this.help = true),
      Escape: () => this.leaveDetail(),
    };
    const tab: Tab | undefined = /^[1-5]$/.test(event.key) ? tabs[Number(event.key) - 1] : undefined;
    const run = tab ? () => void this.store.show(tab) : keys[event.key];
    if (run) {
      event.preventDefault();
      run();
    }
  }

  private can(action: PostAction): boolean {
    return this.store.post?.actions.includes(action) ?? false;
  }

  private move(step: 1 | -1): void {
    const next = this.store.neighbour(step);
    if (next) {
      this.store.select(next.id);
      void this.updateComplete.then(() => this.list?.focusPost(next.id));
    }
  }

  private leaveDetail(): void {
    const id = this.store.selected;
    this.store.select('');
    void this.updateComplete.then(() => this.list?.focusPost(id));
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

function startOf(search: string): { tab: Tab; post: string } {
  const given = new URLSearchParams(search);
  return { tab: tabs.find((tab) => tab === given.get('tab')) ?? 'review', post: given.get('post') ?? '' };
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-queue-page': SpQueuePage;
  }
}
