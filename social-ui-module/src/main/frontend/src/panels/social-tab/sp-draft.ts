import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../components/sp-banner';
import '../../components/sp-hashtags';
import '../../components/sp-image-picker';
import '../../components/sp-labels';
import '../../components/sp-poll-editor';
import '../../components/sp-sources';
import '../../components/sp-state';
import '../../components/sp-text-editor';
import '../../components/sp-text-meter';
import '../../components/sp-video-picker';
import { exceptionAddress } from '../../common/exceptions';
import { invitationsIn, invited } from '../../common/invitations';
import { partBreak } from '../../common/threads';
import { icon } from '../../components/icons';
import { SpElement } from '../../components/sp-element';
import type { SpImagePicker } from '../../components/sp-image-picker';
import type { SpTextEditor } from '../../components/sp-text-editor';
import { dayAndTime } from '../../common/dates';
import type { Article, Channel, Finding, PostLabel, Session, Span } from '../../data/types';
import { imagesOf } from '../../data/variants';
import { language } from '../../i18n/language';
import type { Composer } from './composer';
import { composerStyles } from './composer-styles';
import './sp-findings';
import type { SpFindings } from './sp-findings';

/** The draft: text with remarks, hashtags, link, image, sources. Draws the composer and calls it. */
@customElement('sp-draft')
export class SpDraft extends SpElement {
  static override styles = [...SpElement.styles, composerStyles];

  @property({ attribute: false }) composer!: Composer;
  /** the composer's version, so that its changes are drawn */
  @property({ type: Number }) version = 0;
  @property({ attribute: false }) article!: Article;
  @property({ attribute: false }) channel!: Channel;
  @property({ attribute: false }) session!: Session;
  /** without the notes on where the draft comes from */
  @property({ type: Boolean }) bare = false;
  @state() private highlight: Span | null = null;
  @state() private caret = -1;
  @query('sp-text-editor') private editor!: SpTextEditor;
  @query('sp-findings') private findings!: SpFindings;
  @query('sp-image-picker') private picker!: SpImagePicker | null;

  override focus(): void {
    this.editor.focus();
  }

  focusAlt(): void {
    this.picker?.focusAlt();
  }

  focusFirstBlocking(): void {
    this.findings.focusFirstBlocking();
  }

  override render() {
    return html`<div class="stack main">${this.bare ? nothing : this.renderNotes()} ${this.renderText()} ${this.renderParts()}</div>`;
  }

  private renderNotes() {
    const t = this.t.composer;
    const { draft, restoredAt } = this.composer;
    const restart = (words: string) => html`<button
      slot="actions"
      class="small"
      data-testid="start-over"
      @click=${() => this.emit('sp-start-over', undefined)}
    >
      ${words}
    </button>`;
    if (draft?.post) {
      return html`<sp-banner data-testid="editing-post"
        >${t.editing(this.t.common.states[draft.post.state])}${restart(t.editingStop)}</sp-banner
      >`;
    }
    return restoredAt === ''
      ? nothing
      : html`<sp-banner data-testid="restored"
        >${t.restored(dayAndTime(restoredAt, this.session.zone, language()))}${restart(t.startOver)}</sp-banner
      >`;
  }

