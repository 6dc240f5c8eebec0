import { type ChangeDesc, type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, hoverTooltip } from '@codemirror/view';
import type { Finding, Provenance, Span } from '../data/types';

/** What the editor draws over the text; replaced as a whole when a check answers. */
export interface Marks {
  findings: readonly Finding[];
  provenance: readonly Provenance[];
  highlight: Span | null;
}

export const noMarks: Marks = { findings: [], provenance: [], highlight: null };

export const setMarks = StateEffect.define<Marks>();

interface MarksState {
  marks: Marks;
  decorations: DecorationSet;
}

/** Marks move with the text until the next check answers; a word that was replaced takes its mark along. */
const marksField = StateField.define<MarksState>({
  create: () => ({ marks: noMarks, decorations: Decoration.none }),
  update(state, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMarks)) {
        return { marks: effect.value, decorations: decorate(effect.value, transaction.newDoc.length) };
      }
    }
    const { changes, docChanged } = transaction;
    const stays = (from: number, to: number) => !isReplaced(changes, from, to);
    return docChanged
      ? { marks: noMarks, decorations: state.decorations.update({ filter: stays }).map(changes) }
      : state;
  },
  provide: (field) => EditorView.decorations.from(field, (state) => state.decorations),
});

function isReplaced(changes: ChangeDesc, from: number, to: number): boolean {
  let replaced = false;
  changes.iterChangedRanges((start, end) => (replaced ||= start <= from && to <= end));
  return replaced;
}

function decorate(marks: Marks, length: number): DecorationSet {
  const ranges: Range<Decoration>[] = marks.findings
    .filter((finding) => finding.part === 'TEXT' && isInside(finding.span, length))
    .map((finding) =>
      Decoration.mark({ class: `sp-mark sp-${finding.severity}`, attributes: { 'data-rule': finding.rule } }).range(
        finding.span.start,
        finding.span.end,
      ),
    );
  if (marks.highlight && isInside(marks.highlight, length)) {
    ranges.push(Decoration.mark({ class: 'sp-source' }).range(marks.highlight.start, marks.highlight.end));
  }
  return Decoration.set(ranges, true);
}

function isInside(span: Span, length: number): boolean {
  return span.start < span.end && span.end <= length;
}

/** Pointing at a word shows its remarks and the passage that its sentence comes from. */
function tooltip(describe: (at: number, marks: Marks) => HTMLElement | undefined): Extension {
  return hoverTooltip((view, at) => {
    const dom = describe(at, view.state.field(marksField).marks);
    return dom ? { pos: at, above: true, create: () => ({ dom }) } : null;
  });
}

// Underlines by text-decoration: the usual images would be data: addresses, which the policy refuses.
const theme = EditorView.theme({
  '&': { fontSize: 'var(--sp-size-l)', backgroundColor: 'transparent', color: 'var(--sp-ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.55' },
  '.cm-content': { padding: '0.75rem 0', minHeight: '7.5rem', caretColor: 'var(--sp-ink)' },
  '.cm-line': { padding: '0 0.9rem' },
  '.cm-cursor': { borderLeftColor: 'var(--sp-ink)' },
  '.sp-mark': { textDecorationLine: 'underline', textDecorationThickness: '2px', textUnderlineOffset: '0.2em' },
  '.sp-ERROR': { textDecorationStyle: 'wavy', textDecorationColor: 'var(--sp-error)', backgroundColor: 'var(--sp-error-soft)' },
  '.sp-WARNING': { textDecorationStyle: 'dashed', textDecorationColor: 'var(--sp-warning)' },
  '.sp-SUGGESTION': { textDecorationStyle: 'dotted', textDecorationColor: 'var(--sp-suggestion)' },
  '.sp-source': { backgroundColor: 'var(--sp-accent-soft)', borderRadius: '3px' },
  '.cm-tooltip': {
    border: '1px solid var(--sp-line-strong)',
    borderRadius: 'var(--sp-radius)',
    backgroundColor: 'var(--sp-surface)',
    color: 'var(--sp-ink)',
    maxWidth: 'min(26rem, 90vw)',
    boxShadow: 'var(--sp-shadow)',
  },
  '.sp-tip': { padding: '0.5rem 0.75rem', fontSize: 'var(--sp-size-s)', display: 'grid', gap: '0.4rem' },
  '.sp-tip q': { fontFamily: 'var(--sp-serif)', quotes: 'none' },
});

export function marksExtension(describe: (at: number, marks: Marks) => HTMLElement | undefined): Extension {
  return [marksField, tooltip(describe), theme];
}
