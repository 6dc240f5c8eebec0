package dev.socialpublisher.adapter.rulefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The light modules that ship inside this module's jar. */
public final class BuiltIn {
    private static final String FOLDER = "/light-modules";

    private static final Map<String, Path> OPENED = new ConcurrentHashMap<>();

    private BuiltIn() {}

    /** The folder, readable for the life of the process, from the jar or from a folder of classes. */
    public static Path folder() {
        URL marker = BuiltIn.class.getResource(FOLDER + "/" + ModuleFiles.MODULE + "/mappings/article.yaml");
        if (marker == null) {
            throw new IllegalStateException("the class path has no " + FOLDER);
        }
        return folder(marker);
    }

    /** Opened once for each address: a host may start the product again and again in one process. */
    static Path folder(URL marker) {
        return OPENED.computeIfAbsent(marker.toString(), address -> open(marker));
    }

    private static Path open(URL marker) {
        try {
            if ("file".equals(marker.getProtocol())) {
                return Path.of(marker.toURI()).resolve("../../..").normalize();
            }
            String address = marker.toString();
            URI jar = URI.create(address.substring("jar:".length(), address.indexOf("!/")));
            return FileSystems.newFileSystem(Path.of(jar)).getPath(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + marker, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path gives an address that is none: " + marker, e);
        }
    }
}
