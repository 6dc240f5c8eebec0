import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type CharterChanges, contentOf, NO_CHANGES, pathsOf, withFile, withoutFile } from '../../common/charter-draft';
import type { Schema } from '../../common/schema-completion';
import { SpElement } from '../../components/sp-element';
import '../../components/sp-file-editor';
import type { SpFileEditor } from '../../components/sp-file-editor';
import type { CharterFiles, RuleProblem } from '../../data/types';
import { columns } from '../../styles/columns';
import { entry } from '../../styles/entry';

/** A rule that is right as it stands: people change its words. */
const NEW_RULE = {
  fr: `extends: existence
level: suggestion
message: "«\u00a0%s\u00a0»\u00a0: dites-le autrement."
reason: "Pourquoi la maison le veut ainsi."
tokens:
  - "mot à relever"
`,
  en: `extends: existence
level: suggestion
message: "“%s”: say it in another way."
reason: "Why the house wants it so."
tokens:
  - "a word to find"
`,
};

/** A charter's files with an editor; every problem of the draft is a button that leads to its place. Emits `sp-changes`. */
@customElement('sp-workbench-files')
export class SpWorkbenchFiles extends SpElement {
  static override styles = [
    ...SpElement.styles,
    columns,
    entry,
    css`
      :host {
        --sp-columns: minmax(14rem, 20rem) minmax(0, 1fr);
      }
      .list {
        max-height: 24rem;
        overflow: auto;
        border: 1px solid var(--sp-line);
        border-radius: var(--sp-radius);
        background: var(--sp-surface);
      }
      .list button {
        width: 100%;
        min-height: 1.9rem;
        justify-content: space-between;
        border: 0;
        border-radius: 0;
        background: transparent;
        font-family: var(--sp-mono);
        font-size: var(--sp-size-s);
        text-align: start;
        overflow-wrap: anywhere;
      }
      .list button[aria-current] {
        background: var(--sp-accent-soft);
        font-weight: 650;
      }
      .list .gone {
        text-decoration: line-through;
      }
      .problem-list button {
        justify-content: start;
        text-align: start;
        white-space: normal;
      }
      @media (min-width: 60rem) {
        .list {
          max-height: 32rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) standing!: CharterFiles;
  @property() charterLang = 'fr';
  @property({ attribute: false }) changes: CharterChanges = NO_CHANGES;
  /** of the changes; empty while they are being checked for the first time */
  @property({ attribute: false }) problems: readonly RuleProblem[] = [];
  @property({ type: Boolean }) checking = false;
  @property({ attribute: false }) schemas: { rule: Schema; charter: Schema } = { rule: {}, charter: {} };

  @state() private shown = 'charter.yaml';
  @state() private badName = '';
  @query('sp-file-editor') private editor!: SpFileEditor | null;
  @query('#name') private nameField!: HTMLInputElement;

  override render() {
    const t = this.t.workbench;
    return html`<div class="columns">
      <div class="stack">
        <h2 id="files">${t.files}</h2>
        <ul class="list" aria-labelledby="files" tabindex="-1">
          ${pathsOf(this.changes, this.standing.files).map((path) => this.renderPath(path))}
        </ul>
        ${this.renderNew()}
      </div>
      <div class="stack">${this.renderEditor()} ${this.renderProblems()}</div>
    </div>`;
  }

  private renderPath(path: string) {
    const state = this.stateOf(path);
    return html`<li>
      <button
        data-testid="file"
        data-path=${path}
        aria-current=${path === this.shown ? 'true' : nothing}
        @click=${() => (this.shown = path)}
      >
        <span class=${state === 'REMOVED' ? 'gone' : ''}>${path.replace(/^rules\//, '')}</span>
        ${state === '' ? nothing : html`<span class="small">${this.t.workbench.states[state]}</span>`}
      </button>
    </li>`;
  }

  private stateOf(path: string): '' | 'ADDED' | 'CHANGED' | 'REMOVED' | 'ACTIVATED' {
    const standing = this.standing.files.find((file) => file.path === path);
    if (this.changes.removed.includes(path)) {
      return 'REMOVED';
    }
    if (path in this.changes.files) {
      return standing ? 'CHANGED' : 'ADDED';
    }
    return standing?.origin === 'SHIPPED' ? '' : 'ACTIVATED';
  }

  private renderNew() {
    const t = this.t.workbench;
    return html`<form @submit=${this.addRule}>
      <label
        ><span class="label">${t.newRule}</span>
        <input
          id="name"
          type="text"
          data-testid="new-rule"
          title=${t.newRuleName}
          aria-describedby="bad-name"
          aria-invalid=${this.badName === '' ? 'false' : 'true'}
      /></label>
      <button>${t.add}</button>
      <p id="bad-name" class="problem" role="status">${this.badName}</p>
    </form>`;
  }

  private addRule(event: Event): void {
    event.preventDefault();
    const name = this.nameField.value.trim();
    const path = `rules/${name}.yml`;
    if (!/^[A-Za-z0-9_-]{1,60}$/.test(name) || contentOf(this.changes, this.standing.files, path) !== undefined) {
      this.badName = this.t.workbench.badName(name);
      return;
    }
    this.badName = '';
    this.nameField.value = '';
    this.shown = path;
    this.change(withFile(this.changes, this.standing.files, path, this.charterLang.startsWith('fr') ? NEW_RULE.fr : NEW_RULE.en));
  }

  private renderEditor(): TemplateResult {
    const t = this.t.workbench;
    const content = contentOf(this.changes, this.standing.files, this.shown);
    const state = this.stateOf(this.shown);
    return html`<div class="row">
        <h2 class="wrap">${this.shown}</h2>
        ${
          state === 'CHANGED' || state === 'REMOVED'
            ? html`<button class="small plain" data-testid="undo-file" @click=${this.undoFile}>
                ${state === 'REMOVED' ? t.keep : t.undoFile}
              </button>`
            : nothing
        }
        ${
          this.shown === 'charter.yaml' || state === 'REMOVED'
            ? nothing
            : html`<button
                class="small plain"
                data-testid="remove-file"
                @click=${() => this.change(withoutFile(this.changes, this.standing.files, this.shown))}
              >
                ${t.remove}
              </button>`
        }
      </div>
      ${
        content === undefined
          ? nothing
          : html`<sp-file-editor
                .value=${content}
                .label=${t.editing(this.shown)}
                .schema=${this.shown === 'charter.yaml' ? this.schemas.charter : this.schemas.rule}
                .problems=${this.problems.filter((problem) => this.pathOf(problem) === this.shown)}
                @sp-file=${(event: CustomEvent<string>) =>
                  this.change(withFile(this.changes, this.standing.files, this.shown, event.detail))}
              ></sp-file-editor>
              <p class="small soft">${t.hint}</p>`
      }`;
  }

  private undoFile(): void {
    const { [this.shown]: _, ...files } = this.changes.files;
    this.change({ files, removed: this.changes.removed.filter((path) => path !== this.shown) });
  }

  private renderProblems() {
    const t = this.t.workbench;
    if (this.problems.length === 0) {
      return html`<p class="small soft" role="status">${this.checking ? t.checking : t.noProblems}</p>`;
    }
    return html`<div class="problem-list stack" role="status" data-testid="draft-problems">
      <h3 class="problem">${t.problems(this.problems.length)}</h3>
      <ul>
        ${this.problems.map((problem) => this.renderProblem(problem))}
      </ul>
    </div>`;
  }

  private renderProblem(problem: RuleProblem) {
    const t = this.t.workbench;
    const path = this.pathOf(problem);
    return html`<li>
      <button class="plain small" data-testid="draft-problem" ?disabled=${path === ''} @click=${() => this.goTo(path, problem)}>
        <span><strong>${path === '' ? `${t.elsewhere} ${problem.file}` : path}</strong> · ${t.goTo(problem.line, problem.column)} · ${problem.message}</span>
      </button>
    </li>`;
  }

  private async goTo(path: string, problem: RuleProblem): Promise<void> {
    this.shown = path;
    await this.updateComplete;
    await this.editor?.updateComplete;
    this.editor?.reveal(problem);
  }

  /** Below the charter's folder; empty where the file is another charter's. */
  private pathOf(problem: RuleProblem): string {
    const known = this.standing.files.find((file) => file.file === problem.file)?.path;
    const mark = `/charters/${this.standing.id}/`;
    const at = problem.file.lastIndexOf(mark);
    return known ?? (at < 0 ? '' : problem.file.slice(at + mark.length));
  }

  private change(changes: CharterChanges): void {
    this.emit('sp-changes', changes);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-workbench-files': SpWorkbenchFiles;
  }
}
