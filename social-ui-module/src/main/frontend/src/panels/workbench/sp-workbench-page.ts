import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type CharterChanges, countOf, NO_CHANGES, recall, remember } from '../../common/charter-draft';
import type { Schema } from '../../common/schema-completion';
import { announce } from '../../components/announcer';
import '../../components/sp-banner';
import { SpElement } from '../../components/sp-element';
import '../../components/sp-header';
import { problemText } from '../../components/sp-state';
import { type Failure, failureOf } from '../../data/http';
import { fetchCharters, fetchNetworks } from '../../data/rules';
import { fetchSession } from '../../data/session';
import type { CharterFiles, CharterList, CharterVersion, Network, RuleProblem, Session } from '../../data/types';
import { activateCharter, fetchCharterFiles, fetchSchema, restoreCharter, validateCharter } from '../../data/workbench';
import { language } from '../../i18n/language';
import { page } from '../../styles/page';
import './sp-workbench-files';
import './sp-workbench-impact';
import './sp-workbench-try';
import './sp-workbench-versions';

const views = ['files', 'try', 'impact', 'versions'] as const;
type View = (typeof views)[number];

/** How long typing may rest before the draft is looked at, in milliseconds. */
const REST = 300;

/**
 * Where the web team changes a charter: files, a text to try, the effect on posts, versions. A draft stays in this
 * browser until it is activated or discarded.
 */
@customElement('sp-workbench-page')
export class SpWorkbenchPage extends SpElement {
  static override styles = [
    ...SpElement.styles,
    page,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: var(--sp-3);
        align-items: end;
      }
      .head label {
        flex: 0 1 24rem;
      }
      .views {
        display: flex;
        flex-wrap: wrap;
        border-bottom: 1px solid var(--sp-line-strong);
      }
      .views button {
        border-color: transparent;
        border-radius: var(--sp-radius) var(--sp-radius) 0 0;
        background: transparent;
        border-bottom: 3px solid transparent;
      }
      .views button[aria-current] {
        border-bottom-color: var(--sp-accent);
        font-weight: 650;
      }
    `,
  ];

  @state() private session: Session | undefined;
  @state() private charters: CharterList | undefined;
  @state() private networks: Network[] = [];
  @state() private schemas: { rule: Schema; charter: Schema } = { rule: {}, charter: {} };
  @state() private charter = new URLSearchParams(location.search).get('charter') ?? '';
  @state() private standing: CharterFiles | undefined;
  @state() private changes: CharterChanges = NO_CHANGES;
  @state() private problems: readonly RuleProblem[] = [];
  @state() private checking = false;
  @state() private activating = false;
  @state() private view: View = 'files';
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

  private renderBench(standing: CharterFiles, { charters }: CharterList) {
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
      ${this.renderView(standing)}`;
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
    const lang = this.charters?.charters.find((each) => each.id === this.charter)?.language ?? 'fr';
    switch (this.view) {
      case 'files':
        return html`<sp-workbench-files
          .standing=${standing}
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
        ></sp-workbench-try>`;
      case 'impact':
        return html`<sp-workbench-impact
          .charter=${this.charter}
          .charterLang=${lang}
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
      const [charters, networks, rule, charter] = await Promise.all([
        fetchCharters(),
        fetchNetworks(),
        fetchSchema('rule'),
        fetchSchema('charter'),
      ]);
      this.charters = charters;
      this.networks = networks;
      this.schemas = { rule, charter };
      const known = charters.charters.some((each) => each.id === this.charter);
      const own = charters.charters.find((each) => each.id.startsWith('magazine') && each.language === language());
      this.charter = known ? this.charter : ((own ?? charters.charters[0])?.id ?? '');
      await this.loadCharter();
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
