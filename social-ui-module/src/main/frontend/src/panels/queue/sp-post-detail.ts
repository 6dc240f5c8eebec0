import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../components/sp-badge';
import '../../components/sp-finding';
import '../../components/sp-poll';
import '../../components/sp-preview';
import '../../components/sp-sources';
import '../../components/sp-time';
import { icon } from '../../components/icons';
import { SpElement } from '../../components/sp-element';
import { isWaived } from '../../common/posts';
import { videoFacts } from '../../common/videos';
import type { Channel, PostDetail, VariantVideo } from '../../data/types';
import { imagesOf } from '../../data/variants';
import { actionOrder, endings } from '../posts/post-actions';
import '../posts/sp-article-compare';
import './sp-hand-out';
import './sp-post-history';
import './sp-reactions';

/** One post whole: what leaves, where it comes from, what was said about it. Emits `sp-act`. */
@customElement('sp-post-detail')
export class SpPostDetail extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .columns {
        display: grid;
        gap: var(--sp-5);
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
        align-items: start;
      }
      .title {
        font-family: var(--sp-serif);
        font-size: 1.25rem;
        font-weight: 600;
        line-height: 1.25;
      }
      .actions {
        position: sticky;
        top: 0;
        z-index: 1;
        padding: var(--sp-2) 0;
        background: var(--sp-surface);
        border-block: 1px solid var(--sp-line);
      }
      .words {
        white-space: pre-wrap;
      }
      .changed {
        color: var(--sp-warning);
        font-weight: 600;
      }
      .late {
        color: var(--sp-error);
        font-weight: 600;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--sp-1) var(--sp-3);
      }
      dt {
        color: var(--sp-ink-soft);
      }
      kbd {
        font: 600 0.7rem / 1 var(--sp-mono);
        padding: 0.1rem 0.25rem;
        border: 1px solid currentColor;
        border-radius: 3px;
        opacity: 0.75;
      }
    `,
  ];

  @property({ attribute: false }) detail!: PostDetail;
  @property({ attribute: false }) channel: Channel | undefined;
  @property() zone = 'UTC';

  override render() {
    return html`<article class="stack" data-testid="post-detail" data-post=${this.detail.post.id} data-state=${this.detail.post.state}>
      ${this.renderHead()} ${this.renderActions()}
      ${this.detail.handOut === null ? nothing : html`<sp-hand-out .detail=${this.detail}></sp-hand-out>`}
      <div class="columns">
        <div class="stack">${this.renderSources()} ${this.renderFindings()}</div>
        <div class="stack">${this.renderPreview()} ${this.renderRemote()}
          <sp-reactions .detail=${this.detail} .zone=${this.detail.post.due?.zone ?? this.channel?.zone ?? 'UTC'}></sp-reactions></div>
      </div>
      <sp-post-history .detail=${this.detail} .zone=${this.zone}></sp-post-history>
    </article>`;
  }

  private renderHead() {
    const t = this.t.queue;
    const { post, snapshot } = this.detail;
    const changed = post.articleState !== 'SAME' && post.articleState !== 'NONE';
    const { workspace, uuid, lang } = post.article;
    const tab = `./social-tab?${new URLSearchParams({ workspace, uuid, lang, channel: post.channel })}`;
    return html`<div class="stack">
      <div class="row">
        <sp-badge .state=${post.state} .byHand=${post.byHand}></sp-badge><strong>${post.networkName}</strong>
        <span class="soft">${post.channelName}</span>
        ${post.dueAt ? html`<sp-time .at=${post.dueAt} .zone=${post.due?.zone ?? this.zone}></sp-time>` : html`<span>${t.asap}</span>`}
        ${post.late ? html`<span class="late">${t.late}</span>` : nothing}
      </div>
      <h2 class="title wrap" lang=${lang}>${post.title}</h2>
      <p class="small">
        <span class="soft">${t.by(post.createdBy)} · ${t.revision(post.revision)} · ${t.approvals(post.approvals, post.requiredApprovals)}</span>
        · <a href=${tab} target="_top">${t.openTab}</a>
      </p>
      ${post.reason === '' ? nothing : html`<p data-testid="post-reason"><strong>${t.reason}</strong> · ${post.reason}</p>`}
      ${
        changed
          ? html`<p class="changed row" data-testid="article-changed">${icon('alert')}${t.articleState[post.articleState]}</p>`
          : nothing
      }
      ${
        changed && snapshot
          ? html`<sp-article-compare .ref=${post.article} .postId=${post.id} .snapshot=${snapshot}></sp-article-compare>`
          : nothing
      }
    </div>`;
  }

  private renderActions() {
    const { post } = this.detail;
    const keys: Record<string, string> = {
      approve: 'a',
      correct: 'e',
      edit: 'e',
      'request-changes': 'r',
      retime: 't',
      hold: 'h',
      release: 'h',
    };
    // Who may correct and approve does not need to send the post back to draft by editing it.
    const left = post.actions.includes('correct') ? ['submit', 'edit'] : ['submit'];
    const offered = actionOrder.filter((action) => post.actions.includes(action) && !left.includes(action));
    return offered.length === 0
      ? nothing
      : html`<div class="row actions" role="group" aria-label=${this.t.queue.detail}>
        ${offered.map(
          (action, at) => html`<button
            class=${endings.includes(action) ? 'danger' : at === 0 ? 'primary' : ''}
            data-testid=${`act-${action}`}
            aria-keyshortcuts=${keys[action] ?? nothing}
            @click=${() => this.emit('sp-act', { post, action })}
          >
            ${action === 'resolve' && post.byHand ? this.t.queue.handOut.done : this.t.queue.actions[action]}${keys[action] ? html`<kbd aria-hidden="true">${keys[action]}</kbd>` : nothing}
          </button>`,
        )}
      </div>`;
  }

  private renderSources() {
    const { variant, post } = this.detail;
    return html`<section class="stack">
      <h3>${this.t.queue.textAndSources}</h3>
      <p class="wrap words" data-testid="post-text" lang=${post.article.lang}>${variant.text}</p>
      ${
        variant.labels.length === 0
          ? nothing
          : html`<p data-testid="post-labels">
            <span class="soft">${this.t.composer.labels}</span>
            <strong>${variant.labels.map((label) => this.t.composer.labelNames[label]).join(', ')}</strong>
          </p>`
      }
      ${
        variant.warning
          ? html`<p data-testid="post-warning">
            <span class="soft">${this.t.composer.warning}</span>
            <strong lang=${post.article.lang}>${variant.warning}</strong>
          </p>`
          : nothing
      }
      ${variant.video ? this.renderVideo(variant.video) : nothing}
      ${variant.poll ? html`<sp-poll data-testid="post-poll" .poll=${variant.poll} .textLang=${post.article.lang}></sp-poll>` : nothing}
      ${
        variant.objective
          ? html`<p data-testid="post-objective">
            <span class="soft">${this.t.composer.objective}</span>
            <strong>${this.t.composer.objectives[variant.objective]}</strong>
          </p>`
          : nothing
      }
      <sp-sources .text=${variant.text} .provenance=${variant.provenance} .textLang=${post.article.lang}></sp-sources>
    </section>`;
  }

  private renderVideo(video: VariantVideo) {
    const stored = this.detail.snapshot?.videos.find((one) => one.ref === video.ref);
    return html`<p data-testid="post-video">
      <span class="soft">${this.t.composer.video}</span>
      <strong>${stored?.fileName || video.ref}</strong>
      ${stored ? html`<span class="soft">${videoFacts(stored, this.t.composer)}</span>` : nothing}
    </p>`;
  }

  private renderFindings() {
    const t = this.t.queue;
    const { check, waivers } = this.detail;
    return html`<section class="stack" data-testid="post-findings">
        <h3>${t.findingsTitle}</h3>
        ${
          check.findings.length === 0
            ? html`<p class="soft">${t.noFindings}</p>`
            : check.findings.map(
                (finding) =>
                  html`<sp-finding
                    .finding=${finding}
                    .textLang=${this.detail.post.article.lang}
                    .waivedFor=${waivers.find((waiver) => isWaived(finding, [waiver as never]))?.reason ?? ''}
                    still
                  ></sp-finding>`,
              )
        }
      </section>
      ${
        waivers.length === 0
          ? nothing
          : html`<section class="stack" data-testid="post-waivers">
            <h3>${t.waiversTitle}</h3>
            <ul class="stack">
              ${waivers.map(
                (waiver) => html`<li class="wrap">
                  <strong>${waiver.match}</strong> · ${waiver.reason}<br />
                  <span class="small soft">${waiver.actorId}, </span><sp-time class="small" .at=${waiver.at} .zone=${this.zone}></sp-time>
                </li>`,
              )}
            </ul>
          </section>`
      }`;
  }

  private renderPreview() {
    const { check, variant, post } = this.detail;
    return html`<section class="stack">
      <h3>${this.t.composer.preview}</h3>
      <sp-preview
        .check=${check}
        .images=${imagesOf(variant)}
        .warning=${variant.warning ?? ''}
        .video=${variant.video ?? null}
        .poll=${variant.poll ?? null}
        .accountName=${this.channel?.name ?? post.channelName}
        .handle=${this.channel?.handle ?? ''}
        .textLang=${post.article.lang}
      ></sp-preview>
    </section>`;
  }

  private renderRemote() {
    const t = this.t.queue;
    const { remoteId, address, state, parts, sentParts } = this.detail.post;
    return remoteId === null && address === null
      ? nothing
      : html`<section class="stack" data-testid="remote">
        <h3>${t.remote}</h3>
        ${parts > 1 && state !== 'PUBLISHED' && state !== 'RETRACTED' ? html`<p data-testid="parts-out">${t.partsOut(sentParts, parts)}</p>` : nothing}
        ${parts === 1 && sentParts > 0 ? html`<p data-testid="sent-to">${t.sentTo(sentParts)}</p>` : nothing}
        ${state === 'RETRACTED' ? html`<p data-testid="remote-gone">${t.remoteGone}</p>` : nothing}
        <dl>
          ${remoteId === null ? nothing : html`<dt>${t.remoteId}</dt><dd class="wrap" data-testid="remote-id">${remoteId}</dd>`}
          ${
            address === null
              ? nothing
              : html`<dt>${t.address}</dt>
                <dd class="wrap"><a href=${address} target="_blank" rel="noopener" data-testid="remote-address">${address}</a></dd>`
          }
        </dl>
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-post-detail': SpPostDetail;
  }
}
