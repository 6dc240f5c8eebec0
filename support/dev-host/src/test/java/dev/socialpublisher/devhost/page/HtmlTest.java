package dev.socialpublisher.devhost.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void escapesWhatIsNotMarkup() {
        assertThat(Html.of("<a title=\"{}\">{}</a>", "\"'", "<b>&").markup())
                .isEqualTo("<a title=\"&quot;&#39;\">&lt;b&gt;&amp;</a>");
    }

    @Test
    void takesMarkupAsItIs() {
        assertThat(Html.of("<p>{}</p>", Html.of("<b>{}</b>", "{}")).markup()).isEqualTo("<p><b>{}</b></p>");
    }

    @Test
    void refusesAnotherNumberOfValuesThanPlaces() {
        assertThatThrownBy(() -> Html.of("{} {}", "one")).hasMessage("more places than values in: {} {}");
        assertThatThrownBy(() -> Html.of("{}", "one", "two")).hasMessage("more values than places in: {}");
    }
}
