import { en } from './en';
import { fr } from './fr';
import { language } from './language';

/** The same keys and functions with any wording. */
type Wording<T> = T extends string
  ? string
  : T extends (...given: infer A) => string
    ? (...given: A) => string
    : { readonly [K in keyof T]: Wording<T[K]> };

/** Everything the screens say. English is the pattern; a string missing in French does not compile. */
export type Translation = Wording<typeof en>;

const translations: Record<'en' | 'fr', Translation> = { en, fr };

/** The strings in the language of the screens. */
export function strings(): Translation {
  return translations[language()];
}
