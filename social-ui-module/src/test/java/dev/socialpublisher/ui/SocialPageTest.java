package dev.socialpublisher.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SocialPageTest {
    private static final ContentItem ITEM = new ContentItem("website", "0b1f2b1e-5d0c-4e9a-9a37-3c1d1f0f6a10");

    @Test
    void namesItemAndLanguageOfTheScreens() {
        assertThat(new SocialPage(ITEM).address("", Locale.FRANCE))
                .isEqualTo("/.social/ui/social-tab"
                        + "?workspace=website&uuid=0b1f2b1e-5d0c-4e9a-9a37-3c1d1f0f6a10&ui=fr");
    }

    @Test
    void staysBelowTheContextPath() {
        assertThat(new SocialPage(ITEM).address("/magnoliaAuthor", Locale.FRENCH))
                .startsWith("/magnoliaAuthor/.social/ui/social-tab?");
    }

    @Test
    void encodesWhatCouldEndAValue() {
        ContentItem odd = new ContentItem("a&lang=de#?/ é", "b\"c");

        assertThat(new SocialPage(odd).address("", Locale.ENGLISH))
                .isEqualTo("/.social/ui/social-tab?workspace=a%26lang%3Dde%23%3F%2F+%C3%A9&uuid=b%22c&ui=en");
    }
}
