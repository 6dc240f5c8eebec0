import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Extension, type Range, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, hoverTooltip } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Something wrong in a file, line and column from 1. */
export interface FileProblem {
  line: number;
  column: number;
  message: string;
}

export const setProblems = StateEffect.define<readonly FileProblem[]>();

interface ProblemMarks {
  problems: readonly FileProblem[];
  decorations: DecorationSet;
}

const problemField = StateField.define<ProblemMarks>({
  create: () => ({ problems: [], decorations: Decoration.none }),
  update(state, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setProblems)) {
        return { problems: effect.value, decorations: decorate(effect.value, transaction.newDoc) };
      }
    }
    return transaction.docChanged ? { ...state, decorations: state.decorations.map(transaction.changes) } : state;
  },
  provide: (field) => EditorView.decorations.from(field, (state) => state.decorations),
});

/** Position of line and column in a text that may have become shorter since. */
export function positionOf(document: Text, problem: { line: number; column: number }): number {
  const line = document.line(Math.min(Math.max(problem.line, 1), document.lines));
  return Math.min(line.from + Math.max(problem.column, 1) - 1, line.to);
}

function decorate(problems: readonly FileProblem[], document: Text): DecorationSet {
  const ranges: Range<Decoration>[] = problems.flatMap((problem) => {
    const from = positionOf(document, problem);
    const line = document.lineAt(from);
    const mark = Decoration.mark({ class: 'sp-file-problem' });
    return [
      Decoration.line({ class: 'sp-file-problem-line' }).range(line.from),
      ...(from < line.to ? [mark.range(from, line.to)] : []),
    ];
  });
  return Decoration.set(ranges, true);
}

const tooltip = hoverTooltip((view, at) => {
  const line = view.state.doc.lineAt(at).number;
  const here = view.state.field(problemField).problems.filter((problem) => problem.line === line);
  if (here.length === 0) {
    return null;
  }
  const dom = document.createElement('div');
  dom.className = 'sp-tip';
  for (const problem of here) {
    const paragraph = document.createElement('p');
    paragraph.textContent = problem.message;
    dom.append(paragraph);
  }
  return { pos: view.state.doc.line(line).from, above: true, create: () => ({ dom }) };
});

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--sp-accent)', fontWeight: '600' },
  { tag: [tags.string, tags.content], color: 'var(--sp-ink)' },
  { tag: [tags.lineComment, tags.comment], color: 'var(--sp-ink-soft)', fontStyle: 'italic' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--sp-ink-soft)' },
]);

const theme = EditorView.theme({
  '&': { fontSize: 'var(--sp-size-s)', backgroundColor: 'transparent', color: 'var(--sp-ink)', height: '100%' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--sp-mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '0.5rem 0', caretColor: 'var(--sp-ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--sp-ink)' },
  '.cm-gutters': { backgroundColor: 'var(--sp-sunken)', color: 'var(--sp-ink-soft)', border: 'none' },
  '.sp-file-problem-line': { backgroundColor: 'var(--sp-error-soft)' },
  '.sp-file-problem': {
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: 'var(--sp-error)',
    textUnderlineOffset: '0.2em',
  },
  '.cm-tooltip': {
    border: '1px solid var(--sp-line-strong)',
    borderRadius: 'var(--sp-radius)',
    backgroundColor: 'var(--sp-surface)',
    color: 'var(--sp-ink)',
    maxWidth: 'min(30rem, 90vw)',
    boxShadow: 'var(--sp-shadow)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--sp-accent)',
    color: 'var(--sp-accent-ink)',
  },
  '.cm-tooltip-autocomplete ul': { fontFamily: 'var(--sp-mono)' },
  '.cm-completionDetail': { fontFamily: 'var(--sp-sans, inherit)', fontStyle: 'normal', opacity: '0.85' },
  '.sp-tip': { padding: '0.5rem 0.75rem', fontSize: 'var(--sp-size-s)', display: 'grid', gap: '0.4rem' },
});

/** Problems underlined and told on pointing, YAML in colours that follow the page's. */
export function fileMarks(): Extension {
  return [problemField, tooltip, syntaxHighlighting(colours), theme];
}
