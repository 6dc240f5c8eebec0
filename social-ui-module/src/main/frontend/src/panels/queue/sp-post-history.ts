import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { wordDiff } from '../../common/diff';
import { type ImageChange, imageChanges } from '../../common/image-changes';
import '../../components/sp-badge';
import '../../components/sp-time';
import { SpElement } from '../../components/sp-element';
import type { HistoryEntry, PostDetail } from '../../data/types';

/** What changed since the last revision, what reviewers said, and every step of a post. */
@customElement('sp-post-history')
export class SpPostHistory extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: grid;
        gap: var(--sp-4);
      }
      .diff {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        padding: var(--sp-3);
        border-radius: var(--sp-radius);
        background: var(--sp-sunken);
      }
      del {
        background: var(--sp-error-soft);
        color: var(--sp-error);
      }
      ins {
        background: var(--sp-good-soft);
        color: var(--sp-good);
        text-decoration-thickness: 2px;
      }
      ol li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem var(--sp-3);
        align-items: baseline;
        padding: var(--sp-2) 0 var(--sp-2) var(--sp-4);
        border-inline-start: 2px solid var(--sp-line);
      }
      blockquote {
        flex-basis: 100%;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) detail!: PostDetail;
  @property() zone = 'UTC';

  override render() {
    const t = this.t.queue;
    return html`${this.renderDifference()}
      <section class="stack">
        <h3>${t.history}</h3>
        <ol data-testid="history">
          ${[...this.detail.history].reverse().map((entry) => this.renderEntry(entry))}
        </ol>
      </section>`;
  }

  private renderDifference() {
    const t = this.t.queue;
    const [before, after] = this.detail.revisions.slice(-2);
    if (!before || !after) {
      return nothing;
    }
    const parts = wordDiff(wording(before), wording(after));
    const images = imageChanges(before.images, after.images);
    return html`<section class="stack" data-testid="difference">
      <h3>${t.difference(before.number, after.number)}</h3>
      ${
        parts.every((part) => part.kind === 'same')
          ? images.length > 0
            ? nothing
            : html`<p class="soft">${t.noDifference}</p>`
          : html`<p class="diff" lang=${this.detail.post.article.lang}>${parts.map((part) =>
              part.kind === 'same'
                ? part.text
                : part.kind === 'added'
                  ? html`<ins><span class="hidden-text">${t.added}</span>${part.text}</ins>`
                  : html`<del><span class="hidden-text">${t.removed}</span>${part.text}</del>`,
            )}</p>`
      }
      ${images.map((change) => this.renderImageChange(change))}
    </section>`;
  }

  private renderImageChange(change: ImageChange) {
    const t = this.t.queue;
    if (change.kind === 'reordered') {
      return html`<p class="small" data-testid="image-change">${t.imageChanges.reordered}</p>`;
    }
    const words = t.imageChanges[change.kind];
    return html`<p class="small" data-testid="image-change">
      ${words}
      <q lang=${this.detail.post.article.lang}>${change.image.alt || this.t.composer.altEmpty}</q>${
        change.kind === 'described' ? html` ${t.imageWas} <q lang=${this.detail.post.article.lang}>${change.before || this.t.composer.altEmpty}</q>` : nothing
      }${change.kind === 'credited' ? html`, ${change.image.credit}` : nothing}
    </p>`;
  }

  private renderEntry(entry: HistoryEntry) {
    return html`<li>
      <sp-badge .state=${entry.to}></sp-badge>
      <span>${entry.actorId}</span>
      <sp-time class="small" .at=${entry.at} .zone=${this.zone}></sp-time>
      <span class="small soft">${this.t.queue.revision(entry.revision)}</span>
      ${entry.why === '' ? nothing : html`<blockquote>${entry.why}</blockquote>`}
    </li>`;
  }
}

/** Everything of a revision that people write, in one text, but for what is said of images. */
function wording(revision: PostDetail['revisions'][number]): string {
  const tags = revision.hashtags.map((tag) => `#${tag}`).join(' ');
  return [revision.text, tags].filter((part) => part !== '').join('\n');
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-post-history': SpPostHistory;
  }
}
