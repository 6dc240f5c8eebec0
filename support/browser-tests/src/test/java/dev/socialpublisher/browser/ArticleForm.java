package dev.socialpublisher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** The host's form of an article under somebody's hands. */
final class ArticleForm {
    private static final Path UPLOADS = Path.of("src/test/resources/uploads");

    private final Person person;

    private ArticleForm(Person person) {
        this.person = person;
    }

    /** From the list, as people find it. */
    static ArticleForm choose(Person person, String title) {
        person.open("/articles?lang=" + person.language());
        person.page().getByRole(AriaRole.LINK).getByText(title).first().click();
        return opened(person);
    }

    static ArticleForm open(Person person, String article) {
        person.open("/articles/" + article + "?in=fr");
        return opened(person);
    }

    private static ArticleForm opened(Person person) {
        ArticleForm form = new ArticleForm(person);
        assertThat(form.body()).isVisible();
        return form;
    }

    Locator field(String id) {
        return person.page().locator("[id='" + id + "']");
    }

    /** The rich text, as it is edited. */
    Locator body() {
        return person.page().locator(".rich .editor");
    }

    /** Types at the end of the element of the body that the selector names. */
    ArticleForm typeInBody(String selector, String words) {
        body().locator(selector).first().click();
        // behind the last word wherever the lines break, which fonts decide
        body().locator(selector)
                .first()
                .evaluate("p => { getSelection().selectAllChildren(p); getSelection().collapseToEnd(); }");
        person.page().keyboard().type(words);
        return this;
    }

    ArticleForm upload(Path file) {
        field("file").setInputFiles(file);
        return this;
    }

    ArticleForm upload(String name) {
        return upload(UPLOADS.resolve(name));
    }

    /** {@code what}: save, publish or unpublish. */
    void press(String what) {
        person.page().locator("button[name=do][value=" + what + "]").click();
    }

    /** Presses it and sees that it was done. */
    ArticleForm done(String what) {
        press(what);
        assertThat(person.page().locator(".notice.ok")).isVisible();
        return this;
    }
}
