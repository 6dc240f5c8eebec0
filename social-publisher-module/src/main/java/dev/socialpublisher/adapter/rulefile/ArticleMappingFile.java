package dev.socialpublisher.adapter.rulefile;

import dev.socialpublisher.adapter.rulefile.yaml.YamlFile;
import dev.socialpublisher.article.ArticleMapping;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.tone.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code mappings/*.yaml}. */
final class ArticleMappingFile {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(@[A-Za-z0-9.-]+)?");

    private static final Pattern ROOT = Pattern.compile("/|(/[^/]+)+");

    private static final List<String> FILLERS =
            List.of("base", "lang", "path", "title", "author", "section", "slug", "published");

    private ArticleMappingFile() {}

    static ArticleMapping read(YamlFile file) {
        Fields keys = file.fields();
        ArticleMapping.Languages languages = languages(keys.map("languages"));
        Map<Locale, String> url = url(keys.map("url"), languages);
        ArticleMapping.Items items = items(keys);
        ArticleMapping mapping = new ArticleMapping(
                items,
                languages,
                properties(keys.map("properties")),
                share(keys.map("share")),
                body(keys.map("body")),
                images(keys.map("images")),
                keys.optionalMap("meta").map(ArticleMappingFile::meta).orElse(ArticleMapping.Site.named(items.site())),
                url,
                keys.optionalMap("videos").map(ArticleMappingFile::videos),
                keys.optionalMap("authors").map(ArticleMappingFile::authors).orElse(Map.of()));
        keys.done();
        return mapping;
    }

    private static ArticleMapping.Items items(Fields keys) {
        return new ArticleMapping.Items(
                keys.text("site"),
                keys.text("workspace"),
                root(keys),
                required(keys, "nodeTypes"),
                List.copyOf(keys.texts("templates").values()));
    }

    private static String root(Fields keys) {
        String root = keys.optionalText("root").orElse("/");
        if (ROOT.matcher(root).matches()) {
            return root;
        }
        keys.problem(
                "root",
                Wording.of(
                        "'%s' is no path of a site; write it with a slash before and none after, /site-a",
                        "«\u00a0%s\u00a0» n’est pas le chemin d’un site\u202f; écrivez-le avec une barre au début et aucune à la fin, /site-a",
                        root));
        return "/";
    }

    private static List<String> required(Fields keys, String key) {
        List<String> found = List.copyOf(keys.texts(key).values());
        if (found.isEmpty()) {
            keys.problem(key, Wording.of("'%s' names nothing", "«\u00a0%s\u00a0» ne nomme rien", key));
        }
        return found;
    }

    private static ArticleMapping.Languages languages(Fields keys) {
        Map<Locale, String> suffixes = new LinkedHashMap<>();
        keys.optionalMap("suffixes").ifPresent(map -> suffixes.putAll(byLanguage(map)));
        return new ArticleMapping.Languages(Locale.forLanguageTag(keys.text("main")), suffixes);
    }

