import { autocompletion, type CompletionContext, completionKeymap, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { css, html, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { type Schema, suggest } from '../common/schema-completion';
import { changeBetween } from '../common/spans';
import { typeOverSelection } from './editor-typing';
import { type FileProblem, fileMarks, positionOf, setProblems } from './file-marks';
import { SpElement } from './sp-element';

const fromOutside = Annotation.define<boolean>();

/**
 * A rule or charter file. Completes keys and values from its schema (Ctrl+Space), underlines problems, and emits every
 * change by a person as `sp-file`. Tab leaves the editor, as in any other field.
 */
@customElement('sp-file-editor')
export class SpFileEditor extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
        min-width: 0;
      }
      #editor {
        height: 28rem;
        max-height: 70vh;
        border: 1px solid var(--sp-line-strong);
        border-radius: var(--sp-radius);
        background: var(--sp-surface);
        overflow: hidden;
      }
      #editor:focus-within {
        outline: 3px solid var(--sp-focus);
        outline-offset: 1px;
      }
    `,
  ];

  @property() value = '';
  /** what the file is called, for screen readers */
  @property() label = '';
  @property({ attribute: false }) schema: Schema = {};
  @property({ attribute: false }) problems: readonly FileProblem[] = [];
  @property({ type: Boolean }) readonly = false;

  @query('#editor') private frame!: HTMLElement;
  private view: EditorView | undefined;
  private readonly labels = new Compartment();

  override render() {
    return html`<div id="editor" data-testid="file-editor"></div>`;
  }

  override firstUpdated(): void {
    this.view = new EditorView({
      state: EditorState.create({ doc: this.value, extensions: this.extensions() }),
      parent: this.frame,
      root: this.renderRoot as ShadowRoot,
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.view) {
      this.firstUpdated();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.view?.destroy();
    this.view = undefined;
  }

  override updated(changed: PropertyValues<this>): void {
    const view = this.view;
    if (!view) {
      return;
    }
    const shown = view.state.doc.toString();
    if (changed.has('value') && shown !== this.value) {
      const { start, end, inserted } = changeBetween(shown, this.value);
      view.dispatch({ changes: { from: start, to: end, insert: inserted }, annotations: fromOutside.of(true) });
    }
    view.dispatch({
      effects: [setProblems.of(this.problems), this.labels.reconfigure(this.contentAttributes())],
    });
  }

  override focus(): void {
    this.view?.focus();
  }

  /** Moves the caret to a problem's place. */
  reveal(place: { line: number; column: number }): void {
    const view = this.view;
    if (view) {
      view.dispatch({ selection: { anchor: positionOf(view.state.doc, place) }, scrollIntoView: true });
      view.focus();
    }
  }

  private extensions() {
    return [
      lineNumbers(),
      history(),
      keymap.of([...completionKeymap, ...defaultKeymap.filter((each) => each.key !== 'Mod-Enter'), ...historyKeymap]),
      typeOverSelection,
      yaml(),
      autocompletion({ override: [(context) => this.complete(context)], icons: false }),
      this.labels.of(this.contentAttributes()),
      fileMarks(),
      EditorView.updateListener.of((update) => {
        const typed = !update.transactions.some((transaction) => transaction.annotation(fromOutside));
        if (update.docChanged && typed) {
          this.emit('sp-file', update.state.doc.toString());
        }
      }),
    ];
  }

  private complete(context: CompletionContext): CompletionResult | null {
    const { from, suggested } = suggest(this.schema, context.state.doc.toString(), context.pos);
    const asked = context.explicit || context.pos > from;
    return asked && suggested.length > 0
      ? { from, options: suggested.map(({ label, detail }) => ({ label, detail })) }
      : null;
  }

  private contentAttributes() {
    return [
      EditorState.readOnly.of(this.readonly),
      EditorView.contentAttributes.of({ 'aria-label': this.label, 'data-testid': 'file-text', spellcheck: 'false', tabindex: '0' }),
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-file-editor': SpFileEditor;
  }
}
