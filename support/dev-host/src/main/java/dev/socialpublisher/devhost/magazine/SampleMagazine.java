package dev.socialpublisher.devhost.magazine;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The magazine on the class path, under {@code magazine/}: one YAML file per article, its sections, its pictures. */
public final class SampleMagazine {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private SampleMagazine() {}

    /** An article of the sample; {@code draft} ones stay unpublished. */
    public record Sample(
            MagazineArticle article, List<SamplePicture> pictures, List<SampleVideo> videos, boolean draft) {}

    public record SamplePicture(
            String file, Map<Locale, String> alt, String credit, Optional<LocalDate> socialUseUntil) {}

    /** A video; {@code chapters} by language, a line each. */
    public record SampleVideo(String file, String credit, Map<Locale, String> chapters) {}

    private record HeadFile(String name, Map<String, String> tagline, String zone, List<String> languages) {}

    private record SectionsFile(List<SectionEntry> sections) {}

    private record SectionEntry(String slug, Map<String, String> title) {}

    private record TextEntry(String title, String lead, String body) {}

    private record PictureEntry(
            String file,
            Map<String, String> alt,
            String credit,
            @Nullable String socialUseUntil) {}

    private record VideoEntry(String file, String credit, Map<String, String> chapters) {}

    private record ArticleFile(
            String slug,
            String section,
            String author,
            List<String> tags,
            @Nullable List<String> tags_en,
            String published,
            boolean draft,
            List<String> languages,
            @Nullable TextEntry fr,
            @Nullable TextEntry en,
            List<PictureEntry> images,
            @Nullable List<VideoEntry> videos) {}

    public static Magazine magazine() {
        HeadFile head = read("/magazine/magazine.yaml", HeadFile.class);
        SectionsFile sections = read("/magazine/sections.yaml", SectionsFile.class);
        return new Magazine(
                head.name(),
                locales(head.tagline()),
                ZoneId.of(head.zone()),
                sections.sections().stream()
                        .map(entry -> new Magazine.Section(entry.slug(), locales(entry.title())))
                        .toList());
    }

    /** All, ordered by file name. */
    public static List<Sample> articles() {
        return files("/magazine/articles", ".yaml").stream()
                .map(name -> sample(read("/magazine/articles/" + name, ArticleFile.class)))
                .toList();
    }

    public static byte[] picture(String file) {
        return bytes("/magazine/images/" + file);
    }

    public static byte[] video(String file) {
        return bytes("/magazine/videos/" + file);
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = open(resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(ArticleFile file) {
        Map<Locale, ArticleText> texts = new HashMap<>();
        put(texts, Locale.FRENCH, file.fr(), file.tags());
        put(texts, Locale.ENGLISH, file.en(), Objects.requireNonNullElse(file.tags_en(), List.of()));
        Instant published = OffsetDateTime.parse(file.published()).toInstant();
        return new Sample(
                new MagazineArticle(
                        file.slug(), file.section(), file.author(), texts, List.of(), Optional.of(published)),
                file.images().stream().map(SampleMagazine::picture).toList(),
                Objects.requireNonNullElse(file.videos(), List.<VideoEntry>of()).stream()
                        .map(entry -> new SampleVideo(entry.file(), entry.credit(), locales(entry.chapters())))
                        .toList(),
                file.draft());
    }

    private static void put(
            Map<Locale, ArticleText> texts, Locale language, @Nullable TextEntry text, List<String> tags) {
        if (text != null) {
            texts.put(language, new ArticleText(text.title(), text.lead(), BodyHtml.sanitise(text.body()), tags));
        }
    }

    private static SamplePicture picture(PictureEntry entry) {
        return new SamplePicture(
                entry.file(),
                locales(entry.alt()),
                entry.credit(),
                Optional.ofNullable(entry.socialUseUntil()).map(LocalDate::parse));
    }

    private static Map<Locale, String> locales(Map<String, String> byTag) {
        Map<Locale, String> byLocale = new HashMap<>();
        byTag.forEach((tag, text) -> byLocale.put(Locale.forLanguageTag(tag), text));
        return byLocale;
    }

    private static <T> T read(String resource, Class<T> type) {
        try (InputStream stream = open(resource)) {
            return YAML.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " is broken: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(
                SampleMagazine.class.getResourceAsStream(resource), () -> "the class path lacks " + resource);
    }

    private static List<String> files(String folder, String ending) {
        URI uri = uri(folder);
        try {
            if (!uri.getScheme().equals("jar")) {
                return names(Path.of(uri), ending);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return names(jar.getPath(folder), ending);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static URI uri(String resource) {
        try {
            return Objects.requireNonNull(
                            SampleMagazine.class.getResource(resource), () -> "the class path lacks " + resource)
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
