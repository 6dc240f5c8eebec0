import { describe, expect, it } from 'vitest';
import {
  contentOf,
  countOf,
  isEmpty,
  NO_CHANGES,
  pathsOf,
  recall,
  remember,
  withFile,
  withoutFile,
} from '../../src/common/charter-draft';

const standing = [
  { path: 'charter.yaml', content: 'id: a' },
  { path: 'rules/Words.yml', content: 'old' },
  { path: 'rules/Words.examples.yml', content: 'examples' },
];

describe('a draft of a charter', () => {
  it('holds what differs only', () => {
    const changed = withFile(NO_CHANGES, standing, 'rules/Words.yml', 'new');
    expect(changed.files).toEqual({ 'rules/Words.yml': 'new' });
    expect(isEmpty(withFile(changed, standing, 'rules/Words.yml', 'old'))).toBe(true);
  });

  it('removes a file that stands and forgets a new one', () => {
    const gone = withoutFile(NO_CHANGES, standing, 'rules/Words.yml');
    expect(gone.removed).toEqual(['rules/Words.yml']);
    expect(contentOf(gone, standing, 'rules/Words.yml')).toBeUndefined();
    const added = withFile(NO_CHANGES, standing, 'rules/New.yml', 'x');
    expect(isEmpty(withoutFile(added, standing, 'rules/New.yml'))).toBe(true);
  });

  it('keeps a file again that is written after it was removed', () => {
    const gone = withoutFile(NO_CHANGES, standing, 'rules/Words.yml');
    expect(withFile(gone, standing, 'rules/Words.yml', 'new')).toEqual({ files: { 'rules/Words.yml': 'new' }, removed: [] });
  });

  it('lists the charter first and examples behind their rule', () => {
    const changes = withFile(NO_CHANGES, standing, 'rules/Angle.yml', 'x');
    expect(pathsOf(changes, standing)).toEqual([
      'charter.yaml',
      'rules/Angle.yml',
      'rules/Words.yml',
      'rules/Words.examples.yml',
    ]);
    expect(countOf(changes)).toBe(1);
  });

  it('survives a reload and is forgotten when it is empty', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const changes = withFile(NO_CHANGES, standing, 'charter.yaml', 'id: b');
    remember('a', changes, storage);
    expect(recall('a', storage)).toEqual(changes);
    expect(recall('b', storage)).toEqual(NO_CHANGES);
    remember('a', NO_CHANGES, storage);
    expect(kept.size).toBe(0);
  });

  it('is empty where storage is closed', () => {
    const closed = {
      getItem: () => {
        throw new Error('closed');
      },
      setItem: () => {
        throw new Error('closed');
      },
      removeItem: () => {
        throw new Error('closed');
      },
    };
    remember('a', NO_CHANGES, closed);
    expect(recall('a', closed)).toEqual(NO_CHANGES);
  });
});
