import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type CharterChanges, countOf, NO_CHANGES, recall, remember } from '../../common/charter-draft';
import { ruleName } from '../../common/exceptions';
import { knowsExceptions, type Schema } from '../../common/schema-completion';
import type { Sample } from '../../common/samples';
import { announce } from '../../components/announcer';
import '../../components/sp-banner';
import { SpElement } from '../../components/sp-element';
import '../../components/sp-header';
import { problemText } from '../../components/sp-state';
import { type Failure, failureOf } from '../../data/http';
import { fetchCharters, fetchNetworks } from '../../data/rules';
import { fetchSession } from '../../data/session';
import type {
  CharterFiles,
  CharterList,
  CharterVersion,
  Finding,
  Network,
  RuleProblem,
  Session,
} from '../../data/types';
import { activateCharter, fetchCharterFiles, fetchSchema, restoreCharter, validateCharter } from '../../data/workbench';
import { language } from '../../i18n/language';
import { page } from '../../styles/page';
import './sp-workbench-effect';
import './sp-workbench-exception';
import type { Exceptional } from './sp-workbench-exception';
import './sp-workbench-files';
import './sp-workbench-impact';
import './sp-workbench-settings';
import './sp-workbench-try';
import './sp-workbench-versions';
import { workbenchStyles } from './workbench-styles';

const views = ['settings', 'files', 'try', 'impact', 'versions'] as const;
type View = (typeof views)[number];

