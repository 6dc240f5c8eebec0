package dev.socialpublisher.adapter.connector.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetsTest {
    /** What each facet covers, cut out of the text's bytes, with its target. */
    private static List<String> read(String text, String... hashtags) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> read = new ArrayList<>();
        for (JsonNode facet : Facets.of(text, List.of(hashtags))) {
            int start = facet.path("index").path("byteStart").asInt();
            int end = facet.path("index").path("byteEnd").asInt();
            JsonNode feature = facet.path("features").path(0);
            read.add(new String(bytes, start, end - start, StandardCharsets.UTF_8) + " -> "
                    + feature.path("$type").asText().replaceFirst(".*#", "") + " "
                    + feature.path("uri").asText(feature.path("tag").asText()));
        }
        return read;
    }

    @Test
    void countsBytesNotCharacters() {
        assertThat(Facets.of("Été 👩‍👩‍👧 #Été", List.of("Été")).toString())
                .isEqualTo("[{\"index\":{\"byteStart\":25,\"byteEnd\":31},\"features\":[{\"$type\":"
                        + "\"app.bsky.richtext.facet#tag\",\"tag\":\"Été\"}]}]");
    }

    @Test
    void marksTagsAtTheEndAndInTheText() {
        assertThat(read("À #Nantes, la rue recule\n\n#Nantes #LoireAtlantique", "Nantes", "LoireAtlantique"))
                .containsExactly(
                        "#Nantes -> tag Nantes", "#Nantes -> tag Nantes", "#LoireAtlantique -> tag LoireAtlantique");
    }

    @Test
    void leavesLongerWordsAndAddressesAlone() {
        assertThat(read("#NantesMétropole a#Nantes #Nantes_44 https://a.example.org/#Nantes", "Nantes"))
                .containsExactly("https://a.example.org/#Nantes -> link https://a.example.org/#Nantes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voir https://a.example.org/x?y=1&z=2. | https://a.example.org/x?y=1&z=2",
                "(https://a.example.org/x) | https://a.example.org/x",
                "https://fr.example.org/wiki/Phare_(Brest), lu | https://fr.example.org/wiki/Phare_(Brest)",
                "« https://a.example.org/été » | https://a.example.org/été",
                "https://a.example.org/x ! | https://a.example.org/x",
                "http://a.example.org… | http://a.example.org"
            })
    void endsALinkBeforeTheSentenceDoes(String text, String address) {
        assertThat(read(text)).containsExactly(address + " -> link " + address);
    }

    @Test
    void makesNothingOfBrokenAddresses() {
        assertThat(read("https:// http://[ https://?x plain.example.org")).isEmpty();
    }

    @Test
    void findsRightToLeftTags() {
        assertThat(read("شارع #نانت", "نانت")).containsExactly("#نانت -> tag نانت");
    }
}
