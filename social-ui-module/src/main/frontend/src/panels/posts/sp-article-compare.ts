import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { lineDiff } from '../../common/diff';
import '../../components/sp-state';
import { SpElement } from '../../components/sp-element';
import { fetchArticle } from '../../data/articles';
import { type Failure, failureOf } from '../../data/http';
import { fetchPost } from '../../data/posts';
import type { Article, ArticleRef } from '../../data/types';

/** The article as it was submitted beside the article now; unchanged passages are left out. */
@customElement('sp-article-compare')
export class SpArticleCompare extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
        gap: var(--sp-4);
      }
      p {
        font-family: var(--sp-serif);
        overflow-wrap: anywhere;
      }
      del,
      ins {
        display: block;
        padding: var(--sp-2) var(--sp-3);
        border-radius: var(--sp-radius);
        text-decoration: none;
        margin-bottom: var(--sp-2);
      }
      del {
        background: var(--sp-error-soft);
      }
      ins {
        background: var(--sp-good-soft);
      }
      h3 {
        margin: 0 0 var(--sp-2);
        font-size: var(--sp-size-s);
      }
    `,
  ];

  @property({ attribute: false }) ref!: ArticleRef;
  /** the post whose snapshot is compared, fetched where none is given */
  @property() postId = '';
  @property({ attribute: false }) snapshot: Article | null = null;
  @state() private submitted: Article | null = null;
  @state() private now: Article | undefined;
  @state() private failure: Failure | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('postId')) {
      void this.load();
    }
  }

  override render() {
    const t = this.t.queue;
    if (this.failure) {
      return html`<p class="soft">${t.nowGone}</p>
        <sp-state .failure=${this.failure} @sp-retry=${() => this.load()}></sp-state>`;
    }
    if (!this.now || !this.submitted) {
      return html`<sp-state bones="3"></sp-state>`;
    }
    const parts = lineDiff(paragraphs(this.submitted), paragraphs(this.now));
    const same = parts.filter((part) => part.kind === 'same').length;
    const lang = this.ref.lang;
    const column = (kind: 'removed' | 'added') => parts.filter((part) => part.kind === kind);
    return html`<div class="columns" data-testid="article-compare">
        <div>
          <h3>${t.approvedOn}</h3>
          ${column('removed').map((part) => html`<del lang=${lang}><p>${part.text}</p></del>`)}
        </div>
        <div>
          <h3>${t.nowThat}</h3>
          ${column('added').map((part) => html`<ins lang=${lang}><p>${part.text}</p></ins>`)}
        </div>
      </div>
      ${same === 0 ? nothing : html`<span class="small soft">${t.unchangedPassages(same)}</span>`}`;
  }

  private async load(): Promise<void> {
    this.failure = undefined;
    this.now = undefined;
    try {
      this.submitted = this.snapshot ?? (await fetchPost(this.postId)).snapshot;
      this.now = await fetchArticle(this.ref);
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}

function paragraphs(article: Article): string[] {
  return [article.title, article.lead, ...article.blocks.map((block) => block.text)].filter((text) => text !== '');
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-article-compare': SpArticleCompare;
  }
}
