/** What a person changed of a charter and did not activate: whole contents by path, and paths that are to go. */
export interface CharterChanges {
  files: Record<string, string>;
  removed: string[];
}

export const NO_CHANGES: CharterChanges = { files: {}, removed: [] };

/** A file as it stands; only what a draft needs of it. */
export interface StandingFile {
  path: string;
  content: string;
}

export function isEmpty(changes: CharterChanges): boolean {
  return Object.keys(changes.files).length === 0 && changes.removed.length === 0;
}

/** How many files differ. */
export function countOf(changes: CharterChanges): number {
  return Object.keys(changes.files).length + changes.removed.length;
}

/** With a file's new content; what is as it stands is no change. */
export function withFile(
  changes: CharterChanges,
  standing: readonly StandingFile[],
  path: string,
  content: string,
): CharterChanges {
  const { [path]: _, ...others } = changes.files;
  const same = standing.find((file) => file.path === path)?.content === content;
  return {
    files: same ? others : { ...others, [path]: content },
    removed: changes.removed.filter((each) => each !== path),
  };
}

/** Without a file: one that stands is to go, a new one is forgotten. */
export function withoutFile(changes: CharterChanges, standing: readonly StandingFile[], path: string): CharterChanges {
  const { [path]: _, ...files } = changes.files;
  const stands = standing.some((file) => file.path === path);
  const removed = changes.removed.filter((each) => each !== path);
  return { files, removed: stands ? [...removed, path].sort() : removed };
}

/** A file's content with the changes; undefined where it is gone. */
export function contentOf(
  changes: CharterChanges,
  standing: readonly StandingFile[],
  path: string,
): string | undefined {
  return changes.removed.includes(path)
    ? undefined
    : (changes.files[path] ?? standing.find((file) => file.path === path)?.content);
}

/** All paths in order, those that are to go included: charter.yaml first, examples behind their rule. */
export function pathsOf(changes: CharterChanges, standing: readonly StandingFile[]): string[] {
  const all = new Set([...standing.map((file) => file.path), ...Object.keys(changes.files)]);
  const rank = (path: string) => (path === 'charter.yaml' ? '' : path.replace(/(\.examples)?\.ya?ml$/, (end) => (end.startsWith('.examples') ? '~' : '')));
  return [...all].sort((a, b) => rank(a).localeCompare(rank(b)));
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps a draft in this browser, apart for each charter. */
export function remember(charter: string, changes: CharterChanges, storage: Store = localStorage): void {
  try {
    if (isEmpty(changes)) {
      storage.removeItem(keyOf(charter));
    } else {
      storage.setItem(keyOf(charter), JSON.stringify(changes));
    }
  } catch {
    // full or closed storage: the text still stands in the editor
  }
}

export function recall(charter: string, storage: Store = localStorage): CharterChanges {
  try {
    const kept = storage.getItem(keyOf(charter));
    return kept === null ? NO_CHANGES : (JSON.parse(kept) as CharterChanges);
  } catch {
    return NO_CHANGES; // unreadable or closed storage is the same as none
  }
}

function keyOf(charter: string): string {
  return `sp-charter-draft:${charter}`;
}