    private static Locale locale(Fields keys, String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().isEmpty()) {
            keys.problem(
                    tag,
                    Wording.of(
                            "'%s' is not a language; write fr or en",
                            "«\u00a0%s\u00a0» n’est pas une langue\u202f; écrivez fr ou en", tag));
        }
        return locale;
    }

    private static ArticleMapping.Properties properties(Fields keys) {
        return new ArticleMapping.Properties(
                keys.text("title"),
                keys.text("lead"),
                keys.text("author"),
                keys.text("section"),
                keys.text("tags"),
                keys.text("slug"),
                keys.text("published"));
    }

    private static ArticleMapping.Share share(Fields keys) {
        return new ArticleMapping.Share(
                keys.text("title"), keys.text("description"), keys.text("image"), keys.text("noSocial"));
    }

    private static ArticleMapping.Images images(Fields keys) {
        return new ArticleMapping.Images(
                keys.optionalText("node"),
                keys.text("asset"),
                keys.text("alt"),
                keys.text("credit"),
                keys.text("socialUseUntil"),
                keys.optionalMap("library").map(ArticleMappingFile::library).orElse(ArticleMapping.Library.SILENT));
    }

    private static ArticleMapping.Videos videos(Fields keys) {
        return new ArticleMapping.Videos(
                keys.optionalText("node"),
                keys.text("asset"),
                keys.optionalText("credit").orElse(""),
                keys.optionalText("socialUseUntil").orElse(""),
                keys.optionalText("chapters").orElse(""));
    }

    private static Map<String, Map<String, String>> authors(Fields keys) {
        Map<String, Map<String, String>> authors = new LinkedHashMap<>();
        for (String name : keys.keys()) {
            Fields networks = keys.map(name);
            Map<String, String> handles = new LinkedHashMap<>();
            networks.keys().forEach(network -> handles.put(network, handle(networks, network)));
            authors.put(name, Map.copyOf(handles));
        }
        return authors;
    }

    private static String handle(Fields networks, String network) {
        String written = networks.text(network);
        String handle = written.startsWith("@") ? written.substring(1) : written;
        if (!HANDLE.matcher(handle).matches()) {
            networks.problem(
                    network,
                    Wording.of(
                            "'%s' is no handle; write it as the network shows it, as in solene or solene@server.example",
                            "«\u00a0%s\u00a0» n’est pas un identifiant\u202f; écrivez-le comme le réseau le montre, par exemple solene ou solene@serveur.example",
                            written));
        }
        return handle;
    }

    private static ArticleMapping.Library library(Fields keys) {
        return new ArticleMapping.Library(
                keys.optionalText("workspace").orElse(ArticleMapping.Library.WORKSPACE),
                keys.optionalText("alt").orElse(""),
                keys.optionalText("credit").orElse(""),
                keys.optionalText("socialUseUntil").orElse(""),
                keys.optionalText("focusX").orElse(""),
                keys.optionalText("focusY").orElse(""));
    }

    private static ArticleMapping.Site meta(Fields keys) {
        Map<String, Map<Locale, String>> sections = new LinkedHashMap<>();
        keys.optionalMap("sections")
                .ifPresent(map -> map.keys().forEach(section -> sections.put(section, byLanguage(map.map(section)))));
        return new ArticleMapping.Site(
                keys.text("siteName"),
                keys.optionalText("x"),
                keys.optionalText("fediverse"),
                keys.optionalMap("locales").map(ArticleMappingFile::byLanguage).orElse(Map.of()),
                sections,
                keys.optionalText("modified").orElse(""),
                keys.optionalText("creator").orElse(""));
    }

    private static Map<Locale, String> byLanguage(Fields keys) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        keys.keys().forEach(language -> texts.put(locale(keys, language), keys.text(language)));
        return texts;
    }

    private static ArticleMapping.Body body(Fields keys) {
        if (keys.has("area")) {
            return new ArticleMapping.InChildNodes(
                    keys.isList("area") ? List.copyOf(keys.texts("area").values()) : List.of(keys.text("area")),
                    keys.maps("components").stream()
                            .map(ArticleMappingFile::component)
                            .toList());
        }
        return new ArticleMapping.InProperty(keys.text("property"), format(keys));
    }

    private static ArticleMapping.Component component(Fields keys) {
        return new ArticleMapping.Component(
                keys.text("template"), keys.text("property"), format(keys), keys.optionalText("speaker"));
    }

    private static ArticleMapping.Format format(Fields keys) {
        return keys.requiredChoice("format", ArticleMapping.Format.class);
    }

    private static Map<Locale, String> url(Fields keys, ArticleMapping.Languages languages) {
        Map<Locale, String> templates = new LinkedHashMap<>();
        for (String language : keys.keys()) {
            String template = keys.text(language);
            refuseUnknownFillers(keys, language, template);
            Locale locale = locale(keys, language);
            if (languages.suffix(locale).isEmpty()) {
                keys.problem(
                        language,
                        Wording.of(
                                "the site has no language '%s'",
                                "le site n’a pas de langue «\u00a0%s\u00a0»", language));
            }
            templates.put(locale, template);
        }
        return templates;
    }

    private static void refuseUnknownFillers(Fields keys, String language, String template) {
        Matcher placeholders = PLACEHOLDER.matcher(template);
        while (placeholders.find()) {
            if (!FILLERS.contains(placeholders.group(1))) {
                keys.problem(
                        language,
                        Wording.of(
                                "the address has {%s}; it takes %s",
                                "l’adresse contient {%s}\u202f; sont admis\u00a0: %s",
                                placeholders.group(1),
                                String.join(", ", FILLERS)));
            }
        }
    }
}
