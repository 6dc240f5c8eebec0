/** Questions that ask readers to answer, in the language of the text. They speak to nobody by tu or vous where they need not. */
const invitations: Record<'fr' | 'en', readonly string[]> = {
  fr: [
    'Et vous, qu’en pensez-vous\u202f?',
    'Une expérience à partager\u202f? Les commentaires sont là pour ça.',
    'Quelle question reste sans réponse\u202f?',
  ],
  en: ['What do you think?', 'Been there yourself? Tell us in the comments.', 'Which question is still open?'],
};

/** For a text in a language such as `fr-CH`; English for languages that have none of their own. */
export function invitationsIn(lang: string): readonly string[] {
  return lang.startsWith('fr') ? invitations.fr : invitations.en;
}

/** The text with the question as its last paragraph. */
export function invited(text: string, question: string): string {
  const words = text.trimEnd();
  return words === '' ? question : `${words}\n\n${question}`;
}
