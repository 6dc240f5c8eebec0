package dev.socialpublisher.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    private static final Path LIST = Path.of("../docs/reference/errors.md");

    @Test
    void everyCodeStandsInTheReferenceWithNameAndOwner() throws IOException {
        List<String> listed = Files.readAllLines(LIST).stream()
                .filter(line -> line.startsWith("| `SP-"))
                .map(line -> String.join("|", Arrays.copyOfRange(line.split("\\|"), 1, 4)))
                .toList();
        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(ErrorCode.values())
                        .map(code -> " `%s` | %s | %s ".formatted(code.code(), code.name(), code.owner()))
                        .toList());
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::code)).doesNotHaveDuplicates();
    }

    @Test
    void messageSpeaksBothLanguagesAndLogsEnglishWithItsCode() {
        SocialException refusal = new SocialException(
                ErrorCode.QUEUE_POST_NOT_FOUND, Wording.of("there is no post %s", "il n’y a pas de post %s", 7));
        assertThat(refusal.detail(Locale.FRANCE)).isEqualTo("il n’y a pas de post 7");
        assertThat(refusal.detail(Locale.GERMANY)).isEqualTo("there is no post 7");
        assertThat(refusal).hasMessage("SP-QUEUE-0001: there is no post 7");
    }
}
