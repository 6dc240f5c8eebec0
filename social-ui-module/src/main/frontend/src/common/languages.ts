/** The name of a language in another one: `languageName('fr', 'en')` is French. */
export function languageName(tag: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
}

/** Whether an account takes articles in a language: one in French takes French of any country. */
export function speaks(account: string, tag: string): boolean {
  return tag === account || tag.startsWith(`${account}-`);
}
