package dev.socialpublisher.devhost.cli.tone;

import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.error.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that are named on the command line, those of folders too, and what comes by standard input. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";
    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final List<String> ENDINGS = List.of(".md", ".markdown", ".txt", ".json");

    /** A file, read. */
    record Input(String name, Syntax syntax, String content) {}

    private Inputs() {}

    /** {@code asked}: how everything is read; else by each file's ending. */
    static List<Input> read(List<String> names, Optional<Syntax> asked, InputStream standardInput) {
        List<Input> inputs = new ArrayList<>();
        for (String name : names.isEmpty() ? List.of(STANDARD_INPUT) : names) {
            if (name.equals(STANDARD_INPUT)) {
                inputs.add(input("stdin", asked.orElse(Syntax.text), standardInput));
            } else {
                files(Path.of(name)).forEach(file -> inputs.add(input(file, asked)));
            }
        }
        return inputs;
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> tree = Files.walk(path)) {
            return tree.filter(file -> ENDINGS.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(path.toString(), e);
        }
    }

    private static Input input(Path file, Optional<Syntax> asked) {
        try (InputStream content = Files.newInputStream(file)) {
            return input(file.toString(), asked.orElseGet(() -> Syntax.of(file.toString())), content);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    private static Input input(String name, Syntax syntax, InputStream stream) {
        try {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new HostProblem(
                        Wording.of("%s is larger than %d bytes.", "%s dépasse %d octets.", name, MAX_BYTES));
            }
            String content = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Input(name, syntax, content.startsWith("\uFEFF") ? content.substring(1) : content);
        } catch (CharacterCodingException e) {
            throw new HostProblem(Wording.of("%s is not UTF-8.", "%s n’est pas en UTF-8.", name), e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static HostProblem unreadable(String name, IOException cause) {
        return new HostProblem(
                Wording.of(
                        "There is no file %s that can be read.",
                        "Le fichier %s n’existe pas ou ne peut pas être lu.", name),
                cause);
    }
}