/** What the page's address asks for. */
function asked(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

/** How long typing may rest before the draft is looked at, in milliseconds. */
const REST = 300;

/**
 * Where the web team changes a charter: quick settings, files, a text to try, the effect on posts, versions. A draft stays in
 * this browser until it is activated or discarded. The address may ask for a charter, and for an exception:
 * `charter`, `except`, `phrase`, `network`, `text`.
 */
@customElement('sp-workbench-page')
export class SpWorkbenchPage extends SpElement {
  static override styles = [...SpElement.styles, page, workbenchStyles];

  @state() private session: Session | undefined;
  /** those that can be worked on: charters of foreign packages cannot */
  @state() private charters: CharterList['charters'] | undefined;
  @state() private networks: Network[] = [];
  @state() private schemas: { rule: Schema; charter: Schema } = { rule: {}, charter: {} };
  @state() private charter = asked('charter');
  @state() private standing: CharterFiles | undefined;
  @state() private changes: CharterChanges = NO_CHANGES;
  @state() private problems: readonly RuleProblem[] = [];
  @state() private checking = false;
  @state() private activating = false;
  @state() private view: View = 'settings';
  /** network that one looks at; empty for everywhere */
  @state() private place = asked('network');
  @state() private sample: Sample = { text: asked('text') || this.t.workbench.sampleStart };
  @state() private excepted: Exceptional | undefined;
  @state() private failure: Failure | undefined;
  @state() private said: { look: 'good' | 'error' | 'warning'; words: string } | undefined;
  private etag = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = language();
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  override render() {
    const t = this.t.workbench;
    document.title = t.title;
    return html`<sp-header page="workbench" .session=${this.session}></sp-header>
      <main>
        <h1>${t.title}</h1>
        ${
          this.failure
            ? html`<sp-state .failure=${this.failure} @sp-retry=${() => this.load()}></sp-state>`
            : this.session && !this.session.actor.roles.includes('social-webteam')
              ? html`<sp-state .empty=${t.onlyWebTeam}></sp-state>`
              : this.standing && this.charters
                ? this.renderBench(this.standing, this.charters)
                : html`<sp-state bones="8"></sp-state>`
        }
      </main>`;
  }

  private renderBench(standing: CharterFiles, charters: CharterList['charters']) {
    const t = this.t.workbench;
    const version = standing.version ?? '';
    return html`<div class="head">
        <label
          ><span class="label">${t.charter}</span>
          <select data-testid="charter" @change=${this.choose}>
            ${charters.map(
              (each) => html`<option value=${each.id} ?selected=${each.id === this.charter}>
                ${each.title} (${each.language.toUpperCase()})
              </option>`,
            )}
          </select></label
        >
        <p data-testid="in-force">
          ${standing.number === 0 ? t.inForceShipped(version) : t.inForce(standing.number, version)}
        </p>
      </div>
      ${this.said ? html`<sp-banner look=${this.said.look} data-testid="said">${this.said.words}</sp-banner>` : nothing}
      ${this.renderDraft()}
      <nav class="views" aria-label=${t.title}>
        ${views.map(
          (view) => html`<button
            data-testid=${`view-${view}`}
            aria-current=${view === this.view ? 'page' : nothing}
            @click=${() => (this.view = view)}
          >
            ${t.tabs[view]}
          </button>`,
        )}
      </nav>
      ${this.renderView(standing)} ${this.excepted ? this.renderException(this.excepted) : nothing}`;
  }

  private renderException(excepted: Exceptional) {
    return html`<sp-workbench-exception
      .charter=${this.charter}
      .charterLang=${this.charterLang}
      .changes=${this.changes}
      .networks=${this.networks}
      .asked=${excepted}
      .knows=${(kind: string) => knowsExceptions(this.schemas.rule, kind)}
      @sp-excepted=${(event: CustomEvent<CharterChanges | undefined>) => this.takeException(event.detail)}
    ></sp-workbench-exception>`;
  }

  private takeException(changes: CharterChanges | undefined): void {
    this.excepted = undefined;
    if (changes) {
      this.view = 'settings';
      this.take(changes);
      this.say('good', this.t.workbench.exception.made);
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('sp-workbench-effect')?.focus());
    }
  }

  private get charterLang(): string {
    return this.charters?.find((each) => each.id === this.charter)?.language ?? 'fr';
  }

  /** The network of the sample: that of its post, or the one that one looks at. */
  private get sampleNetwork(): string {
    return this.sample.post?.network ?? (this.place === '' ? 'x' : this.place);
  }

  private renderDraft() {
    const t = this.t.workbench;
    const count = countOf(this.changes);
    return count === 0
      ? nothing
      : html`<sp-banner look="info" data-testid="draft"
          >${t.changed(count)}. ${t.keptHere}
          <button slot="actions" class="small" data-testid="discard" @click=${() => this.take(NO_CHANGES)}>
            ${t.discard}
          </button></sp-banner
        >`;
  }

  private renderView(standing: CharterFiles) {
    const lang = this.charterLang;
    switch (this.view) {
      case 'settings':
        return html`<div class="beside">
          <sp-workbench-settings
            .charter=${this.charter}
            .charterLang=${lang}
            .changes=${this.changes}
            .networks=${this.networks}
            .place=${this.place}
            @sp-place=${(event: CustomEvent<string>) => this.go(event.detail)}
            @sp-changes=${(event: CustomEvent<CharterChanges>) => this.take(event.detail)}
          ></sp-workbench-settings>
          <sp-workbench-effect
            tabindex="-1"
            .standing=${standing}
            .changes=${this.changes}
            .charterLang=${lang}
            .sample=${this.sample}
            .network=${this.sampleNetwork}
            ?hasProblems=${this.problems.length > 0}
            @sp-see-posts=${() => (this.view = 'impact')}
            @sp-except=${(event: CustomEvent<Finding>) => this.except(event.detail)}
          ></sp-workbench-effect>
        </div>`;
      case 'files':
        return html`<sp-workbench-files
          .standing=${standing}
          .charterLang=${lang}
          .changes=${this.changes}
          .problems=${this.problems}
          .checking=${this.checking}
          .schemas=${this.schemas}
          @sp-changes=${(event: CustomEvent<CharterChanges>) => this.take(event.detail)}
        ></sp-workbench-files>`;
      case 'try':
        return html`<sp-workbench-try
          .charter=${this.charter}
          .charterLang=${lang}
          .changes=${this.changes}
          .networks=${this.networks}
          .network=${this.sampleNetwork}
          .sample=${this.sample}
          @sp-place=${(event: CustomEvent<string>) => this.go(event.detail)}
          @sp-sample=${(event: CustomEvent<Sample>) => (this.sample = event.detail)}
          @sp-except=${(event: CustomEvent<Finding>) => this.except(event.detail)}
        ></sp-workbench-try>`;
      case 'impact':
        return html`<sp-workbench-impact
          .charter=${this.charter}
          .charterLang=${lang}
          .standing=${standing}
          .changes=${this.changes}
          ?hasProblems=${this.problems.length > 0}
          ?activating=${this.activating}
          @sp-activate=${(event: CustomEvent<{ note: string }>) =>
            this.putInForce(() => activateCharter(this.charter, this.changes, event.detail.note, this.etag), true)}
        ></sp-workbench-impact>`;
      case 'versions':
        return html`<sp-workbench-versions
          .charter=${this.charter}
          .number=${standing.number}
          @sp-restore=${(event: CustomEvent<{ number: number }>) => this.restore(event.detail.number)}
        ></sp-workbench-versions>`;
    }
  }

  /** A post that is tried has a network of its own. */
  private go(place: string): void {
    this.place = place;
    if (this.sample.post && this.sample.post.network !== place) {
      this.sample = { text: this.sample.text };
    }
  }

  private except(finding: Finding): void {
    this.excepted = { rule: ruleName(finding), match: finding.match, network: this.sampleNetwork };
  }

  private restore(number: number): void {
    const note = this.t.workbench.restoreNote(number);
    void this.putInForce(() => restoreCharter(this.charter, number, note, this.etag), false);
  }

  /** A version of somebody else stops it; the draft is kept in any case but success. */
  private async putInForce(call: () => Promise<CharterVersion>, ofDraft: boolean): Promise<void> {
    const t = this.t.workbench;
    this.activating = true;
    this.said = undefined;
    try {
      const { number } = await call();
      if (ofDraft) {
        this.take(NO_CHANGES);
      }
      this.say('good', t.activated(number));
    } catch (thrown) {
      const failure = failureOf(thrown);
      const stale = failure.kind === 'problem' && failure.problem.status === 412;
      this.say(stale ? 'warning' : 'error', stale ? t.stale : problemText(failure));
    } finally {
      this.activating = false;
    }
    await this.loadCharter();
  }

  private say(look: 'good' | 'error' | 'warning', words: string): void {
    this.said = { look, words };
    announce(words);
  }

  private take(changes: CharterChanges): void {
    this.changes = changes;
    remember(this.charter, changes);
    this.said = undefined;
    this.checking = true;
    clearTimeout(this.timer);
    this.turn += 1;
    const turn = this.turn;
    this.timer = setTimeout(() => void this.validate(turn), REST);
  }

  private async validate(turn: number): Promise<void> {
    try {
      const { problems } = await validateCharter(this.charter, this.changes);
      if (turn === this.turn) {
        this.problems = problems;
      }
    } catch (thrown) {
      if (turn === this.turn) {
        this.say('error', problemText(failureOf(thrown)));
      }
    } finally {
      this.checking = turn === this.turn ? false : this.checking;
    }
  }

  private choose(event: Event): void {
    this.charter = (event.target as HTMLSelectElement).value;
    this.said = undefined;
    void this.loadCharter();
  }

  private async load(): Promise<void> {
    this.failure = undefined;
    try {
      this.session = await fetchSession();
      if (!this.session.actor.roles.includes('social-webteam')) {
        return;
      }
      const [list, networks, rule, charter] = await Promise.all([
        fetchCharters(),
        fetchNetworks(),
        fetchSchema('rule'),
        fetchSchema('charter'),
      ]);
      const charters = list.charters.filter((each) => each.editable);
      this.charters = charters;
      this.networks = networks;
      this.schemas = { rule, charter };
      const known = charters.some((each) => each.id === this.charter);
      const own = charters.find((each) => each.id.startsWith('magazine') && each.language === language());
      this.charter = known ? this.charter : ((own ?? charters[0])?.id ?? '');
      await this.loadCharter();
      if (known && asked('except') !== '') {
        this.excepted = { rule: asked('except'), match: asked('phrase'), network: this.sampleNetwork };
      }
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  private async loadCharter(): Promise<void> {
    const { charter } = this;
    try {
      const { files, etag } = await fetchCharterFiles(charter);
      if (charter === this.charter) {
        this.standing = files;
        this.etag = etag;
        this.problems = files.problems;
        this.changes = recall(charter);
        if (countOf(this.changes) > 0) {
          this.turn += 1;
          await this.validate(this.turn);
        }
      }
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-workbench-page': SpWorkbenchPage;
  }
}
