import { css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import '../../components/sp-banner';
import '../../components/sp-header';
import '../../components/sp-state';
import { announce } from '../../components/announcer';
import type { ActionAnswer, SpEvents } from '../../components/events';
import { SpElement } from '../../components/sp-element';
import { postedOn } from '../../common/plan';
import { languageName, speaks } from '../../common/languages';
import { fetchArticle, fetchLanguages } from '../../data/articles';
import { type Failure, failureOf } from '../../data/http';
import { fetchPost, fetchPosts } from '../../data/posts';
import { fetchChannels, fetchSession } from '../../data/session';
import type { Article, ArticlePlace, Channel, Post, Session } from '../../data/types';
import { language } from '../../i18n/language';
import { page } from '../../styles/page';
import { ActionRunner } from '../posts/action-runner';
import { isSimple } from '../posts/post-actions';
import '../posts/sp-action-dialog';
import '../posts/sp-conflict';
import './sp-article-head';
import './sp-article-posts';
import './sp-channel-list';
import './sp-composer';
import './sp-plan';
import { Planner } from './planner';
import type { SpComposer } from './sp-composer';

const REFRESH = 15_000;

/**
 * The Social tab of one article: `?workspace=&uuid=`, `&lang=` for another language than the main one of its site, and
 * `&channel=` for the account to open.
 */
@customElement('sp-social-tab-page')
export class SpSocialTabPage extends SpElement {
  static override styles = [
    ...SpElement.styles,
    page,
    css`
      main {
        gap: var(--sp-5);
      }
      h2.wide {
        font-size: var(--sp-size-l);
        margin-bottom: var(--sp-4);
      }
    `,
  ];

  @state() private session: Session | undefined;
  @state() private article: Article | undefined;
  @state() private languages: string[] = [];
  @state() private asked = '';
  @state() private channels: Channel[] = [];
  @state() private posts: Post[] = [];
  @state() private chosen = '';
  @state() private failure: Failure | undefined;
  @state() private staleArticle = false;
  @query('sp-composer') private composer!: SpComposer | null;
  private readonly actions = new ActionRunner(this, (action) => {
    announce(this.t.queue.done[action]);
    void this.refreshPosts();
  });
  private planner: Planner | undefined;
  private etag = '';
  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = language();
    void this.load();
    this.timer = setInterval(() => void this.refresh(), REFRESH);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  override render() {
    document.title = this.article ? `${this.t.composer.title} – ${this.article.title}` : this.t.composer.title;
    return html`<sp-header page="social-tab" .session=${this.session}></sp-header>
      <main>${this.renderMain()}</main>
      ${this.renderAction()}`;
  }

  private renderMain() {
    const t = this.t.composer;
    if (!place()) {
      return html`<sp-state .empty=${t.noAddress}></sp-state>`;
    }
    if (this.failure) {
      return html`<sp-state .failure=${this.failure} @sp-retry=${() => this.load()}></sp-state>`;
    }
    const { article, session } = this;
    if (!article || !session) {
      return html`<sp-state bones="9"></sp-state>`;
    }
    return html`<sp-article-head .article=${article} .languages=${this.languages} .asked=${this.asked}></sp-article-head>
      ${this.staleArticle ? this.renderStale() : nothing} ${this.renderChannels(article, session)}
      <section aria-labelledby="posts">
        <h2 class="wide" id="posts">${t.posts}</h2>
        <div class="card" @sp-act=${(event: CustomEvent<SpEvents['sp-act']>) => this.act(event.detail)}>
          ${
            this.posts.length === 0
              ? html`<p class="soft">${t.noPosts}</p>`
              : html`<sp-article-posts .posts=${this.posts} .zone=${session.zone}></sp-article-posts>`
          }
        </div>
      </section>`;
  }

  private renderStale() {
    const t = this.t.composer;
    return html`<sp-banner look="warning" data-testid="stale"
      >${t.stale}<button slot="actions" class="small" @click=${() => location.reload()}>${t.reload}</button></sp-banner
    >`;
  }

  private renderChannels(article: Article, session: Session) {
    const t = this.t.composer;
    const channel = this.channels.find((each) => each.id === this.chosen);
    if (!channel) {
      const empty = `${t.noChannels(languageName(article.ref.lang, language()))} ${t.noChannelsAdvice}`;
      return html`<sp-state data-testid="no-channels" .empty=${empty}></sp-state>`;
    }
    const ticked = this.planner?.ticked(this.channels, postedOn(this.posts)) ?? new Set();
    return html`${this.renderPlan(ticked)}<sp-channel-list
        .channels=${this.channels}
        .chosen=${this.chosen}
        .planned=${ticked}
        @sp-channel=${(event: CustomEvent<string>) => (this.chosen = event.detail)}
      ></sp-channel-list>
      <sp-composer
        role="tabpanel"
        aria-label=${channel.networkName}
        .article=${article}
        .channel=${channel}
        .session=${session}
        .objective=${this.planner?.plan.objective ?? null}
        @sp-objective=${(event: HTMLElementEventMap['sp-objective']) => this.planner?.setObjective(event.detail)}
        @sp-posts-changed=${() => this.refreshPosts()}
      ></sp-composer>`;
  }

  private renderPlan(ticked: ReadonlySet<string>) {
    const { planner } = this;
    return planner
      ? html`<sp-plan
          .channels=${this.channels}
          .ticked=${ticked}
          .suggestions=${planner.suggestions}
          .objective=${planner.plan.objective}
          .failure=${planner.failure}
          @sp-tick=${(event: HTMLElementEventMap['sp-tick']) => planner.tick(event.detail.channel, event.detail.on)}
          @sp-objective=${(event: HTMLElementEventMap['sp-objective']) => planner.setObjective(event.detail)}
          @sp-retry=${() => planner.load()}
        ></sp-plan>`
      : nothing;
  }

  private renderAction() {
    const { asks, pending, current, failure, busy } = this.actions;
    if (!pending) {
      return nothing;
    }
    const dialog = html`<sp-action-dialog
      .post=${pending.post}
      .action=${pending.action}
      .zone=${this.channels.find((each) => each.id === pending.post.channel)?.zone ?? this.session?.zone ?? 'UTC'}
      .busy=${busy}
      .failure=${failure}
      @sp-answer=${(event: CustomEvent<ActionAnswer>) => this.actions.answer(event.detail)}
      @sp-closed=${() => this.actions.leave()}
    ></sp-action-dialog>`;
    // The dialog stays under the conflict: what was written in it is kept.
    return html`${asks ? dialog : nothing}
    ${
      current
        ? html`<sp-conflict .current=${current} @sp-closed=${() => this.meetConflict()}></sp-conflict>`
        : nothing
    }`;
  }

  private meetConflict(): void {
    this.actions.adopt();
    void this.refreshPosts();
  }

  private async act({ post, action }: SpEvents['sp-act']): Promise<void> {
    if (isSimple(action)) {
      this.actions.start(action, post);
      return;
    }
    try {
      const detail = await fetchPost(post.id);
      this.chosen = post.channel;
      await this.updateComplete;
      this.composer?.edit(detail);
      this.composer?.scrollIntoView();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  private async load(): Promise<void> {
    const item = place();
    this.failure = undefined;
    if (!item) {
      return;
    }
    try {
      this.languages = await fetchLanguages(item);
      this.asked = new URLSearchParams(location.search).get('lang') ?? this.languages[0] ?? '';
      const ref = { ...item, lang: this.asked };
      const [session, article, channels] = await Promise.all([fetchSession(), fetchArticle(ref), fetchChannels()]);
      this.article = article;
      this.channels = channels.filter((channel) => speaks(channel.language, article.ref.lang));
      this.planner = new Planner(article.ref, () => this.requestUpdate());
      await Promise.all([this.refreshPosts(), this.planner.load()]);
      this.chosen = this.firstChannel();
      this.session = session; // draws the page, at once with the account that it opens
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  /** The one that the address names, else the first that is ticked. */
  private firstChannel(): string {
    const wanted = new URLSearchParams(location.search).get('channel');
    const ticked = this.planner?.ticked(this.channels, postedOn(this.posts));
    const named = this.channels.find(({ id }) => id === wanted);
    return (named ?? this.channels.find(({ id }) => ticked?.has(id)) ?? this.channels[0])?.id ?? '';
  }

  private async refresh(): Promise<void> {
    if (document.hidden || !this.article) {
      return;
    }
    await this.refreshPosts();
    try {
      const asked = { ...this.article.ref, lang: this.asked };
      this.staleArticle = (await fetchArticle(asked)).revision !== this.article.revision;
    } catch {
      // said by the calls that a person starts
    }
  }

  private async refreshPosts(): Promise<void> {
    const article = this.article?.ref;
    if (!article) {
      return;
    }
    try {
      const { body, etag } = await fetchPosts({ article }, this.etag);
      this.etag = etag;
      this.posts = body ? [...body.posts].sort((a, b) => b.changedAt.localeCompare(a.changedAt)) : this.posts;
    } catch (thrown) {
      this.failure = this.article ? this.failure : failureOf(thrown);
    }
  }
}

function place(): ArticlePlace | undefined {
  const given = new URLSearchParams(location.search);
  const [workspace, uuid] = [given.get('workspace'), given.get('uuid')];
  return workspace && uuid ? { workspace, uuid } : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-social-tab-page': SpSocialTabPage;
  }
}
