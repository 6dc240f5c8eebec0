import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { matching } from '../../common/samples';
import { SpElement } from '../../components/sp-element';
import '../../components/sp-state';
import { type Failure, failureOf } from '../../data/http';
import type { PostState, SamplePost } from '../../data/types';
import { fetchSamples } from '../../data/workbench';

const PUBLISHED: readonly string[] = ['PUBLISHED', 'PARTIALLY_PUBLISHED'];

/** Queued posts and those published last on a network, to be searched; a choice is emitted as `sp-sample`. */
@customElement('sp-workbench-samples')
export class SpWorkbenchSamples extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .posts {
        display: grid;
        gap: var(--sp-1);
        max-height: 26rem;
        overflow: auto;
        padding: 2px;
      }
      .posts button {
        display: grid;
        width: 100%;
        justify-items: start;
        justify-content: stretch;
        gap: 0;
        text-align: start;
      }
      .posts button[aria-pressed='true'] {
        border-color: var(--sp-accent);
        background: var(--sp-accent-soft);
      }
      .words {
        display: -webkit-box;
        -webkit-line-clamp: 2;
        -webkit-box-orient: vertical;
        overflow: hidden;
      }
    `,
  ];

  @property() charter = '';
  @property() charterLang = 'fr';
  /** id; empty for all networks */
  @property() network = '';
  /** id of the post that is tried */
  @property() chosen = '';

  @state() private posts: readonly SamplePost[] | undefined;
  @state() private words = '';
  @state() private failure: Failure | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('charter') || changed.has('network')) {
      this.posts = undefined;
      void this.load();
    }
  }

  override render() {
    const t = this.t.workbench.samples;
    if (this.failure) {
      return html`<sp-state .failure=${this.failure} @sp-retry=${() => this.load()}></sp-state>`;
    }
    if (!this.posts) {
      return html`<sp-state bones="4"></sp-state>`;
    }
    if (this.posts.length === 0) {
      return html`<sp-state .empty=${t.none}></sp-state>`;
    }
    const shown = matching(this.posts, this.words);
    return html`<div class="stack">
      <label
        ><span class="label">${t.search}</span>
        <input
          type="text"
          data-testid="find-sample"
          .value=${this.words}
          @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value)}
      /></label>
      <p class="small soft" role="status">${shown.length === 0 ? t.noneFound : t.shown(shown.length)}</p>
      ${this.renderGroup(t.queued, shown.filter((post) => !PUBLISHED.includes(post.state)))}
      ${this.renderGroup(t.published, shown.filter((post) => PUBLISHED.includes(post.state)))}
    </div>`;
  }

  private renderGroup(name: string, posts: readonly SamplePost[]) {
    return posts.length === 0
      ? nothing
      : html`<h3>${name}</h3>
          <ul class="posts" tabindex="-1" aria-label=${name}>
            ${posts.map((post) => this.renderPost(post))}
          </ul>`;
  }

  private renderPost(post: SamplePost) {
    return html`<li>
      <button
        data-testid="sample"
        aria-pressed=${post.post === this.chosen ? 'true' : 'false'}
        @click=${() => this.emit('sp-sample', { text: post.text, post })}
      >
        <strong class="wrap">${post.title}</strong>
        <span class="small soft">${post.channel} · ${this.t.common.states[post.state as PostState] ?? post.state}</span>
        <span class="small words wrap" lang=${this.charterLang}>${post.text}</span>
      </button>
    </li>`;
  }

  private async load(): Promise<void> {
    const { charter, network } = this;
    this.failure = undefined;
    try {
      const posts = await fetchSamples(charter, network);
      if (charter === this.charter && network === this.network) {
        this.posts = posts;
      }
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-workbench-samples': SpWorkbenchSamples;
  }
}
