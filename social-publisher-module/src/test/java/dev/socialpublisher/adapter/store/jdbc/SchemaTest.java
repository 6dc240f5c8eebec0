package dev.socialpublisher.adapter.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.testing.PlainCipher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/dev/socialpublisher/db");

    @TempDir
    private Path folder;

    @Test
    void refusesAnH2ThatDelaysWrites() {
        try (HikariDataSource pool = JdbcStores.pool("jdbc:h2:file:" + folder.resolve("store"), "sa", "")) {
            assertThatThrownBy(() -> JdbcStores.open(pool, new PlainCipher()))
                    .isInstanceOfSatisfying(SocialException.class, unsafe -> {
                        assertThat(unsafe.code()).isEqualTo(ErrorCode.DELIVERY_STORE_UNSAFE);
                        assertThat(unsafe.detail())
                                .contains("delays writes by 500 ms")
                                .endsWith("its address must end in ;WRITE_DELAY=0");
                    });
        }
    }

    @Test
    void refusesItEvenWhereTheFileWasMadeSafely() {
        String url = "jdbc:h2:file:" + folder.resolve("store");
        try (HikariDataSource pool = JdbcStores.pool(url + ";WRITE_DELAY=0", "sa", "")) {
            assertThatCode(() -> JdbcStores.open(pool, new PlainCipher())).doesNotThrowAnyException();
        }
        try (HikariDataSource pool = JdbcStores.pool(url, "sa", "")) {
            assertThatThrownBy(() -> JdbcStores.open(pool, new PlainCipher())).hasMessageContaining("SP-DELIVERY-0001");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.2.223 (2023-09-17)", "2.1.300", "1.4.200"})
    void refusesAnOldH2(String version) {
        assertThatThrownBy(() -> Schema.requireKnownH2(version))
                .hasMessage("SP-DELIVERY-0001: H2 is " + version + "; the store needs 2.2.224 or newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.2.224 (2023-09-17)", "2.3.1", "2.5.252 (2026-09-23)", "3.0.0"})
    void takesANewH2(String version) {
        assertThatCode(() -> Schema.requireKnownH2(version)).doesNotThrowAnyException();
    }

    @Test
    void hasTheSameMigrationsForBothDatabases() throws IOException {
        assertThat(names("h2")).isNotEmpty().isEqualTo(names("postgresql"));
    }

    private static List<String> names(String database) throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS.resolve(database))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
