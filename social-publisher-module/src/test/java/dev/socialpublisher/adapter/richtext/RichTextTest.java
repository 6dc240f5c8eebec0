package dev.socialpublisher.adapter.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.article.Block;
import dev.socialpublisher.article.Block.Kind;
import dev.socialpublisher.article.TextLink;
import dev.socialpublisher.text.Span;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RichTextTest {
    private static List<Block> read(String html) {
        return RichTexts.richText().blocks(html, Locale.FRENCH);
    }

    private static List<String> texts(String html) {
        return read(html).stream().map(Block::text).toList();
    }

    private static List<Kind> kinds(String html) {
        return read(html).stream().map(Block::kind).toList();
    }

    @Test
    void cutsHtmlIntoBlocksInReadingOrder() {
        String html = "<h2>Un</h2><p>Deux</p><ul><li>Trois</li><li><p>Quatre</p></li></ul>"
                + "<blockquote><p>Cinq</p></blockquote><div><div>Six <b>sept</b><p>Huit</p>neuf</div></div>";
        assertThat(texts(html)).containsExactly("Un", "Deux", "Trois", "Quatre", "Cinq", "Six sept", "Huit", "neuf");
        assertThat(kinds(html))
                .containsExactly(
                        Kind.HEADING,
                        Kind.PARAGRAPH,
                        Kind.LIST_ITEM,
                        Kind.LIST_ITEM,
                        Kind.QUOTATION,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH);
    }

    @Test
    void collapsesWhiteSpaceButKeepsNoBreakSpaces() {
        assertThat(texts("<p>  Déjà&#8239;?\n\t Oui&nbsp;: <em> 2&#8239;640 </em> navires </p>"))
                .containsExactly("Déjà\u202F? Oui\u00A0: 2\u202F640 navires");
    }

    @Test
    void keepsALineBreakAndPartsAtTwo() {
        assertThat(texts("<p>Un<br>deux<br/><br/>trois</p>")).containsExactly("Un\ndeux", "trois");
    }

    @Test
    void dropsScriptsCaptionsAndForms() {
        assertThat(
                        texts(
                                "<script>a()</script><style>p{}</style><p>Un</p><figure><img alt=\"x\"><figcaption>Légende"
                                        + "</figcaption></figure><form><input value=\"v\"><button>OK</button></form><p><!-- non -->Deux</p>"))
                .containsExactly("Un", "Deux");
    }

    @Test
    void keepsTheSpansOfLinks() {
        Block block =
                read("<p>Lire <a href=\" https://example.org/a?b=c \"> la <b>page</b> 46</a>, puis <a href=''>rien</a>.</p>")
                        .get(0);
        assertThat(block.text()).isEqualTo("Lire la page 46, puis rien.");
        assertThat(block.links()).containsExactly(new TextLink(new Span(5, 15), "https://example.org/a?b=c"));
        assertThat(block.links().get(0).span().of(block.text())).isEqualTo("la page 46");
    }

    @Test
    void composesAccentsAndMovesLinksAlong() {
        Block block = read("<p>e\u0301te\u0301 a\u0300 <a href=\"/x\">l’e\u0301cole</a></p>")
                .get(0);
        assertThat(Normalizer.isNormalized(block.text(), Normalizer.Form.NFC)).isTrue();
        assertThat(block.links().get(0).span().of(block.text())).isEqualTo("l’école");
    }

    @Test
    void leavesEmojiAndRightToLeftTextAlone() {
        assertThat(texts("<p>👩‍👩‍👧‍👦 הים לקח את החול</p>")).containsExactly("👩‍👩‍👧‍👦 הים לקח את החול");
    }

    @Test
    void answersNothingForBlankHtml() {
        assertThat(read("")).isEmpty();
        assertThat(read(" <p>&nbsp;</p><div><br></div>")).isEmpty();
    }

    @Test
    void makesOutWhatBrokenMarkupHolds() {
        assertThat(texts("<p>Un <b>deux<p>trois</i> <li>quatre<table>cinq")).contains("Un deux", "quatre");
    }

    @Test
    void isBoundedOnHugeAndDeepHtml() {
        String wide = "<p>Un <a href=\"/x\">lien</a> et <b>du gras</b>.</p>".repeat(10_000);
        String deep = "<div>".repeat(100_000) + "Fond" + "</div>".repeat(100_000);
        String bold = "<b>".repeat(50_000) + "Gras";
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            assertThat(read(wide)).hasSize(10_000);
            assertThat(texts(deep)).containsExactly("Fond");
            assertThat(read(bold)).hasSize(1);
        });
    }

    @Nested
    class Quotations {
        private Optional<String> speaker(String html) {
            return read(html).get(0).speaker();
        }

        @Test
        void takeTheirSpeakerFromCite() {
            String html =
                    "<blockquote><p>Un bénévole revient.</p><p>Toujours.</p><cite>— Tristan Lebailly, écologue</cite></blockquote>";
            assertThat(texts(html)).containsExactly("Un bénévole revient.", "Toujours.");
            assertThat(read(html)).allSatisfy(it -> assertThat(it.speaker()).contains("Tristan Lebailly, écologue"));
        }

        @Test
        void takeTheirSpeakerFromADash() {
            assertThat(speaker("<blockquote>Il revient. — Ana Le Goff, pilote</blockquote>"))
                    .contains("Ana Le Goff, pilote");
            assertThat(texts("<blockquote>Il revient.<br>— Ana Le Goff, pilote</blockquote>"))
                    .containsExactly("Il revient.");
            assertThat(speaker("<blockquote><p>Il revient.</p></blockquote><p>– Ana Le Goff</p>"))
                    .contains("Ana Le Goff");
            assertThat(texts("<blockquote><p>Il revient.</p></blockquote><p>– Ana Le Goff</p>"))
                    .containsExactly("Il revient.");
        }

        @Test
        void haveNoSpeakerWhenNobodyIsNamed() {
            assertThat(speaker("<blockquote><p>Il revient.</p></blockquote><p>Ana le dit.</p>"))
                    .isEmpty();
        }

        @Test
        void leaveATitleOfAWorkInTheText() {
            assertThat(texts("<p>Lisez <cite>La Mer</cite> de Michelet.</p>"))
                    .containsExactly("Lisez La Mer de Michelet.");
        }
    }

    @Nested
    class Interviews {
        private static final String TALK = "<p>Une maison blanche.</p>"
                + "<p><strong>À quoi sert un pilote ?</strong></p>"
                + "<p><strong>Armelle Rospabé :</strong> À savoir.</p><p>Et à attendre.</p>"
                + "<p><b>Vous montez. Racontez.</b></p><p>On monte.</p>"
                + "<h2>« La vase »</h2><p>Elle se tait.</p>";

        @Test
        void areBoldQuestionsAndWhatFollows() {
            assertThat(kinds(TALK))
                    .containsExactly(
                            Kind.PARAGRAPH,
                            Kind.QUESTION,
                            Kind.ANSWER,
                            Kind.ANSWER,
                            Kind.QUESTION,
                            Kind.ANSWER,
                            Kind.HEADING,
                            Kind.PARAGRAPH);
        }

        @Test
        void carryTheSpeakerToEveryAnswer() {
            List<Block> answers =
                    read(TALK).stream().filter(it -> it.kind() == Kind.ANSWER).toList();
            assertThat(answers).extracting(Block::text).containsExactly("À savoir.", "Et à attendre.", "On monte.");
            assertThat(answers).allSatisfy(it -> assertThat(it.speaker()).contains("Armelle Rospabé"));
        }

        @Test
        void keepTwoSpeakersApart() {
            List<Block> blocks = read("<p><strong>Qui commence ?</strong></p><p><strong>Ana Ruiz</strong> : Moi.</p>"
                    + "<p><strong>Paul Le Goff :</strong> Lui.</p><p>Et moi.</p><p><strong>Et ensuite ?</strong></p><p>Rien.</p>"
                    + "<p><strong>A. R. :</strong> Fin.</p>");
            assertThat(blocks)
                    .extracting(block -> block.text() + "/" + block.speaker().orElse("-"))
                    .containsExactly(
                            "Qui commence ?/-",
                            "Moi./Ana Ruiz",
                            "Lui./Paul Le Goff",
                            "Et moi./Paul Le Goff",
                            "Et ensuite ?/-",
                            "Rien./-",
                            "Fin./Ana Ruiz");
        }

        @Test
        void areNotTheBoldWarningsOfAGuide() {
            assertThat(
                            kinds(
                                    "<p><strong>Attention :</strong> la mer monte.</p><p><strong>À emporter :</strong> des bottes.</p>"))
                    .containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH);
        }

        @Test
        void areNotTheBoldHeadingsOfAnArticle() {
            assertThat(kinds("<p><b>Une dune à soi</b></p><p>Elle recule.</p>"))
                    .containsExactly(Kind.HEADING, Kind.PARAGRAPH);
        }

        @Test
        void knowAQuestionByItsLabelToo() {
            List<Block> blocks = read("<p><b>Rivages :</b> Pourquoi partir ?</p><p><b>Ana Ruiz :</b> Pour voir.</p>");
            assertThat(blocks).extracting(Block::kind).containsExactly(Kind.QUESTION, Kind.ANSWER);
            assertThat(blocks).extracting(Block::text).containsExactly("Pourquoi partir ?", "Pour voir.");
        }
    }
}
