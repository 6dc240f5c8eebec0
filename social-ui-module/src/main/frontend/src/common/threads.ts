import type { Span } from '../data/types';

/** What stands between two parts of a thread, as the server reads it. */
export const partBreak = '\n\n---\n\n';

const breakLine = /^[ \t]*---[ \t]*$/gm;

/** Where the parts of a thread stand in a text, without the space around them; the whole text where it is none. */
export function partSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const line of [...text.matchAll(breakLine), undefined]) {
    const to = line?.index ?? text.length;
    const words = text.slice(from, to);
    if (words.trim() !== '') {
      spans.push({ start: from + words.length - words.trimStart().length, end: from + words.trimEnd().length });
    }
    from = to + (line?.[0].length ?? 0);
  }
  return spans.length < 2 ? [{ start: 0, end: text.length }] : spans;
}
