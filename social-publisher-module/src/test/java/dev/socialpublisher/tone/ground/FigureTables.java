package dev.socialpublisher.tone.ground;

/** The tables of {@link FigureTest}. */
final class FigureTables {
    static final String BORNE_OUT = """
            language | article | text
            fr | 1 200 visiteurs sont venus. | 1200 visiteurs
            fr | 1 200 visiteurs sont venus. | 1.200 visiteurs
            fr | 1 200 visiteurs sont venus. | 1,2 k visiteurs
            fr | 1 200 visiteurs sont venus. | mille deux cents visiteurs
            fr | Mille deux cents visiteurs. | 1 200 visiteurs
            fr | 1 200 visiteurs sont venus. | 1'200 visiteurs
            fr | Une hausse de 3,5 %. | 3,5 % de plus
            fr | Une hausse de 3,5 %. | 3.5% de plus
            fr | Une hausse de 3,5 %. | 3,5 pour cent
            fr | Une hausse de 20 %. | vingt pour cent de plus
            fr | Vingt pour cent de plus. | 20 %
            fr | Quatre-vingt-dix-sept bateaux. | 97 bateaux
            fr | 97 bateaux. | quatre-vingt-dix-sept bateaux
            fr | 97 bateaux. | nonante-sept bateaux
            fr | 71 ans. | soixante et onze ans
            fr | 71 ans. | soixante-et-onze ans
            fr | 80 ans. | quatre-vingts ans
            fr | 78 bateaux. | soixante-dix-huit bateaux
            fr | 17 pilotes. | dix-sept pilotes
            fr | 21 jours. | vingt et un jours
            fr | 300 000 lecteurs. | trois cent mille lecteurs
            fr | 2 300 000 lecteurs. | deux millions trois cent mille lecteurs
            fr | 14 bénévoles. | quatorze bénévoles
            fr | Une quinzaine de bateaux. | 15 bateaux
            fr | 15 bateaux. | une quinzaine de bateaux
            fr | 12 œufs. | une douzaine d’œufs
            fr | 102 personnes. | une centaine de personnes
            fr | À 14 h 30. | 14h30
            fr | À 14 h 30. | 14:30
            fr | À 14 heures. | à 14 h
            fr | À 17 heures. | à 17h00
            fr | À midi. | à 12 h
            fr | À midi. | à 12h00
            fr | Le 3 mars 2026. | le 3 mars
            fr | Le 3 mars 2026. | 03/03/2026
            fr | Le 3 mars 2026. | 3/3/26
            fr | Le 3 mars 2026. | 2026-03-03
            fr | Le 3 mars 2026. | 03.03.2026
            fr | Le 3 mars 2026. | en mars 2026
            fr | Le 3 mars 2026. | en 2026
            fr | Le 1er mai. | le 1er mai
            fr | Le 1er mai. | le 1 mai
            fr | Le trois mars. | le 3 mars
            fr | Les 27 et 28 octobre. | le 27 octobre
            fr | Du 16 au 30 janvier. | le 16 janvier et le 30 janvier
            fr | En mars 2027. | mars 2027
            fr | 9,4 millions d’euros. | 9,4 M€
            fr | 9,4 millions d’euros. | 9 400 000 €
            fr | 9,4 millions d’euros. | 9,4 millions
            fr | L’État apporte 6,1 millions, la Région 2,6. | 2,6 millions d’euros
            fr | 196 000 euros. | 196 000 €
            fr | 196 000 euros. | 196 k€
            fr | 8 450 312 euros. | 8,45 millions d’euros
            fr | 1 830 tonnes. | près de 1 850 tonnes
            fr | 1 830 tonnes. | plus de 1 800 tonnes
            fr | 1 830 tonnes. | moins de 1 900 tonnes
            fr | 1 830 tonnes. | environ 1 800 tonnes
            fr | Plus de 19 000 relevés. | 19 000 relevés
            fr | De 3 à 5 %. | 3 à 5 %
            fr | De 3 à 5 %. | 3-5 %
            fr | De 3 à 5 %. | 3–5 %
            fr | La 11e soupape. | la onzième soupape
            fr | La onzième soupape. | la 11ème soupape
            fr | Au XIXe siècle. | au 19e siècle
            fr | La moitié du port. | 50 % du port
            fr | 50 % du port. | la moitié du port
            fr | 33 % des dons. | un tiers des dons
            fr | Les deux tiers. | 66 %
            fr | Les trois quarts. | 75 %
            fr | 92 mètres carrés. | 92 m²
            fr | 38 kilomètres. | 38 km
            fr | À 50 km/h. | 50 km/h
            fr | La balise n° 12. | balise n°12
            fr | Un café à 2 euros. | deux euros
            en | 1,200 visitors came. | 1200 visitors
            en | 1,200 visitors came. | 1 200 visitors
            en | 1,200 visitors came. | 1.2k visitors
            en | 1,200 visitors came. | twelve hundred visitors
            en | 1,200 visitors came. | one thousand two hundred visitors
            en | 1,205 visitors came. | one thousand two hundred and five visitors
            en | Two hundred people. | 200 people
            en | 96 crates. | ninety-six crates
            en | A rise of 3.5%. | 3.5 per cent
            en | A rise of 3.5%. | 3.5 percent
            en | 31 per cent. | 31%
            en | Thirty-one letters. | 31 letters
            en | A dozen eggs. | 12 eggs
            en | 12 eggs. | a dozen eggs
            en | £11,600 a year. | 11,600 pounds
            en | It cost £86 million. | £86m
            en | It cost £86 million. | £86,000,000
            en | A $3bn plan. | 3 billion dollars
            en | €96,000 | 96,000 euros
            en | At 2:30 pm. | 14:30
            en | At 14:30. | 2:30 pm
            en | At 14:30. | 2.30pm
            en | At 14:30. | 2:30 p.m.
            en | At 5 p.m. | 17:00
            en | At five in the afternoon. | 5 pm
            en | Starting at noon. | 12:00
            en | On March 3rd, 2026. | 3 March
            en | On 3 March 2026. | March 3rd
            en | On 3 March 2026. | March 3, 2026
            en | On 3 March 2026. | 3rd of March
            en | On 3 March 2026. | the third of March
            en | On 3 March 2026. | 3 Mar 2026
            en | On 3 March 2026. | Mar. 3
            en | On 3 March 2026. | 03/03/2026
            en | On 14 March 1998. | in 1998
            en | In the 1990s. | the 1990s
            en | 4,118 loans. | over 4,000 loans
            en | 4,118 loans. | about 4,100 loans
            en | 4,118 loans. | nearly 4,200 loans
            en | The 21st century. | the 21st century
            en | The eleventh attempt. | the 11th attempt
            en | A third of it. | 33%
            en | Half of the island. | 50 per cent
            en | Two-thirds of readers. | two thirds of readers
            en | The Fulmar is 34 metres long. | a 34-metre boat
            en | Okafor-Hale, who is 58. | the 58-year-old
            en | 52,000 cubic metres. | 52,000 m³
            en | 9.4 degrees. | 9.4°
            """;

