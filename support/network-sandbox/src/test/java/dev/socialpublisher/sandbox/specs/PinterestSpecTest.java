package dev.socialpublisher.sandbox.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.pinterest.PinterestNetwork;
import dev.socialpublisher.sandbox.pinterest.PinterestPerson;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Pinterest stand-in against Pinterest's own OpenAPI document. */
class PinterestSpecTest {

    @TempDir
    Path directory;

    @Test
    void hasTheOperationsUnderTheirNames() {
        OpenApi spec = new OpenApi(Specs.read("pinterest/openapi.json"));
        BlobStore blobs = new BlobStore(directory.resolve("blobs"));
        try (PinterestNetwork pinterest =
                new PinterestNetwork(List.of(PinterestPerson.demo()), directory.resolve("pinterest"), blobs)) {
            assertThat(pinterest.endpoints())
                    .filteredOn(endpoint -> endpoint.template().startsWith("/v5/"))
                    .hasSize(11)
                    .allSatisfy(endpoint -> assertThat(spec.operation(
                                            endpoint.template().substring("/v5".length()),
                                            endpoint.method().toLowerCase(Locale.ROOT))
                                    .path("operationId")
                                    .asText())
                            .isEqualTo(endpoint.operation()));
        }
    }
}
