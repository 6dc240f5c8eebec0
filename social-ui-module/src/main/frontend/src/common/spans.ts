import type { Provenance, Span } from '../data/types';

/** One replacement that turns `before` into `after`; positions in UTF-16 code units. */
export interface Change {
  start: number;
  /** end in the text before */
  end: number;
  inserted: string;
}

/** The smallest single replacement between two texts; never splits a surrogate pair. */
export function changeBetween(before: string, after: string): Change {
  let start = 0;
  const shortest = Math.min(before.length, after.length);
  while (start < shortest && before[start] === after[start]) {
    start += 1;
  }
  if (start > 0 && isHighSurrogate(before, start - 1)) {
    start -= 1;
  }
  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail += 1;
  }
  if (tail > 0 && isLowSurrogate(before, before.length - tail)) {
    tail -= 1;
  }
  return { start, end: before.length - tail, inserted: after.slice(start, after.length - tail) };
}

/** Where a span lies after a change; none when the change touched it. */
export function moved(span: Span, change: Change): Span | undefined {
  if (span.end <= change.start) {
    return span;
  }
  if (span.start < change.end || (span.start < change.start && change.start < span.end)) {
    return undefined;
  }
  const shift = change.inserted.length - (change.end - change.start);
  return { start: span.start + shift, end: span.end + shift };
}

/** Keeps the sources of the sentences that an edit left alone. */
export function provenanceAfter(list: readonly Provenance[], before: string, after: string): Provenance[] {
  if (before === after) {
    return [...list];
  }
  const change = changeBetween(before, after);
  return list.flatMap((source) => {
    const span = moved(source.span, change);
    return span ? [{ ...source, span }] : [];
  });
}

export function replaceSpan(text: string, span: Span, replacement: string): string {
  return text.slice(0, span.start) + replacement + text.slice(span.end);
}

export interface Segment {
  text: string;
  kind: 'plain' | 'link';
}

/** Cuts a text into links and the rest. `links` are ordered and do not overlap. */
export function segments(text: string, links: readonly Span[]): Segment[] {
  const cut: Segment[] = [];
  let at = 0;
  for (const link of links) {
    if (link.start >= at && link.end <= text.length) {
      cut.push({ text: text.slice(at, link.start), kind: 'plain' });
      cut.push({ text: text.slice(link.start, link.end), kind: 'link' });
      at = link.end;
    }
  }
  cut.push({ text: text.slice(at), kind: 'plain' });
  return cut.filter((segment) => segment.text !== '');
}

/** The part of a list of spans that lies before `end`, cut there. */
export function spansBefore(spans: readonly Span[], end: number): Span[] {
  return spans.filter((span) => span.start < end).map((span) => ({ start: span.start, end: Math.min(span.end, end) }));
}

function isHighSurrogate(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at] ?? '');
}

function isLowSurrogate(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text[at] ?? '');
}
