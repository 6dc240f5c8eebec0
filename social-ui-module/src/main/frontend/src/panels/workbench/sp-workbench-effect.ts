import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { draftDifference } from '../../common/charter-difference';
import { type CharterChanges, isEmpty, NO_CHANGES } from '../../common/charter-draft';
import { type FindingChanges, findingChanges } from '../../common/finding-changes';
import type { Sample } from '../../common/samples';
import '../../components/sp-difference';
import { SpElement } from '../../components/sp-element';
import '../../components/sp-finding';
import '../../components/sp-state';
import { type Failure, failureOf } from '../../data/http';
import type { CharterFiles, Finding, Impact } from '../../data/types';
import { fetchImpact, tryCharter } from '../../data/workbench';

/** How long changes may rest before their effect on posts is asked for, in milliseconds. */
const REST = 700;

/** What a draft changes, beside the settings: lines of files, remarks on the sample, posts. Emits `sp-see-posts`. */
@customElement('sp-workbench-effect')
export class SpWorkbenchEffect extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      .sample {
        white-space: pre-wrap;
      }
      del {
        text-decoration: none;
      }
      .badge {
        font-size: var(--sp-size-s);
        font-weight: 650;
      }
    `,
  ];

  @property({ attribute: false }) standing!: CharterFiles;
  @property({ attribute: false }) changes: CharterChanges = NO_CHANGES;
  @property() charterLang = 'fr';
  @property({ attribute: false }) sample: Sample = { text: '' };
  @property() network = 'x';
  @property({ type: Boolean }) hasProblems = false;

  @state() private compared: FindingChanges | undefined;
  @state() private impact: Impact | undefined;
  @state() private failure: Failure | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.turn += 1;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const asked = ['changes', 'standing', 'sample', 'network', 'hasProblems'] as const;
    if (asked.some((each) => changed.has(each))) {
      clearTimeout(this.timer);
      const turn = ++this.turn;
      if (changed.has('changes') || changed.has('standing')) {
        this.impact = undefined;
        this.compared = undefined;
      }
      if (!isEmpty(this.changes) && !this.hasProblems) {
        void this.compare(turn);
        this.timer = setTimeout(() => void this.measure(turn), REST);
      }
    }
  }

  override render() {
    const t = this.t.workbench.effect;
    const files = draftDifference(this.changes, this.standing.files);
    return html`<section class="stack" aria-labelledby="effect">
      <h2 id="effect">${t.title}</h2>
      ${
        files.length === 0
          ? html`<p class="soft" data-testid="no-difference">${t.noDifference}</p>`
          : html`<sp-difference .files=${files}></sp-difference>
              <h3>${t.sample}</h3>
              <p class="small soft sample wrap" lang=${this.charterLang}>${this.sample.text}</p>
              <div class="stack" role="status" data-testid="compared">${this.renderCompared()}</div>
              <h3>${t.posts}</h3>
              <div role="status" class="stack">${this.renderPosts()}</div>
              <button data-testid="see-posts" @click=${() => this.emit('sp-see-posts', undefined)}>${t.seePosts}</button>`
      }
      ${this.failure ? html`<sp-state .failure=${this.failure} .retry=${false}></sp-state>` : nothing}
    </section>`;
  }

  private renderCompared() {
    const t = this.t.workbench;
    if (this.hasProblems) {
      return html`<p class="problem">${t.effect.afterProblems}</p>`;
    }
    if (!this.compared) {
      return html`<p class="small soft">${t.checking}</p>`;
    }
    const { added, gone, same } = this.compared;
    return html`${added.map((finding) => this.renderFinding(finding))}
    ${gone.map(
      (finding) => html`<p class="small wrap" data-testid="finding-gone">
        <span class="badge">− ${t.effect.gone}</span> · ${finding.rule} · <span lang=${this.charterLang}>${finding.message}</span>
      </p>`,
    )}
    ${added.length + gone.length === 0 ? html`<p class="small soft">${t.effect.sameFindings(same)}</p>` : nothing}`;
  }

  private renderFinding(finding: Finding) {
    const t = this.t.workbench.effect;
    return html`<div data-testid="finding-new">
      <p class="badge">+ ${t.newly} · ${finding.rule}</p>
      <sp-finding still excusable .finding=${finding} .textLang=${this.charterLang}></sp-finding>
    </div>`;
  }

  private renderPosts() {
    const t = this.t.workbench;
    if (this.hasProblems) {
      return html`<p class="problem">${t.effect.afterProblems}</p>`;
    }
    if (!this.impact) {
      return html`<p class="small soft">${t.measuring}</p>`;
    }
    const { queued, published } = this.impact;
    return html`<p class="small" data-testid="effect-measured">${t.measured(queued.looked, published.looked)}</p>
      <p class="small"><strong>${t.queued}</strong> · ${t.effect.counted(queued.flagged, queued.cleared)}</p>
      <p class="small"><strong>${t.published}</strong> · ${t.effect.counted(published.flagged, published.cleared)}</p>`;
  }

  private async compare(turn: number): Promise<void> {
    const { changes, sample, network } = this;
    const texts = sample.post ? [] : [{ network, text: sample.text, hashtags: [] }];
    const posts = sample.post ? [sample.post.post] : [];
    try {
      const [before, after] = await Promise.all([
        tryCharter(this.standing.id, NO_CHANGES, texts, posts),
        tryCharter(this.standing.id, changes, texts, posts),
      ]);
      if (turn === this.turn) {
        this.compared = findingChanges(before.tried[0]?.findings ?? [], after.tried[0]?.findings ?? []);
        this.failure = undefined;
      }
    } catch (thrown) {
      this.fail(turn, thrown);
    }
  }

  private async measure(turn: number): Promise<void> {
    try {
      const impact = await fetchImpact(this.standing.id, this.changes);
      if (turn === this.turn) {
        this.impact = impact;
      }
    } catch (thrown) {
      this.fail(turn, thrown);
    }
  }

  private fail(turn: number, thrown: unknown): void {
    if (turn === this.turn) {
      this.failure = failureOf(thrown);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-workbench-effect': SpWorkbenchEffect;
  }
}
