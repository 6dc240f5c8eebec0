import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { groupPosts, type PostGroup, type Tab, tabStates } from '../../common/posts';
import { type Failure, failureOf } from '../../data/http';
import { fetchForecast } from '../../data/forecast';
import { fetchPost, fetchPosts, fetchSummary } from '../../data/posts';
import { confirmInstallation, fetchChannels, fetchHolds, fetchSession, fetchStatus, liftHold, putHold } from '../../data/session';
import type { Channel, Forecast, Hold, Post, PostDetail, QueueSummary, Session, Status } from '../../data/types';

/** How often the list is asked for, in milliseconds; not at all while the page is hidden. */
export const POLL = 10_000;

/** What the queue shows: one tab's posts, the post that is open, counts, holds and the state of dispatch. */
export class QueueStore implements ReactiveController {
  session: Session | undefined;
  channels: Channel[] = [];
  summary: QueueSummary | undefined;
  holds: Hold[] = [];
  status: Status | undefined;
  /** as of the last change of the list */
  forecast: Forecast | undefined;
  tab: Tab;
  posts: Post[] | undefined;
  more = false;
  groups: PostGroup[] = [];
  selected: string;
  detail: PostDetail | undefined;
  detailFailure: Failure | undefined;
  /** of the first load; nothing can be shown */
  failure: Failure | undefined;
  /** of a later poll; what is shown may be out of date */
  stale: Failure | undefined;
  private etag = '';
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly wake = () => {
    if (!document.hidden) {
      void this.poll();
    }
  };

  constructor(
    private readonly host: ReactiveControllerHost,
    start: { tab: Tab; post: string },
  ) {
    this.tab = start.tab;
    this.selected = start.post;
    host.addController(this);
  }

  hostConnected(): void {
    void this.load();
    this.timer = setInterval(this.wake, POLL);
    document.addEventListener('visibilitychange', this.wake);
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.wake);
  }

  get zone(): string {
    return this.session?.zone ?? 'UTC';
  }

  /** Posts in the order in which they are shown. */
  get ordered(): Post[] {
    return this.groups.flatMap((group) => group.posts);
  }

  get post(): Post | undefined {
    return this.ordered.find((post) => post.id === this.selected);
  }

  zoneOf(channel: string): string {
    return this.channels.find((each) => each.id === channel)?.zone ?? this.zone;
  }

  async load(): Promise<void> {
    this.failure = undefined;
    try {
      [this.session, this.channels] = await Promise.all([fetchSession(), fetchChannels()]);
      await this.refresh();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
    this.host.requestUpdate();
    await this.loadDetail();
  }

  /** Asks again now; what fails is said beside what is shown. */
  async poll(): Promise<void> {
    if (!this.session) {
      return;
    }
    try {
      await this.refresh();
      this.stale = undefined;
    } catch (thrown) {
      this.stale = failureOf(thrown);
    }
    this.host.requestUpdate();
    await this.loadDetail();
  }

  async show(tab: Tab): Promise<void> {
    this.tab = tab;
    this.posts = undefined;
    this.groups = [];
    this.etag = '';
    this.select('');
    await this.poll();
  }

  /** Opens a post; an empty id opens none. */
  select(id: string): void {
    this.selected = id;
    this.detail = undefined;
    this.detailFailure = undefined;
    this.host.requestUpdate();
    void this.loadDetail();
  }

  /** The post `step` places further in the list, if there is one. */
  neighbour(step: 1 | -1): Post | undefined {
    const ordered = this.ordered;
    const at = ordered.findIndex((post) => post.id === this.selected);
    return at < 0 ? ordered[step > 0 ? 0 : ordered.length - 1] : ordered[at + step];
  }

  /** Goes on after an action: keeps the post open if it is still listed, else opens the one that took its place. */
  async settle(detail: PostDetail): Promise<void> {
    const at = this.ordered.findIndex((post) => post.id === detail.post.id);
    this.detail = undefined;
    await this.poll();
    if (!this.post) {
      const next = this.ordered[Math.min(Math.max(at, 0), this.ordered.length - 1)];
      this.select(next?.id ?? '');
    }
  }

  async hold(scope: string, why: string): Promise<void> {
    this.holds = await putHold(scope, why);
    await this.poll();
  }

  async lift(scope: string): Promise<void> {
    this.holds = await liftHold(scope);
    await this.poll();
  }

  /** Fetches the open post again where the list has another version of it. */
  async loadDetail(): Promise<void> {
    const id = this.selected;
    const listed = this.post?.etag;
    if (id === '' || (this.detail?.post.id === id && (listed === undefined || this.detail.post.etag === listed))) {
      return;
    }
    try {
      const detail = await fetchPost(id);
      if (id === this.selected) {
        this.detail = detail;
        this.detailFailure = undefined;
      }
    } catch (thrown) {
      this.detailFailure = id === this.selected ? failureOf(thrown) : this.detailFailure;
    }
    this.host.requestUpdate();
  }

  /** Lets posts leave from this installation again. */
  async confirmInstallation(): Promise<void> {
    try {
      this.status = await confirmInstallation();
    } catch (thrown) {
      this.stale = failureOf(thrown);
    }
    this.host.requestUpdate();
  }

  private async refresh(): Promise<void> {
    const tab = this.tab;
    const mine = tab === 'returned' ? { createdBy: this.session?.actor.id ?? '' } : {};
    const [page, summary, holds, status] = await Promise.all([
      fetchPosts({ states: tabStates[tab], ...mine }, this.etag),
      fetchSummary(),
      fetchHolds(),
      fetchStatus(),
    ]);
    [this.summary, this.holds, this.status] = [summary, holds, status];
    if (page.body && tab === this.tab) {
      this.etag = page.etag;
      this.posts = page.body.posts;
      this.more = page.body.next !== null;
      this.groups = groupPosts(this.posts, tab, this.zone);
      void this.lookAhead();
    }
  }

  /** A line beside the list; where it fails the one that is there stays, and the queue goes on. */
  private async lookAhead(): Promise<void> {
    this.forecast = await fetchForecast().catch(() => this.forecast);
    this.host.requestUpdate();
  }
}
