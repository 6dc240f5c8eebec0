package dev.socialpublisher.devhost.web;

import dev.socialpublisher.devhost.magazine.ArticlePicture;
import dev.socialpublisher.devhost.magazine.ArticleText;
import dev.socialpublisher.devhost.magazine.BodyHtml;
import dev.socialpublisher.devhost.magazine.MagazineArticle;
import dev.socialpublisher.devhost.page.ArticleForm;
import dev.socialpublisher.devhost.page.ArticleForm.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts a checked form over an article; the other languages stay as they are. */
final class FormArticle {
    private FormArticle() {}

    /** @param added identifier of the picture that came with the form */
    static MagazineArticle of(ArticleForm form, Optional<MagazineArticle> before, Optional<String> added) {
        Map<Locale, ArticleText> texts =
                new HashMap<>(before.map(MagazineArticle::texts).orElse(Map.of()));
        texts.put(form.language(), text(form.text()));
        return new MagazineArticle(
                form.placing().slug(),
                form.placing().section(),
                form.placing().author(),
                texts,
                pictures(form, before, added),
                before.flatMap(MagazineArticle::published),
                form.placing().noSocial());
    }

    private static ArticleText text(ArticleForm.Text text) {
        return new ArticleText(
                text.title(),
                text.lead(),
                BodyHtml.sanitise(text.body()),
                Arrays.stream(text.tags().split(","))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList());
    }

    private static List<ArticlePicture> pictures(
            ArticleForm form, Optional<MagazineArticle> before, Optional<String> added) {
        List<ArticlePicture> pictures = new ArrayList<>();
        List<ArticlePicture> known = before.map(MagazineArticle::pictures).orElse(List.of());
        for (Picture picture : form.pictures()) {
            known.stream()
                    .filter(old -> old.asset().equals(picture.asset()) && !picture.removed())
                    .findFirst()
                    .ifPresent(old -> pictures.add(picture(picture, old.asset(), old.alt(), form.language())));
        }
        added.ifPresent(asset -> pictures.add(picture(form.added(), asset, Map.of(), form.language())));
        return pictures;
    }

    private static ArticlePicture picture(Picture picture, String asset, Map<Locale, String> others, Locale language) {
        Map<Locale, String> alt = new HashMap<>(others);
        alt.put(language, picture.alt());
        return new ArticlePicture(
                asset,
                alt,
                picture.credit(),
                picture.until().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(picture.until())));
    }
}