  private renderText() {
    const t = this.t.composer;
    const { check, checkedText, draft } = this.composer;
    return html`<section class="card stack" aria-labelledby="text">
      <div class="head">
        <h2 id="text">${t.text}</h2>
        ${
          this.composer.canUndo
            ? html`<button class="small" data-testid="undo-offer" @click=${() => this.composer.undo()}>${t.restoreMine}</button>`
            : html`<span class="small soft">${t.textHelp}</span>`
        }
      </div>
      ${this.renderTitle()}
      <sp-text-editor
        .value=${draft?.variant.text ?? ''}
        .textLang=${this.article.ref.lang}
        .findings=${check?.findings ?? []}
        .provenance=${check?.provenance ?? []}
        .checked=${checkedText}
        .highlight=${this.highlight}
        @sp-text=${(event: CustomEvent<string>) => this.composer.setText(event.detail)}
        @sp-caret=${(event: CustomEvent<number>) => (this.caret = event.detail)}
      ></sp-text-editor>
      <div class="head">
        <sp-text-meter class="grow" .parts=${check?.parts}></sp-text-meter>
        ${
          this.channel.maxParts > 1
            ? html`<button class="small" data-testid="new-part" title=${t.newPartHelp} @click=${() => this.editor.insert(partBreak)}>
                ${icon('plus')}${t.newPart}
              </button>`
            : nothing
        }
      </div>
      ${this.renderInvitations()}
      ${
        this.composer.checkFailure
          ? html`<sp-state .failure=${this.composer.checkFailure} @sp-retry=${() => this.composer.recheck()}></sp-state>`
          : nothing
      }
      <sp-findings
        .findings=${check?.findings ?? []}
        .problems=${check?.problems ?? []}
        .notChecked=${check?.notChecked ?? []}
        .waivers=${this.composer.waivers}
        .roles=${this.session.actor.roles}
        .textLang=${this.article.ref.lang}
        .pending=${check === undefined}
        @sp-apply-fix=${(event: CustomEvent<Finding>) => this.composer.applyFix(event.detail)}
        @sp-apply-safe=${() => this.composer.applySafeFixes()}
        @sp-show-finding=${(event: CustomEvent<Finding>) => this.editor.reveal(event.detail.span)}
        @sp-except=${(event: CustomEvent<Finding>) => this.except(event.detail)}
        @sp-unwaive=${(event: CustomEvent<Finding>) => this.composer.unwaive(event.detail)}
        @sp-waived=${(event: CustomEvent<{ finding: Finding; reason: string }>) =>
          this.composer.waive(event.detail.finding, event.detail.reason)}
      ></sp-findings>
    </section>`;
  }

  /** The workbench opens beside the tab: the text that is being written stays. */
  private except(finding: Finding): void {
    const text = this.composer.draft?.variant.text ?? '';
    window.open(exceptionAddress(this.channel, finding, text, language()), '_blank', 'noopener');
  }

  private renderParts() {
    const t = this.t.composer;
    const variant = this.composer.draft!.variant;
    return html`<section class="card stack" aria-labelledby="hashtags">
        <h2 id="hashtags">${t.hashtags}</h2>
        <sp-hashtags
          .hashtags=${variant.hashtags}
          .articleTags=${this.article.tags}
          @sp-hashtags=${(event: CustomEvent<string[]>) => this.composer.setHashtags(event.detail)}
        ></sp-hashtags>
        <sp-labels
          .labels=${variant.labels}
          @sp-labels=${(event: CustomEvent<PostLabel[]>) => this.composer.setLabels(event.detail)}
        ></sp-labels>
        ${this.renderWarning(variant.warning ?? '')}
        <p class="wrap" data-testid="link">
          <strong>${t.link}</strong> <span class="soft small">(${t.linkIs[this.channel.linkPlacement]})</span><br />
          ${variant.link ? html`<a href=${variant.link} target="_blank" rel="noopener">${variant.link}</a>` : t.noLink}
        </p>
      </section>
      ${this.renderPoll()} ${variant.poll ? nothing : this.renderVideo()}
      ${
        variant.poll || (this.channel.takesVideo && this.channel.maxImages === 0)
          ? nothing
          : html`<section class="card stack" aria-labelledby="image">
              <h2 id="image">${t.image}</h2>
              ${this.renderImages()}
            </section>`
      }
      <section class="card stack" aria-labelledby="sources">
        <div class="head">
          <h2 id="sources">${t.sources}</h2>
          <span class="small soft">${t.sourcesHint}</span>
        </div>
        <sp-sources
          .text=${this.composer.checkedText}
          .provenance=${this.composer.check?.provenance ?? []}
          .claims=${this.composer.check?.claims ?? []}
          .caret=${this.caret}
          .textLang=${this.article.ref.lang}
          @sp-highlight=${(event: CustomEvent<Span | null>) => (this.highlight = event.detail)}
        ></sp-sources>
      </section>`;
  }

  /** A warning that the network does not take shows too: it has to be taken away. */
  private renderWarning(warning: string) {
    const t = this.t.composer;
    return this.channel.takesWarning || warning !== ''
      ? html`<label
          >${t.warning} <span class="small soft">${t.warningHelp}</span>
          <input
            type="text"
            maxlength="500"
            lang=${this.article.ref.lang}
            data-testid="warning"
            .value=${live(warning)}
            @input=${(event: InputEvent) => this.composer.setWarning((event.target as HTMLInputElement).value)}
        /></label>`
      : nothing;
  }

