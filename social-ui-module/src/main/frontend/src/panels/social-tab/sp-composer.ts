import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import '../../components/sp-dialog';
import '../../components/sp-state';
import { announce } from '../../components/announcer';
import { SpElement } from '../../components/sp-element';
import { fetchCandidates } from '../../data/articles';
import { type Failure, failureOf } from '../../data/http';
import type { Article, CandidateList, Channel, Objective, Offer, PostDetail, Session } from '../../data/types';
import { imagesOf } from '../../data/variants';
import { Composer } from './composer';
import { composerStyles } from './composer-styles';
import './sp-departure';
import './sp-draft';
import './sp-offers';
import type { SpDeparture } from './sp-departure';
import type { SpDraft } from './sp-draft';

/** Everything about one article for one account: proposals, draft, submission. */
@customElement('sp-composer')
export class SpComposer extends SpElement {
  static override styles = [...SpElement.styles, composerStyles];

  @property({ attribute: false }) article!: Article;
  @property({ attribute: false }) channel!: Channel;
  @property({ attribute: false }) session!: Session;
  /** what a post that begins here is for; `sp-objective` tells of a draft that has another one */
  @property({ attribute: false }) objective: Objective | null = null;
  @state() private candidates: CandidateList | undefined;
  @state() private failure: Failure | undefined;
  @state() private asked: Offer | undefined;
  @state() private version = 0;
  private composer: Composer | undefined;
  private waiting: PostDetail | undefined;
  @query('sp-draft') private draft!: SpDraft | null;
  @query('sp-departure') private departure!: SpDeparture | null;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('channel') && changed.get('channel')?.id !== this.channel.id) {
      void this.load();
    } else if (changed.has('objective')) {
      this.composer?.setObjective(this.objective);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.composer?.stop();
  }

  /** Goes on with a post of this channel, once its proposals are there. */
  edit(detail: PostDetail): void {
    if (this.composer && this.channel.id === detail.post.channel) {
      this.composer.load(detail);
      this.tellObjective(this.composer);
      void this.updateComplete.then(() => this.draft?.focus());
    } else {
      this.waiting = detail;
    }
  }

  override render() {
    if (this.failure) {
      return html`<sp-state .failure=${this.failure} @sp-retry=${() => this.load()}></sp-state>`;
    }
    if (!this.candidates || !this.composer) {
      return html`<sp-state bones="8"></sp-state>`;
    }
    return html`<div
      class="composer"
      @keydown=${this.keys}
      @sp-submit=${() => this.send(true)}
      @sp-save-draft=${() => this.send(false)}
      @sp-start-over=${() => this.restart()}
      @sp-another=${() => this.restart()}
      @sp-take-back=${() => this.takeBack()}
    >
      ${this.renderOffers(this.candidates)} ${this.composer.draft ? this.renderDraft(this.composer) : nothing}
      ${this.asked ? this.renderReplace(this.asked) : nothing}
    </div>`;
  }

  private renderOffers({ offers, blockedBy }: CandidateList) {
    const t = this.t.composer;
    return html`<section class="stack" aria-labelledby="offers">
      <div class="head">
        <h2 id="offers">${t.offers}</h2>
        <span class="small soft">${t.offersHint}</span>
      </div>
      ${
        offers.length === 0
          ? html`<sp-state .empty=${this.article.noSocial ? t.noSocialOffers : t.noOffers}></sp-state>`
          : html`<sp-offers
            .offers=${offers}
            .chosen=${this.composer?.draft?.edited ? null : (this.composer?.draft?.offerKind ?? null)}
            @sp-offer=${(event: CustomEvent<Offer>) => this.ask(event.detail)}
          ></sp-offers>`
      }
      ${blockedBy.length === 0 ? nothing : html`<p class="small soft wrap">${t.blockedBy} ${blockedBy.join(', ')}</p>`}
    </section>`;
  }

  private renderDraft(composer: Composer) {
    const { article, channel, session, version } = this;
    return html`<div class="columns">
      <sp-draft
        .composer=${composer}
        .version=${version}
        .article=${article}
        .channel=${channel}
        .session=${session}
      ></sp-draft>
      <sp-departure .composer=${composer} .version=${version} .article=${article} .channel=${channel}></sp-departure>
    </div>`;
  }

  private renderReplace(offer: Offer) {
    const t = this.t.composer;
    const close = () => (this.asked = undefined);
    return html`<sp-dialog .heading=${t.replaceTitle} @sp-closed=${close}>
      <div class="stack">
        <p>${t.replaceText}</p>
        <blockquote lang=${offer.variant.lang}>${offer.variant.text}</blockquote>
        <div class="row">
          <button
            class="primary"
            autofocus
            data-testid="dialog-confirm"
            @click=${() => {
              close();
              this.choose(offer);
            }}
          >
            ${t.replace}
          </button>
          <button @click=${close}>${this.t.common.back}</button>
        </div>
      </div>
    </sp-dialog>`;
  }

  private ask(offer: Offer): void {
    if (this.composer?.draft?.edited) {
      this.asked = offer;
    } else {
      this.choose(offer);
    }
  }

  private choose(offer: Offer): void {
    this.composer?.choose(offer);
    announce(this.t.composer.replaced);
  }

  private restart(): void {
    this.composer?.restart(this.candidates?.offers ?? []);
  }

  private async send(submit: boolean): Promise<void> {
    const { composer, departure, draft } = this;
    if (!composer || !departure || composer.busy || composer.isSent || (submit && !this.mayGo(composer))) {
      return;
    }
    const sent = await composer.send(submit, departure.timing);
    await this.updateComplete;
    await departure.updateComplete;
    const t = this.t.composer;
    if (sent) {
      this.emit('sp-posts-changed', undefined);
      announce((composer.isSent ? t.submitted : t.draftSaved)(this.channel.name));
    } else if (!departure.focusRefusedTime() && composer.blocking.length > 0) {
      draft?.focusFirstBlocking();
    }
  }

  /** Blocking points stop a submission here already, and the focus goes to the first one. */
  private mayGo(composer: Composer): boolean {
    const t = this.t.composer;
    const problems = composer.check?.problems ?? [];
    if (composer.blocking.length + problems.length > 0) {
      announce(t.stopped(composer.blocking.length + problems.length));
      this.draft?.focusFirstBlocking();
      return false;
    }
    if (imagesOf(composer.draft?.variant).some((image) => image.alt.trim() === '')) {
      this.draft?.focusAlt();
      announce(t.altMissing);
      return false;
    }
    return this.departure?.validate() ?? false;
  }

  private async takeBack(): Promise<void> {
    if (await this.composer?.takeBack()) {
      announce(this.t.composer.withdrawn);
      this.emit('sp-posts-changed', undefined);
    }
  }

  private keys(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      void this.send(true);
    }
  }

  private async load(): Promise<void> {
    this.composer?.stop();
    this.composer = undefined;
    this.candidates = undefined;
    this.failure = undefined;
    const channel = this.channel;
    try {
      const candidates = await fetchCandidates(this.article.ref, channel.id);
      if (channel.id === this.channel.id) {
        this.begin(candidates);
      }
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  private tellObjective({ objective }: Composer): void {
    if (objective !== this.objective) {
      this.emit('sp-objective', objective);
    }
  }

  private begin(candidates: CandidateList): void {
    this.composer = new Composer(this.article.ref, this.channel.id, () => (this.version += 1));
    this.composer.objective = this.objective;
    this.composer.begin(candidates.offers);
    this.tellObjective(this.composer);
    this.candidates = candidates;
    const waiting = this.waiting;
    this.waiting = undefined;
    if (waiting) {
      this.edit(waiting);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-composer': SpComposer;
  }
}
