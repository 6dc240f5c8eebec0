package dev.socialpublisher.tone.own.inclusive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.text.Span;
import dev.socialpublisher.tone.Finding;
import dev.socialpublisher.tone.Fix;
import dev.socialpublisher.tone.RuleProblems;
import dev.socialpublisher.tone.testing.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InclusiveKindTest {
    @Nested
    class Midpoint {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Les lecteur·rice·s du port | lecteur·rice·s | lectrices et lecteurs | true",
                    "Les lecteur•rice•s du port | lecteur•rice•s | lectrices et lecteurs | true",
                    "Les lecteur.rice.s du port | lecteur.rice.s | lectrices et lecteurs | true",
                    "Les lecteur-trice-s du port | lecteur-trice-s | lectrices et lecteurs | true",
                    "Les lecteur/rice/s du port | lecteur/rice/s | lectrices et lecteurs | true",
                    "Les étudiant(e)s du port | étudiant(e)s | étudiantes et étudiants | true",
                    "Les étudiant·es du port | étudiant·es | étudiantes et étudiants | true",
                    "Les étudiant.es du port | étudiant.es | étudiantes et étudiants | true",
                    "Les infirmier·ère·s du port | infirmier·ère·s | infirmières et infirmiers | true",
                    "Étudiant·e·s du port | Étudiant·e·s | Étudiantes et étudiants | true",
                    "Tant de pêcheur·se·s ici | pêcheur·se·s | pêcheuses et de pêcheurs | true",
                    "Trop d’auteur·rice·s ici | auteur·rice·s | autrices et d’auteurs | true",
                    "Les vice-président·e·s élus | vice-président·e·s | vice-présidentes et vice-présidents | true",
                    "Les habitant·e·s engagé·e·s | habitant·e·s | habitantes et habitants | false"
                })
        void isWrittenInFullWhereRefused(String text, String match, String fixed, boolean safe) {
            Finding finding = french(text, "of", "midpoint", "fix", "safe").get(0);

            assertThat(finding.match()).isEqualTo(match);
            assertThat(finding.span()).isEqualTo(new Span(text.indexOf(match), text.indexOf(match) + match.length()));
            assertThat(finding.fix()).contains(new Fix(fixed, safe));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Un·e lecteur·rice | Un·e/lecteur·rice | Une ou un/lectrice ou lecteur",
                    "Tou·te·s ici | Tou·te·s | Toutes et tous",
                    "Tous·tes ici | Tous·tes | Toutes et tous",
                    "De nombreux·ses jours | nombreux·ses | nombreuses et de nombreux",
                    "Les sportif·ve·s | sportif·ve·s | sportives et sportifs",
                    "Êtes-vous inscrit-e ? | inscrit-e | inscrite ou inscrit",
                    "Ils ont été informé.es | informé.es | informées et informés"
                })
        void isNamedWithoutFixWhereWordsAroundWouldChange(String text, String matches, String advice) {
            List<Finding> findings = french(text, "of", "midpoint", "message", "%s → %s");

            assertThat(findings).allSatisfy(finding -> assertThat(finding.fix()).isEmpty());
            assertThat(String.join("/", findings.stream().map(Finding::match).toList()))
                    .isEqualTo(matches);
            assertThat(findings)
                    .extracting(finding -> finding.message().split(" → ")[1])
                    .containsExactly(advice.split("/"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Le 12.11.2026, p.e. à 3.e ou au 3-e, etc.",
                    "https://criee.es/lecteur.rice.s @jean.e #tou.te.s marie.e@example.org",
                    "La fin.Le début.et la suite",
                    "Dit-elle vrai ? Fais-le, prends-les, donne-t-en, va-t-elle, est-ce ?",
                    "Les visites de kerlozen.es, elpais.es et criee.fr",
                    "Un mot (le mien) et/ou deux, la col·lecció catalane, 3 N·m",
                    "Le livre(s) et la clé(s)",
                    "Porte-à-porte, arc-en-ciel, rendez-vous, peut-être, Saint-Ève"
                })
        void isNotSeenInDatesAddressesAndOtherWords(String text) {
            assertThat(french(text, "of", "midpoint")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Les lecteur-rice-s | Les lecteur·rice·s",
                    "Les étudiant(e)s | Les étudiant·e·s",
                    "Tou.te.s inscrit/e/s | Tou·te·s inscrit·e·s",
                    "Un•e élu•e | Un·e élu·e",
                    "Les étudiant·es et lecteur·rice·s | Les étudiant·es et lecteur·rice·s"
                })
        void replacesOtherSignsWhereRequired(String text, String fixed) {
            List<Finding> findings = french(text, "of", "midpoint", "use", "required", "fix", "safe");

            assertThat(applied(text, findings)).isEqualTo(fixed);
            assertThat(french(fixed, "of", "midpoint", "use", "required")).isEmpty();
        }
    }

    @Nested
    class Doubles {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Les lectrices et lecteurs du port | lectrices et lecteurs | lecteurs",
                    "Aux habitants et aux habitantes | habitants et aux habitantes | habitants",
                    "Les lecteurs/lectrices | lecteurs/lectrices | lecteurs",
                    "Une autrice ou un auteur | autrice ou un auteur | auteur",
                    "Tant d’électrices et d’électeurs | électrices et d’électeurs | électeurs"
                })
        void areFoundWhereRefused(String text, String match, String instead) {
            assertThat(french(text, "of", "doubles")).singleElement().satisfies(finding -> {
                assertThat(finding.match()).isEqualTo(match);
                assertThat(finding.fix()).contains(new Fix(instead, false));
            });
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Merci aux lecteurs du soir | Merci aux lectrices et lecteurs du soir",
                    "Trop d’habitants partent | Trop d’habitantes et d’habitants partent",
                    "Peu de pompiers ici | Peu de pompières et de pompiers ici",
                    "Les vice-présidents | Les vice-présidentes et vice-présidents"
                })
        void areOfferedForLonePluralsWhereRequired(String text, String fixed) {
            List<Finding> findings = french(text, "of", "doubles", "use", "required", "fix", "safe");

            assertThat(applied(text, findings)).isEqualTo(fixed);
            assertThat(findings)
                    .allSatisfy(finding ->
                            assertThat(finding.fix().orElseThrow().safe()).isFalse());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Les lectrices et les lecteurs",
                    "Les lecteurs/lectrices, les habitant·e·s, les étudiant(e)s",
                    "Les pêcheuses saluent les pêcheurs",
                    "Deux lecteurs et le lecteur",
                    "Les quais, les moteurs et les facteurs du prix"
                })
        void leaveOtherPluralsAlone(String text) {
            assertThat(french(text, "of", "doubles", "use", "required")).isEmpty();
        }
    }

    @Nested
    class Titles {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Madame le ministre parle | Madame la ministre parle",
                    "Mme le Premier ministre | Mme la première ministre",
                    "Madame l’ambassadeur parle | Madame l’ambassadrice parle",
                    "Une auteur et sa traducteur | Une autrice et sa traductrice",
                    "Elle est directeur du port | Elle est directrice du port",
                    "Elle a été nommée ingénieur | Elle a été nommée ingénieure",
                    "Élue vice-président | Élue vice-présidente"
                })
        void areFeminineForWomen(String text, String fixed) {
            assertThat(applied(text, french(text, "of", "titles"))).isEqualTo(fixed);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Madame, le maire ouvre la digue",
                    "Madame la ministre et le directeur",
                    "On peut la conseiller, elle est ingénieure",
                    "L’autrice, une auteure et la cheffe",
                    "Une chef-d’œuvre de cuisine",
                    "Elle salue le directeur, élue par les lecteurs"
                })
        void areLeftWhereTheyAgree(String text) {
            assertThat(french(text, "of", "titles")).isEmpty();
        }

        @Test
        void takeTheFormThatTheHouseChooses() {
            String text = "Une auteur, une autrice, deux autrices et leur cheffe";

            assertThat(applied(text, french(text, "of", "titles", "feminines", List.of("auteure"))))
                    .isEqualTo("Une auteure, une auteure, deux auteures et leur cheffe");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "The fireman waits | The firefighter waits",
                    "Two businesswomen met | Two business leaders met",
                    "Chairmen talk | Chairs talk",
                    "A clergyman | A member of the clergy",
                    "Clergymen | Members of the clergy"
                })
        void haveNoGenderInEnglish(String text, String fixed) {
            assertThat(applied(text, english(text, "of", "titles"))).isEqualTo(fixed);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Fireman Sam", "The Milkman Records label", "@fireman #fireman", "Human, woman, Manchester"})
        void areLeftInNamesAndOtherWords(String text) {
            assertThat(english(text, "of", "titles")).isEmpty();
        }

        @Test
        void nameEveryWordThatWouldDo() {
            assertThat(english("The chairman", "of", "titles", "message", "%s: %s"))
                    .extracting(Finding::message)
                    .containsExactly("chairman: chair / chairperson");
        }
    }

    @Nested
    class Pronouns {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "When a guest comes, he or she is met | When a guest comes, they are met",
                    "Ask him or her | Ask them",
                    "Bring his/her coat | Bring their coat",
                    "Is it his or hers? | Is it theirs?",
                    "S/he has a boat | They have a boat",
                    "Do it himself or herself | Do it themselves",
                    "Everyone loves his port | Everyone loves their port",
                    "Each skipper ties up where he was told | Each skipper ties up where they were told"
                })
        void areThey(String text, String fixed) {
            assertThat(applied(text, english(text, "of", "pronouns"))).isEqualTo(fixed);
        }

        @Test
        void areLeftToAPersonWhereAVerbWouldChange() {
            assertThat(english("Anyone can say what he thinks", "of", "pronouns", "message", "%s: %s"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message()).isEqualTo("he: they");
                        assertThat(finding.span()).isEqualTo(new Span(20, 22));
                        assertThat(finding.fix()).isEmpty();
                    });
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Every day Yann mends his nets",
                    "Everyone in the village knew the man and his dog",
                    "Somebody called. He was late.",
                    "The heiress and the heathen",
                    "Each of the sons took his share"
                })
        void areLeftWhereSomebodyIsMeant(String text) {
            assertThat(english(text, "of", "pronouns")).isEmpty();
        }
    }

    @Test
    void speaksOnlyOfItsLanguage() {
        assertThat(english("Les lecteur·rice·s", "of", "midpoint")).isEmpty();
        assertThat(french("he or she", "of", "pronouns")).isEmpty();
        assertThat(Rules.check(
                        Rules.rule("t.I", "inclusive", Map.of("of", "titles")),
                        Rules.variant(Locale.GERMAN, "Madame le maire, the fireman")))
                .isEmpty();
    }

    @Test
    void leavesOtherPeoplesWordsToAPerson() {
        assertThat(french("«\u00A0Les lecteur·rice·s\u00A0» dit-elle", "of", "midpoint", "fix", "safe"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).contains(new Fix("lectrices et lecteurs", false)));
    }

    @Test
    void obeysExceptions() {
        assertThat(french(
                        "Le prix des lecteur·rice·s",
                        "of",
                        "midpoint",
                        "exceptions",
                        List.of("prix des lecteur·rice·s")))
                .isEmpty();
    }

    @Test
    void refusesBadKeys() {
        assertThatThrownBy(() -> french("x", "of", "titles", "use", "required", "feminines", List.of("directrice")))
                .isInstanceOf(RuleProblems.class)
                .hasMessageContaining("'use' has a meaning for midpoint and doubles only")
                .hasMessageContaining("'directrice' has no rival; there is a choice of auteure, autrice, ");
        assertThatThrownBy(() -> french("x", "of", "commas"))
                .hasMessageContaining("'of' is 'commas'; it takes one of midpoint, doubles, titles, pronouns");
    }

    private static String applied(String text, List<Finding> findings) {
        StringBuilder fixed = new StringBuilder(text);
        for (int i = findings.size() - 1; i >= 0; i--) {
            Span span = findings.get(i).span();
            fixed.replace(
                    span.start(),
                    span.end(),
                    findings.get(i).fix().orElseThrow().replacement());
        }
        return fixed.toString();
    }

    private static List<Finding> french(String text, Object... keys) {
        return check(Locale.FRENCH, text, keys);
    }

    private static List<Finding> english(String text, Object... keys) {
        return check(Locale.ENGLISH, text, keys);
    }

    private static List<Finding> check(Locale language, String text, Object... keys) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < keys.length; i += 2) {
            values.put((String) keys[i], keys[i + 1]);
        }
        return new ArrayList<>(Rules.check(Rules.rule("t.I", "inclusive", values), Rules.variant(language, text)));
    }
}
