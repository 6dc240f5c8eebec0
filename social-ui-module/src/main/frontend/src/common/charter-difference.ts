import { type CharterChanges, contentOf, pathsOf, type StandingFile } from './charter-draft';
import { lineDiff } from './diff';

export interface DraftLine {
  kind: 'SAME' | 'ADDED' | 'REMOVED' | 'GAP';
  text: string;
}

export interface DraftFile {
  path: string;
  change: 'ADDED' | 'CHANGED' | 'REMOVED';
  lines: DraftLine[];
}

/** How many lines that are the same are shown on either side of a change. */
const AROUND = 2;

/** What a draft changes of the files as they stand, file by file, with a few lines around each change. */
export function draftDifference(changes: CharterChanges, standing: readonly StandingFile[]): DraftFile[] {
  return pathsOf(changes, standing)
    .filter((path) => path in changes.files || changes.removed.includes(path))
    .map((path) => {
      const before = standing.find((file) => file.path === path)?.content;
      const after = contentOf(changes, standing, path);
      return {
        path,
        change: before === undefined ? 'ADDED' : after === undefined ? 'REMOVED' : 'CHANGED',
        lines: shortened(lines(before ?? '', after ?? '')),
      };
    });
}

function lines(before: string, after: string): DraftLine[] {
  const kinds = { same: 'SAME', added: 'ADDED', removed: 'REMOVED' } as const;
  return lineDiff(split(before), split(after)).map(({ kind, text }) => ({ kind: kinds[kind], text }));
}

function split(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}

/** Without the lines that are far from any change; each run of them is one gap. */
function shortened(all: DraftLine[]): DraftLine[] {
  const near = (at: number) => all.slice(Math.max(0, at - AROUND), at + AROUND + 1).some((line) => line.kind !== 'SAME');
  const kept: DraftLine[] = [];
  all.forEach((line, at) => {
    if (near(at)) {
      kept.push(line);
    } else if (kept.at(-1)?.kind !== 'GAP') {
      kept.push({ kind: 'GAP', text: '' });
    }
  });
  return kept;
}
