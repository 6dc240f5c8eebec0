import { expect, it } from 'vitest';
import { draftDifference } from '../../src/common/charter-difference';
import { exceptionAddress } from '../../src/common/exceptions';
import { findingChanges } from '../../src/common/finding-changes';
import { matching } from '../../src/common/samples';
import { counts, found, leastHashtags, levelOf } from '../../src/common/settings';
import { fixture } from '../server/fixtures';

const { settings } = fixture('charter-settings');
const rules = settings!.rules;

it('lists what is counted in the order of the screen, and asks for hashtags only where a rule does', () => {
  expect(counts(rules).map((rule) => rule.name)).toEqual(['Hashtags', 'Emoji', 'Exclamation']);
  expect(leastHashtags(rules)).toBeUndefined();
});

it('finds rules by words in any case, without accents', () => {
  expect(found(rules, 'ÉMOJI lecteurs', 'all', 'fr').map((rule) => rule.name)).toEqual(['Emoji']);
  expect(found(rules, '', 'own', 'fr').map((rule) => rule.name)).toEqual(['Ouvertures']);
  expect(found(rules, '', 'off', 'fr')).toEqual([]);
  expect(levelOf({ ...rules[0]!, level: { own: false, said: [], value: null } })).toBe('warning');
});

it('finds posts by title, text or channel', () => {
  const { posts } = fixture('samples');
  expect(matching(posts, 'dune PELLE').map((post) => post.title)).toEqual(['Planter des oyats']);
  expect(matching(posts, '')).toHaveLength(2);
  expect(matching(posts, 'nulle part')).toEqual([]);
});

it('shows the lines around each change and nothing of the rest', () => {
  const content = 'a\nb\nc\nd\ne\nf\ng\n';
  const [file] = draftDifference({ files: { 'charter.yaml': content.replace('d', 'D') }, removed: [] }, [
    { path: 'charter.yaml', content },
  ]);
  expect(file?.change).toBe('CHANGED');
  expect(file?.lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'GAP ', 'SAME b', 'SAME c', 'REMOVED d', 'ADDED D', 'SAME e', 'SAME f', 'GAP ',
  ]);
  const standing = [{ path: 'rules/A.yml', content: 'a\n' }];
  expect(draftDifference({ files: {}, removed: ['rules/A.yml'] }, standing)[0]?.change).toBe('REMOVED');
  expect(draftDifference({ files: { 'rules/B.yml': 'b\n' }, removed: [] }, standing)[0]?.lines).toEqual([
    { kind: 'ADDED', text: 'b' },
  ]);
});

it('tells what is found more and less, whatever the version of the charter', () => {
  const { findings } = fixture('tried').tried[0]!;
  const other = findings.map((finding) => ({ ...finding, charterVersion: 'other' }));
  expect(findingChanges(findings, other)).toEqual({ added: [], gone: [], same: findings.length });
  expect(findingChanges(findings, []).gone).toHaveLength(findings.length);
  expect(findingChanges([], findings).added).toHaveLength(findings.length);
  const milder = [{ ...findings[0]!, severity: 'ERROR' as const }];
  expect(findingChanges(findings.slice(0, 1), milder)).toMatchObject({ same: 0 });
});

it('asks the workbench for an exception with all that it needs', () => {
  const address = exceptionAddress({ charter: 'fr', network: 'x' }, { rule: 'base.Anglicismes', match: 'live' }, 'Un live & plus', 'fr');
  expect(Object.fromEntries(new URL(address, 'http://x/ui/').searchParams)).toEqual({
    ui: 'fr', charter: 'fr', except: 'Anglicismes', phrase: 'live', network: 'x', text: 'Un live & plus',
  });
});
