export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Above this product of word counts the middle is shown as one replacement, to bound the time. */
const MAX_CELLS = 4_000_000;

/** Difference of two texts by words and spaces; joined parts give back either text. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const from = words(before);
  const to = words(after);
  const head = sharedHead(from, to);
  const tail = sharedHead(from.slice(head).reverse(), to.slice(head).reverse());
  const middle = inner(from.slice(head, from.length - tail), to.slice(head, to.length - tail));
  return joined([
    { kind: 'same', text: from.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: from.slice(from.length - tail).join('') },
  ]);
}

/** Difference of two lists of paragraphs, each whole. */
export function lineDiff(before: readonly string[], after: readonly string[]): DiffPart[] {
  return inner([...before], [...after]);
}

function words(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}_]+|[^\s\p{L}\p{N}\p{M}_]/gu) ?? [];
}

function sharedHead(from: string[], to: string[]): number {
  let same = 0;
  while (same < from.length && same < to.length && from[same] === to[same]) {
    same += 1;
  }
  return same;
}

function inner(from: string[], to: string[]): DiffPart[] {
  if (from.length * to.length > MAX_CELLS) {
    return [
      { kind: 'removed', text: from.join('') },
      { kind: 'added', text: to.join('') },
    ];
  }
  const lengths = commonLengths(from, to);
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      parts.push({ kind: 'same', text: from[i] ?? '' });
      i += 1;
      j += 1;
    } else if (i < from.length && (j === to.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      parts.push({ kind: 'removed', text: from[i] ?? '' });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: to[j] ?? '' });
      j += 1;
    }
  }
  return parts;
}

/** Length of the longest common subsequence of each pair of tails. */
function commonLengths(from: string[], to: string[]): Uint32Array[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint32Array(to.length + 1));
  for (let i = from.length - 1; i >= 0; i -= 1) {
    const [row, next] = [lengths[i]!, lengths[i + 1]!];
    for (let j = to.length - 1; j >= 0; j -= 1) {
      row[j] = from[i] === to[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function joined(parts: DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.text !== '' && last?.kind === part.kind) {
      last.text += part.text;
    } else if (part.text !== '') {
      result.push({ ...part });
    }
  }
  return result;
}
