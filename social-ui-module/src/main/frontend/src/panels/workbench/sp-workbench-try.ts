import { css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type CharterChanges, isEmpty, NO_CHANGES } from '../../common/charter-draft';
import type { Sample } from '../../common/samples';
import { SpElement } from '../../components/sp-element';
import '../../components/sp-finding';
import '../../components/sp-state';
import '../../components/sp-text-editor';
import { type Failure, failureOf } from '../../data/http';
import type { Finding, Network, SamplePost } from '../../data/types';
import { tryCharter } from '../../data/workbench';
import { columns } from '../../styles/columns';
import './sp-workbench-samples';

/** How long typing may rest before the text is tried, in milliseconds. */
const REST = 200;

/**
 * A sample text or a post, and what the charter with the changes says of it. Emits `sp-sample`, `sp-place` and `sp-except`.
 */
@customElement('sp-workbench-try')
export class SpWorkbenchTry extends SpElement {
  static override styles = [
    ...SpElement.styles,
    columns,
    css`
      select {
        max-width: 20rem;
      }
      .post {
        white-space: pre-wrap;
      }
      summary {
        cursor: pointer;
        padding: var(--sp-2) 0;
        font-weight: 600;
        color: var(--sp-accent);
      }
    `,
  ];

  @property() charter = '';
  @property() charterLang = 'fr';
  @property({ attribute: false }) changes: CharterChanges = NO_CHANGES;
  @property({ attribute: false }) networks: readonly Network[] = [];
  @property() network = 'x';
  /** a text of one's own, or a post */
  @property({ attribute: false }) sample: Sample = { text: '' };

  @state() private findings: readonly Finding[] = [];
  @state() private checked = '';
  @state() private hasProblems = false;
  @state() private failure: Failure | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  override updated(changed: PropertyValues<this>): void {
    if (['charter', 'changes', 'sample', 'network'].some((each) => changed.has(each as keyof SpWorkbenchTry))) {
      this.ask();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.turn += 1;
  }

  override render() {
    const t = this.t.workbench;
    return html`<div class="columns">
      <div class="stack">
        <label
          ><span class="label">${t.network}</span>
          <select data-testid="try-network" @change=${(event: Event) => this.emit('sp-place', (event.target as HTMLSelectElement).value)}>
            ${this.networks.map((each) => html`<option value=${each.id} ?selected=${each.id === this.network}>${each.name}</option>`)}
          </select></label
        >
        ${this.sample.post ? this.renderPost(this.sample.post) : this.renderText()}
        <p class="small soft">${isEmpty(this.changes) ? t.asInForce : t.withChanges} ${this.hasProblems ? t.notRead : ''}</p>
        <details ?open=${this.sample.post !== undefined}>
          <summary data-testid="choose-sample">${t.samples.choose}</summary>
          <sp-workbench-samples
            .charter=${this.charter}
            .charterLang=${this.charterLang}
            .network=${this.network}
            .chosen=${this.sample.post?.post ?? ''}
          ></sp-workbench-samples>
        </details>
      </div>
      <div class="stack" role="status" data-testid="try-findings">
        <h2>${t.findings(this.findings.length)}</h2>
        ${this.failure ? html`<sp-state .failure=${this.failure} @sp-retry=${() => this.ask()}></sp-state>` : ''}
        ${this.findings.map((finding) => html`<sp-finding still excusable .finding=${finding} .textLang=${this.charterLang}></sp-finding>`)}
      </div>
    </div>`;
  }

  private renderText() {
    return html`<h2>${this.t.workbench.sample}</h2>
      <sp-text-editor
        .value=${this.sample.text}
        .textLang=${this.charterLang}
        .findings=${this.findings}
        .checked=${this.checked}
        @sp-text=${(event: CustomEvent<string>) => this.emit('sp-sample', { text: event.detail })}
      ></sp-text-editor>`;
  }

  private renderPost(post: SamplePost) {
    const t = this.t.workbench.samples;
    return html`<h2 class="wrap">${t.ofPost(post.title)}</h2>
      <p class="card wrap post" lang=${this.charterLang} data-testid="sample-text">${post.text}</p>
      <p class="small soft">${t.wholePost}</p>
      <div class="row">
        <button class="small" data-testid="own-text" @click=${() => this.emit('sp-sample', { text: post.text })}>${t.ownText}</button>
      </div>`;
  }

  private ask(): void {
    clearTimeout(this.timer);
    this.turn += 1;
    const turn = this.turn;
    this.timer = setTimeout(() => void this.try(turn), REST);
  }

  private async try(turn: number): Promise<void> {
    const { sample, network } = this;
    try {
      const answer = sample.post
        ? await tryCharter(this.charter, this.changes, [], [sample.post.post])
        : await tryCharter(this.charter, this.changes, [{ network, text: sample.text, hashtags: [] }]);
      if (turn === this.turn) {
        this.findings = answer.tried[0]?.findings ?? [];
        this.checked = answer.tried[0]?.text ?? '';
        this.hasProblems = answer.problems.length > 0;
        this.failure = undefined;
      }
    } catch (thrown) {
      if (turn === this.turn) {
        this.failure = failureOf(thrown);
      }
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-workbench-try': SpWorkbenchTry;
  }
}
