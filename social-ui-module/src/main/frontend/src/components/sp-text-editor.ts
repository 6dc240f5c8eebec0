import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { css, html, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { changeBetween } from '../common/spans';
import type { Finding, Provenance, Span } from '../data/types';
import { type Marks, marksExtension, setMarks } from './editor-marks';
import { typeOverSelection } from './editor-typing';
import { SpElement } from './sp-element';

const fromOutside = Annotation.define<boolean>();

/**
 * The text of a variant, with remarks underlined and sources on hover. Text that a person changes is emitted as
 * `sp-text`; `value` set from outside replaces it as one undoable step. CodeMirror lives in this shadow root, so that
 * its styles are constructable sheets.
 */
@customElement('sp-text-editor')
export class SpTextEditor extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      #editor {
        border: 1px solid var(--sp-line-strong);
        border-radius: var(--sp-radius);
        background: var(--sp-surface);
      }
      #editor:focus-within {
        outline: 3px solid var(--sp-focus);
        outline-offset: 1px;
      }
    `,
  ];

  @property() value = '';
  /** language of the text, for spelling and pronunciation */
  @property() textLang = 'en';
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) provenance: readonly Provenance[] = [];
  @property({ attribute: false }) highlight: Span | null = null;
  /** the text that findings and provenance belong to; they are drawn only while it is shown */
  @property() checked = '';

  @query('#editor') private frame!: HTMLElement;
  private view: EditorView | undefined;
  private readonly labels = new Compartment();

  override render() {
    return html`<div id="editor" data-testid="editor"></div>`;
  }

  override firstUpdated(): void {
    this.view = new EditorView({
      state: EditorState.create({ doc: this.value, extensions: this.extensions() }),
      parent: this.frame,
      root: this.renderRoot as ShadowRoot,
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.view?.destroy();
    this.view = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.view) {
      this.firstUpdated();
    }
  }

  override updated(changed: PropertyValues<this>): void {
    const view = this.view;
    if (!view) {
      return;
    }
    if (changed.has('value')) {
      this.show(view);
    }
    if (view.state.doc.toString() === this.checked) {
      const { findings, provenance, highlight } = this;
      view.dispatch({ effects: setMarks.of({ findings, provenance, highlight }) });
    }
    view.dispatch({ effects: this.labels.reconfigure(this.contentLabels()) });
  }

  override focus(): void {
    this.view?.focus();
  }

  /** Selects a span and moves the focus into it. */
  reveal(span: Span): void {
    const length = this.view?.state.doc.length ?? 0;
    const [anchor, head] = [Math.min(span.start, length), Math.min(span.end, length)];
    this.view?.dispatch({ selection: { anchor, head }, scrollIntoView: true });
    this.focus();
  }

  /** As if typed where the caret is; what is selected is replaced. */
  insert(text: string): void {
    this.view?.dispatch(this.view.state.replaceSelection(text), { scrollIntoView: true });
    this.focus();
  }

  private show(view: EditorView): void {
    const shown = view.state.doc.toString();
    if (shown !== this.value) {
      const { start, end, inserted } = changeBetween(shown, this.value);
      view.dispatch({ changes: { from: start, to: end, insert: inserted }, annotations: fromOutside.of(true) });
    }
  }

  private extensions() {
    return [
      history(),
      keymap.of([...defaultKeymap.filter((binding) => binding.key !== 'Mod-Enter'), ...historyKeymap]),
      typeOverSelection,
      EditorView.lineWrapping,
      // Positions count in NFC, as the server does.
      EditorView.clipboardInputFilter.of((text) => text.normalize('NFC')),
      this.labels.of(this.contentLabels()),
      marksExtension((at, marks) => this.describe(at, marks)),
      EditorView.updateListener.of((update) => {
        const typed = !update.transactions.some((transaction) => transaction.annotation(fromOutside));
        if (update.docChanged && typed) {
          this.emit('sp-text', update.state.doc.toString());
        }
        if (update.selectionSet && typed) {
          this.emit('sp-caret', update.state.selection.main.head);
        }
      }),
    ];
  }

  private contentLabels() {
    return EditorView.contentAttributes.of({
      'aria-label': this.t.composer.text,
      'data-testid': 'editor-text',
      lang: this.textLang,
      spellcheck: 'true',
      autocapitalize: 'sentences',
    });
  }

  private describe(at: number, marks: Marks): HTMLElement | undefined {
    const covers = (span: Span) => span.start <= at && at <= span.end;
    const source = marks.provenance.find((each) => covers(each.span));
    const found = marks.findings.filter((finding) => finding.part === 'TEXT' && covers(finding.span));
    if (!source && found.length === 0) {
      return undefined;
    }
    const tip = document.createElement('div');
    tip.className = 'sp-tip';
    for (const finding of found) {
      tip.append(paragraph('p', `${this.t.common.severities[finding.severity]} · ${finding.message}`));
    }
    if (source) {
      tip.append(paragraph('q', source.passageText));
    }
    return tip;
  }
}

function paragraph(tag: 'p' | 'q', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-text-editor': SpTextEditor;
  }
}
