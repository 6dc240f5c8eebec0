/** Words as they are shown in a remark: no-break spaces drawn, so that a space to put in can be seen. */
export function visible(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, '⍽').replace(/^ +| +$/g, (spaces) => '␣'.repeat(spaces.length));
}
