import { describe, expect, it } from 'vitest';
import { placeIn, type Schema, suggest } from '../../src/common/schema-completion';

const rule: Schema = {
  $defs: { level: { enum: ['suggestion', 'warning', 'error'], description: 'how much it matters' } },
  properties: { level: { $ref: '#/$defs/level' }, message: { description: 'what to do' } },
  oneOf: [
    { properties: { extends: { const: 'existence' }, tokens: { items: {} }, ignorecase: { enum: [true, false] } } },
    {
      properties: {
        extends: { const: 'limit' },
        of: { enum: ['hashtags', 'emoji'] },
        networks: { properties: { x: {}, linkedin: {} } },
        parts: { items: { enum: ['text', 'hashtags'] } },
      },
    },
  ],
};

/** `|` marks the caret. */
function at(marked: string) {
  const caret = marked.indexOf('|');
  return suggest(rule, marked.replace('|', ''), caret).suggested.map((each) => each.label);
}

describe('completion of rule files', () => {
  it('offers the kinds', () => expect(at('extends: |')).toEqual(['existence', 'limit']));
  it('offers keys of the kind that are not there yet', () =>
    expect(at('extends: limit\nof: emoji\n|')).toEqual(['level', 'message', 'networks', 'parts']));
  it('offers keys of every kind while none is named', () => expect(at('|')).toEqual(expect.arrayContaining(['tokens', 'of'])));
  it('offers the values of a choice, through a reference', () =>
    expect(at('extends: limit\nlevel: e|')).toEqual(['suggestion', 'warning', 'error']));
  it('offers keys of a mapping below', () => expect(at('extends: limit\nnetworks:\n  |')).toEqual(['x', 'linkedin']));
  it('offers the values of a list', () => expect(at('extends: limit\nparts:\n  - |')).toEqual(['text', 'hashtags']));
  it('has nothing to say in free text', () => expect(at('extends: limit\nmessage: |')).toEqual([]));
  it('tells what a key is for', () => {
    const { suggested } = suggest(rule, '', 0);
    expect(suggested.find((each) => each.label === 'level')?.detail).toBe('how much it matters');
  });
  it('replaces what is typed already', () => {
    const text = 'extends: lim';
    expect(suggest(rule, text, text.length).from).toBe('extends: '.length);
  });
  it('survives a schema that refers to itself', () => {
    const loop: Schema = { $defs: { a: { $ref: '#/$defs/a' } }, properties: { one: { $ref: '#/$defs/a' } } };
    expect(suggest(loop, 'one: ', 5).suggested).toEqual([]);
  });
});

describe('a place in a YAML text', () => {
  it('is named by the enclosing keys', () => {
    const text = 'networks:\n  linkedin:\n    rules:\n      Emoji: of';
    expect(placeIn(text, text.length)).toMatchObject({ path: ['networks', 'linkedin', 'rules'], key: 'Emoji', typed: 'of' });
  });
});