  private renderTitle() {
    const t = this.t.composer;
    const { maxTitle } = this.channel;
    const { card = null, image = null, video = null } = this.composer.draft?.variant ?? {};
    const title = card?.title ?? '';
    const videosOnly = this.channel.takesVideo && this.channel.maxImages === 0;
    const shown = videosOnly || video !== null || (card !== null && image === null);
    return maxTitle === 0 || !shown
      ? nothing
      : html`<label
          >${t.postTitle} <span class="small soft">${t.titleHelp}</span>
          <span class=${[...title].length > maxTitle ? 'problem' : 'small soft'} data-testid="title-count">${t.titleCount([...title].length, maxTitle)}</span>
          <input
            type="text"
            maxlength="1000"
            lang=${this.article.ref.lang}
            data-testid="title"
            .value=${live(title)}
            @input=${(event: InputEvent) => this.composer.setTitle((event.target as HTMLInputElement).value)}
        /></label>`;
  }

  /** A poll that the network does not take shows too: it has to be taken away. */
  private renderPoll() {
    const poll = this.composer.draft?.variant.poll ?? null;
    return this.channel.poll === null && poll === null
      ? nothing
      : html`<section class="card stack" aria-labelledby="poll">
          <h2 id="poll">${this.t.composer.poll}</h2>
          <sp-poll-editor
            .poll=${poll}
            .limit=${this.channel.poll}
            .textLang=${this.article.ref.lang}
            @sp-poll=${(event: HTMLElementEventMap['sp-poll']) => this.composer.setPoll(event.detail)}
          ></sp-poll-editor>
        </section>`;
  }

  /** Where there are no polls, readers can still be asked in words. */
  private renderInvitations() {
    const t = this.t.composer;
    const text = this.composer.draft?.variant.text ?? '';
    return this.channel.poll !== null
      ? nothing
      : html`<details class="invite" data-testid="invite">
          <summary>${t.invite}</summary>
          <ul class="stack">
            ${invitationsIn(this.article.ref.lang).map(
              (question) => html`<li>
                <button class="small" lang=${this.article.ref.lang} data-testid="invitation" @click=${() => this.composer.setText(invited(text, question))}>
                  ${question}
                </button>
              </li>`,
            )}
          </ul>
        </details>`;
  }

  /** A video that the network does not take shows too: it has to be taken away. */
  private renderVideo() {
    const t = this.t.composer;
    const video = this.composer.draft?.variant.video ?? null;
    if (!this.channel.takesVideo && video === null) {
      return nothing;
    }
    return html`<section class="card stack" aria-labelledby="video">
      <h2 id="video">${t.video}</h2>
      ${
        this.article.videos.length === 0 && video === null
          ? html`<p class="soft">${t.noVideos}</p>`
          : html`<sp-video-picker
              .videos=${this.article.videos}
              .chosen=${video}
              .maxAltText=${this.channel.maxVideoAltText}
              .day=${this.composer.due?.local.slice(0, 10) ?? ''}
              @sp-video=${(event: HTMLElementEventMap['sp-video']) => this.composer.setVideo(event.detail)}
            ></sp-video-picker>`
      }
    </section>`;
  }

  private renderImages() {
    const t = this.t.composer;
    if (this.channel.maxImages === 0 || this.article.images.length === 0) {
      return html`<p class="soft">${this.channel.maxImages > 0 ? t.noImages : t.imagesNotTaken}</p>`;
    }
    return html`<sp-image-picker
      .images=${this.article.images}
      .chosen=${imagesOf(this.composer.draft?.variant)}
      .most=${this.channel.maxImages}
      .maxAltText=${this.channel.maxAltText}
      .ratios=${this.composer.check?.preview.imageRatios ?? null}
      .day=${this.composer.due?.local.slice(0, 10) ?? ''}
      @sp-images=${(event: HTMLElementEventMap['sp-images']) => this.composer.setImages(event.detail)}
    ></sp-image-picker>
    ${(this.composer.check?.notices ?? []).map((notice) => html`<p class="small notice" role="status" data-testid="notice">${notice}</p>`)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-draft': SpDraft;
  }
}