    static final String MISSING = """
            language | article | text | words | nearest
            fr | 1 020 visiteurs sont venus. | Déjà 1 200 visiteurs ! | 1 200 | 1 020
            fr | 12 bateaux au port. | 12 % des bateaux | 12 % | 12
            fr | 12 % des bateaux. | 12 euros | 12 euros | 12 %
            fr | Une hausse de 3,5 %. | Une hausse de 35 % | 35 % | 3,5 %
            fr | Une hausse de 3,5 %. | Une hausse de 4 % | 4 % | 3,5 %
            fr | 97 bateaux. | quatre-vingt-sept bateaux | quatre-vingt-sept | 97
            fr | 1 830 tonnes. | près de 1 800 tonnes ont suivi, plus de 1 900 tonnes | 1 900 tonnes | 1 830 tonnes
            fr | 1 830 tonnes. | 1 800 tonnes | 1 800 tonnes | 1 830 tonnes
            fr | 1 830 tonnes. | moins de 1 800 tonnes | 1 800 tonnes | 1 830 tonnes
            fr | À 14 h 30. | à 15 h 30 | 15 h 30 | 14 h 30
            fr | Le 3 mars 2026. | le 4 mars | 4 mars | 3 mars 2026
            fr | Le 3 mars 2026. | le 3 mars 2025 | 3 mars 2025 | 3 mars 2026
            fr | Le 3 mars 2026. | en avril 2026 | avril 2026 | 3 mars 2026
            fr | 9,4 millions d’euros. | 94 millions d’euros | 94 millions d’euros | 9,4 millions d’euros
            fr | 9,4 millions d’euros. | 9,4 milliards d’euros | 9,4 milliards d’euros | -
            fr | 9,4 millions d’euros. | 9,4 millions de dollars | 9,4 millions de dollars | 9,4 millions d’euros
            fr | 15 bateaux. | une vingtaine de bateaux | une vingtaine | 15
            fr | La onzième soupape. | la douzième soupape | douzième | onzième
            fr | La moitié du port. | un tiers du port | un tiers | La moitié
            en | 1,020 visitors came. | Now 1,200 visitors! | 1,200 | 1,020
            en | A rise of 3.5%. | up 4.5% | 4.5% | 3.5%
            en | Thirty-one letters. | thirteen letters | thirteen | Thirty-one
            en | It cost £86 million. | £86bn | £86bn | -
            en | It cost £86 million. | $86m | $86m | £86 million
            en | At 2:30 pm. | 2:45 pm | 2:45 pm | 2:30 pm
            en | At 5 pm. | at 5 am | 5 am | 5 pm
            en | 4,118 loans. | more than 4,200 loans | 4,200 | 4,118
            en | On 3 March 2026. | March 4th | March 4th | 3 March 2026
            en | 34 metres long. | 34 miles long | 34 miles | 34 metres
            """;

    static final String NO_FIGURE = """
            language | text
            fr | Une île et un bateau.
            fr | Les deux sœurs, tous deux, à deux pas du port
            fr | Mille mercis !
            fr | Quoi de neuf ?
            fr | Voir https://exemple.org/2026/11 et #JO2026 avec @lea75
            fr | La classe de CM1 et l’A380
            fr | Ouvert 24h/24 et 7j/7
            en | One island and a boat.
            en | Open 24/7
            en | See https://example.org/2026 and #Top10
            en | The G7 and the A380
            """;

    private FigureTables() {}
}
