package dev.socialpublisher.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How content items of a workspace are read as articles, from a data file.
 *
 * @param meta what front ends say of the site and of the item beside the article itself
 * @param url template of the public address by language, with {@code {base}}, {@code {lang}}, {@code {path}}
 *     and names of {@code properties}
 * @param authors handles without {@code @} by an author's name and a network's id
 */
public record ArticleMapping(
        Items items,
        Languages languages,
        Properties properties,
        Share share,
        Body body,
        Images images,
        Site meta,
        Map<Locale, String> url,
        Optional<Videos> videos,
        Map<String, Map<String, String>> authors) {
    public ArticleMapping {
        url = Map.copyOf(url);
        authors = Map.copyOf(authors);
    }

    /** Of articles without videos, whose authors are on no network. */
    public ArticleMapping(
            Items items,
            Languages languages,
            Properties properties,
            Share share,
            Body body,
            Images images,
            Site meta,
            Map<Locale, String> url) {
        this(items, languages, properties, share, body, images, meta, url, Optional.empty(), Map.of());
    }

    /** With {@code {base}} filled, which stands for the address at which readers find the site. */
    public ArticleMapping withBase(String address) {
        Map<Locale, String> filled = new LinkedHashMap<>();
        url.forEach((language, template) -> filled.put(language, template.replace("{base}", address)));
        return new ArticleMapping(items, languages, properties, share, body, images, meta, filled, videos, authors);
    }

    public ArticleMapping withLanguages(Languages others) {
        return new ArticleMapping(items, others, properties, share, body, images, meta, url, videos, authors);
    }

    /**
     * Which content items are articles.
     *
     * @param site name of the site that they belong to
     * @param root path of the node where the site begins, which is an item of it too; {@code /} for the whole workspace
     * @param nodeTypes one of which a node must have; not empty
     * @param templates one of which its {@code mgnl:template} must be; empty for any, or none
     */
    public record Items(String site, String workspace, String root, List<String> nodeTypes, List<String> templates) {
        private static final String ALL = "/";

        public Items {
            if (!root.startsWith(ALL) || (root.endsWith(ALL) && !root.equals(ALL))) {
                throw new IllegalArgumentException("a root begins with a slash and ends without, not '" + root + "'");
            }
            nodeTypes = List.copyOf(nodeTypes);
            templates = List.copyOf(templates);
        }

        /** In the whole workspace. */
        public Items(String site, String workspace, List<String> nodeTypes, List<String> templates) {
            this(site, workspace, ALL, nodeTypes, templates);
        }

        /** Whether a node at that path stands in the site. */
        public boolean covers(String path) {
            return root.equals(ALL) || path.equals(root) || path.startsWith(root + "/");
        }

        /** The path seen from the root, without a slash before it; empty for the root itself. */
        public String below(String path) {
            String rest = root.equals(ALL) ? path : path.substring(root.length());
            return rest.startsWith("/") ? rest.substring(1) : rest;
        }
    }

    /**
     * Languages of one node. In a language with a suffix every property is read as name + suffix; author, section, slug,
     * dates, assets and credits fall back to the name without suffix. Words that readers see do not: title, lead, body,
     * tags, alternative text and the texts for sharing never come from another language.
     *
     * @param main the language whose properties have no suffix
     * @param suffixes of the other languages, for instance {@code _en}
     */
    public record Languages(Locale main, Map<Locale, String> suffixes) {
        public Languages {
            suffixes = Map.copyOf(suffixes);
        }

        /** Empty suffix for the main language; empty result for a language that the site does not have. */
        public Optional<String> suffix(Locale language) {
            return language.equals(main) ? Optional.of("") : Optional.ofNullable(suffixes.get(language));
        }

        /** The main one first, the others by their tag. */
        public List<Locale> all() {
            Stream<Locale> others = suffixes.keySet().stream()
                    .filter(language -> !language.equals(main))
                    .sorted(Comparator.comparing(Locale::toLanguageTag));
            return Stream.concat(Stream.of(main), others).toList();
        }
    }

    /** Names of properties of the article's node; {@code tags} holds several strings, {@code published} a date. */
    public record Properties(
            String title, String lead, String author, String section, String tags, String slug, String published) {}

    /** Names of the properties that say how the item wants to be shared; {@code noSocial} is a boolean. */
    public record Share(String title, String description, String image, String noSocial) {}

    /**
     * Pictures: nodes that hold an asset, in order and at any depth, of the node {@code node} below the article; the main
     * one first.
     *
     * @param node path below the article's node; empty where that node itself holds its one picture
     * @param asset name of the property that holds the asset's reference
     * @param socialUseUntil name of the property with the last day of use on networks, a date
     * @param library where the assets stand, and what they say themselves
     */
    public record Images(
            Optional<String> node, String asset, String alt, String credit, String socialUseUntil, Library library) {
        /** Of assets that say nothing themselves. */
        public Images(Optional<String> node, String asset, String alt, String credit, String socialUseUntil) {
            this(node, asset, alt, credit, socialUseUntil, Library.SILENT);
        }
    }

    /**
     * Videos, found as pictures are; the library of the pictures is theirs, too.
     *
     * @param node path below the article's node; empty where that node itself holds its one video
     * @param chapters name of the property with a line for each chapter; empty for none
     */
    public record Videos(Optional<String> node, String asset, String credit, String socialUseUntil, String chapters) {}

    /**
     * Properties of an asset. Alternative text and credit stand in where the article has none; of two ends of the rights
     * the earlier counts. A blank name stands for nothing.
     *
     * @param focusX name of the property with the focal point's distance from the left, as a share of the width, 0 to 1
     * @param focusY the same from the top
     */
    public record Library(
            String workspace, String alt, String credit, String socialUseUntil, String focusX, String focusY) {
        /** Magnolia's own workspace of assets. */
        public static final String WORKSPACE = "dam";

        public static final Library SILENT = new Library(WORKSPACE, "", "", "", "", "");

        public boolean isSilent() {
            return alt.isEmpty()
                    && credit.isEmpty()
                    && socialUseUntil.isEmpty()
                    && focusX.isEmpty()
                    && focusY.isEmpty();
        }
    }

    /**
     * What the tags of a page say beside the article.
     *
     * @param name as readers know the site
     * @param x the site's account on X, with {@code @}
     * @param fediverse the site's address in the fediverse, {@code @name@server}; stands in where an author has none
     * @param locales of {@code og:locale} by language, for instance {@code fr_FR}
     * @param sections names that readers see, by the section property's value and language
     * @param modified name of the property with the date of the last change; empty for none
     * @param creator name of the property with the author's address in the fediverse; empty for none
     */
    public record Site(
            String name,
            Optional<String> x,
            Optional<String> fediverse,
            Map<Locale, String> locales,
            Map<String, Map<Locale, String>> sections,
            String modified,
            String creator) {
        public Site {
            locales = Map.copyOf(locales);
            sections = Map.copyOf(sections);
        }

        /** Knows no more than a name. */
        public static Site named(String name) {
            return new Site(name, Optional.empty(), Optional.empty(), Map.of(), Map.of(), "", "");
        }

        /** The section's name, or the value itself where nobody named it. */
        public String sectionName(String section, Locale language) {
            return sections.getOrDefault(section, Map.of()).getOrDefault(language, section);
        }
    }

    /** What a text property holds. */
    public enum Format {
        RICH_TEXT,
        PLAIN_TEXT,
        HEADING,
        QUOTATION
    }

    /** Where the body's text stands: in one property, or in child nodes that are read in order. */
    public sealed interface Body {
        /** Calls the function of the case at hand; a new case breaks every caller's build. */
        <T> T fold(Function<InProperty, T> inProperty, Function<InChildNodes, T> inChildNodes);
    }

    /** The whole body in one property of the article's node. */
    public record InProperty(String property, Format format) implements Body {
        @Override
        public <T> T fold(Function<InProperty, T> inProperty, Function<InChildNodes, T> inChildNodes) {
            return inProperty.apply(this);
        }
    }

    /**
     * The body in the components of areas, as on a page.
     *
     * @param areas paths below the article's node, for instance {@code main}, in the order of reading
     * @param components which children count, and what to take from them; others are passed over
     */
    public record InChildNodes(List<String> areas, List<Component> components) implements Body {
        public InChildNodes {
            areas = List.copyOf(areas);
            components = List.copyOf(components);
        }

        @Override
        public <T> T fold(Function<InProperty, T> inProperty, Function<InChildNodes, T> inChildNodes) {
            return inChildNodes.apply(this);
        }
    }

    /**
     * One kind of component.
     *
     * @param template value of the child's {@code mgnl:template}
     * @param speaker name of the property that holds who says it, for quotations
     */
    public record Component(String template, String property, Format format, Optional<String> speaker) {}
}
