import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type CharterChanges, isEmpty, NO_CHANGES } from '../../common/charter-draft';
import { draftDifference } from '../../common/charter-difference';
import '../../components/sp-difference';
import '../../components/sp-finding';
import { SpElement } from '../../components/sp-element';
import '../../components/sp-state';
import { type Failure, failureOf } from '../../data/http';
import type { CharterFiles, Impact, ImpactGroup } from '../../data/types';
import { fetchImpact } from '../../data/workbench';
import { language } from '../../i18n/language';
import { columns } from '../../styles/columns';

/** What the changes would find or no longer find in posts, and the button that puts them in force: `sp-activate`. */
@customElement('sp-workbench-impact')
export class SpWorkbenchImpact extends SpElement {
  static override styles = [
    ...SpElement.styles,
    columns,
    css`
      :host {
        --sp-columns: minmax(0, 3fr) minmax(20rem, 2fr);
      }
      .posts {
        display: grid;
        gap: var(--sp-3);
      }
      td,
      th {
        padding: var(--sp-1) var(--sp-3) var(--sp-1) 0;
        text-align: start;
      }
      code {
        font-family: var(--sp-mono);
        font-size: 0.85em;
      }
    `,
  ];

  @property() charter = '';
  @property() charterLang = 'fr';
  @property({ attribute: false }) standing!: CharterFiles;
  @property({ attribute: false }) changes: CharterChanges = NO_CHANGES;
  @property({ type: Boolean }) hasProblems = false;
  @property({ type: Boolean }) activating = false;

  @state() private impact: Impact | undefined;
  @state() private measuring = false;
  @state() private failure: Failure | undefined;
  @query('#note') private note!: HTMLTextAreaElement;

  /** What was measured belongs to the changes that were there. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('changes') || changed.has('charter')) {
      this.impact = undefined;
    }
  }

  override render() {
    const t = this.t.workbench;
    const none = isEmpty(this.changes);
    return html`<div class="columns">
      <section class="stack" aria-labelledby="impact">
        <h2 id="impact">${t.impact}</h2>
        <div class="row">
          <button data-testid="measure" ?disabled=${none || this.measuring} @click=${this.measure}>
            ${this.measuring ? t.measuring : t.measure}
          </button>
          ${none ? html`<span class="small soft">${t.nothingToActivate}</span>` : nothing}
        </div>
        <div role="status" class="stack">
          ${this.failure ? html`<sp-state .failure=${this.failure} @sp-retry=${this.measure}></sp-state>` : nothing}
          ${this.impact ? this.renderImpact(this.impact) : nothing}
        </div>
      </section>
      <div class="stack">
        ${none ? nothing : html`<h2>${t.effect.difference}</h2>`}
        <sp-difference .files=${draftDifference(this.changes, this.standing.files)}></sp-difference>
        ${this.renderForm(none)}
      </div>
    </div>`;
  }

  private renderForm(none: boolean) {
    const t = this.t.workbench;
    return html`<form class="card stack" @submit=${this.activate}>
        <label><span class="label">${t.note}</span><textarea id="note" rows="3" maxlength="1000" data-testid="note"></textarea></label>
        ${this.hasProblems ? html`<p class="problem">${t.stillProblems}</p>` : nothing}
        <button class="primary" data-testid="activate" ?disabled=${none || this.hasProblems || this.activating}>
          ${this.activating ? t.activating : t.activate}
        </button>
      </form>`;
  }

  private renderImpact(impact: Impact) {
    const t = this.t.workbench;
    const { queued, published } = impact;
    return html`<p data-testid="measured">
        ${t.measured(queued.looked, published.looked)} ${queued.complete && published.complete ? '' : t.incomplete}
      </p>
      ${this.renderRules(impact)} ${this.renderGroup(t.queued, queued)} ${this.renderGroup(t.published, published)}`;
  }

  private renderRules({ rules }: Impact) {
    const t = this.t.workbench;
    return rules.length === 0
      ? nothing
      : html`<table>
          <caption class="hidden-text">${t.byRule}</caption>
          <tbody>
            ${rules.map(
              (rule) => html`<tr>
                <th scope="row"><code>${rule.rule}</code></th>
                <td>${rule.flagged > 0 ? t.flagged(rule.flagged) : ''}</td>
                <td>${rule.cleared > 0 ? t.cleared(rule.cleared) : ''}</td>
              </tr>`,
            )}
          </tbody>
        </table>`;
  }

  private renderGroup(name: string, group: ImpactGroup) {
    const t = this.t.workbench;
    const counts = [
      ...(group.flagged > 0 ? [t.flagged(group.flagged)] : []),
      ...(group.cleared > 0 ? [t.cleared(group.cleared)] : []),
    ];
    return html`<h3>${[name, ...counts].join(' · ')}</h3>
      ${
        group.posts.length === 0
          ? html`<p class="soft">${t.nothing}</p>`
          : html`<ul class="posts">
              ${group.posts.map((post) => this.renderPost(post))}
            </ul>`
      }`;
  }

  private renderPost(post: ImpactGroup['posts'][number]) {
    const t = this.t.workbench;
    return html`<li class="card stack" data-testid="touched">
      <p>
        <a href=${`./queue?ui=${language()}&post=${post.post}`} aria-label=${t.openPost(post.title)}>${post.title}</a>
        <span class="small soft">· ${post.channel} · ${t.postState(post.state)}</span>
      </p>
      <p class="wrap" lang=${this.charterLang}>${post.text}</p>
      ${post.flagged.map((finding) => html`<sp-finding still .finding=${finding} .textLang=${this.charterLang}></sp-finding>`)}
      ${post.cleared.map((finding) => html`<p class="small soft wrap">${t.cleared(1)} · <code>${finding.rule}</code> <q>${finding.match}</q></p>`)}
    </li>`;
  }

  private async measure(): Promise<void> {
    const { changes, charter } = this;
    this.measuring = true;
    this.failure = undefined;
    try {
      const impact = await fetchImpact(charter, changes);
      if (changes === this.changes && charter === this.charter) {
        this.impact = impact;
      }
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.measuring = false;
    }
  }

  private activate(event: Event): void {
    event.preventDefault();
    this.emit('sp-activate', { note: this.note.value.trim() });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-workbench-impact': SpWorkbenchImpact;
  }
}
