package dev.socialpublisher.tone.ground;

/** The tables of {@link WordClaimTest}. */
final class WordTables {
    static final String BORNE_OUT = """
            language | article | text
            fr | « La vase a de la mémoire », dit-elle. | « La vase a de la mémoire. »
            fr | « La vase a de la mémoire », dit-elle. | “la vase a de la mémoire”
            fr | La vase a de la mémoire, m’a-t-elle dit, mais elle n’a pas de calendrier. | « La vase a de la mémoire […] mais elle n’a pas de calendrier »
            fr | La vase a de la mémoire, m’a-t-elle dit, mais elle n’a pas de calendrier. | « La vase a de la mémoire (…) elle n’a pas de calendrier »
            fr | La vase a de la mémoire, m’a-t-elle dit, mais elle n’a pas de calendrier. | « [Elle] a de la mémoire… »
            fr | Il l’a dit : "C'est fini, voilà tout". | « C’est fini, voilà tout »
            fr | Armelle Rospabé pilote des navires. | Le métier d’Armelle Rospabé
            fr | Armelle Rospabé pilote des navires. | Armelle Rospabé raconte
            fr | La Bretagne se lève tôt. | chez les Bretons
            fr | Il habite à Brest. | les Brestois
            fr | Elle vit au Moulin-Blanc. | la plage du Moulin Blanc
            fr | Le film « Nuit blanche ». | on a vu « Nuit blanche »
            fr | Le plus grand récif du pays. | les plus grands récifs
            fr | C’était sa première nuit. | une première
            fr | On ne l’avait jamais vu. | jamais vu
            fr | Le meilleur moment. | la meilleure heure
            fr | Un record de chaleur. | l’année de tous les records
            en | “There were no drawings,” he says. | “There were no drawings.”
            en | “There were no drawings,” he says. “The drawing was Jos.” | “There were no drawings […] Jos”
            en | Iris Delmotte wrote it. | in Delmotte’s score
            en | Iris Delmotte wrote it. | a score by Iris Delmotte
            en | The island lies in Brittany, said Berthelé. | what Berthelé said
            en | It is the longest solo. | the longest solo of all
            en | She had never been corrected. | never
            en | The first performance. | a first
            en | It is the most expensive house. | their most expensive years
            """;

    static final String MISSING = """
            language | article | text | kind | words | nearest
            fr | « La vase a de la mémoire », dit-elle. | « La vase a une bonne mémoire. » | QUOTATION | La vase a une bonne mémoire. | La vase a de la mémoire
            fr | La vase a de la mémoire, m’a-t-elle dit, mais elle n’a pas de calendrier. | « La vase a de la mémoire, elle n’a pas de calendrier » | QUOTATION | La vase a de la mémoire, elle n’a pas de calendrier | La vase a de la mémoire, m’a-t-elle dit, mais elle n’a pas de calendrier.
            fr | Rien ici. | « Tout va pour le mieux » | QUOTATION | Tout va pour le mieux | -
            fr | Deuxième puis première. | « Première […] deuxième puis » | QUOTATION | Première […] deuxième puis | Deuxième puis première.
            fr | Le film « Nuit blanche ». | on a vu « Nuit noire » | NAME | Nuit noire | Nuit blanche
            fr | Armelle Rospabé pilote des navires. | selon Armelle Rospabec | NAME | Armelle Rospabec | Armelle Rospabé
            fr | Paul Durand est maire. | Emmanuel Durand le dit | NAME | Emmanuel Durand | Paul Durand
            fr | Le port de Brest. | le port de Lorient | NAME | Lorient | -
            fr | Un grand récif. | le plus grand récif | SUPERLATIVE | le plus grand | grand
            fr | Un récif. | un record pour le récif | SUPERLATIVE | record | -
            fr | Il part demain. | il ne partira jamais | SUPERLATIVE | jamais | -
            en | “There were no drawings,” he says. | “There were few drawings.” | QUOTATION | There were few drawings. | There were no drawings,
            en | Iris Delmotte wrote it. | a score by Ivy Delmotte | NAME | Ivy Delmotte | Iris Delmotte
            en | A long solo. | the longest solo | SUPERLATIVE | the longest | -
            en | An island. | the first island | SUPERLATIVE | first | -
            """;

    static final String NO_CLAIM = """
            language | text
            fr | Une île. Lisez la suite sur Instagram.
            fr | Bonjour ! Demain, on en parle : Venez lundi avec Mme le maire.
            fr | Le premier ministre, au premier étage, le premier dimanche
            fr | Voir @Lea et #Brest
            fr | GRATUIT POUR TOUS
            en | I said so on Monday in March.
            en | The City That Swims Before Breakfast
            en | At first, in the west, on the first floor
            """;

    private WordTables() {}
}
