package dev.socialpublisher.sandbox.consent;

import dev.socialpublisher.sandbox.http.Html;
import dev.socialpublisher.sandbox.http.Request;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The page's HTML, in French for whoever prefers it, else in English. */
final class ConsentPage {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Consent.Rules rules;
    private final ResourceBundle words;

    ConsentPage(Consent.Rules rules, Request request) {
        this.rules = rules;
        Locale locale =
                request.header("accept-language").orElse("en").startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
        words = ResourceBundle.getBundle("dev.socialpublisher.sandbox.consent.messages", locale, EXACT);
    }

    String asking(Asked asked) {
        StringBuilder form = new StringBuilder();
        form.append("<p>").append(said("asks", asked.clientId())).append("</p><ul>");
        asked.scopes()
                .forEach(scope ->
                        form.append("<li><code>").append(Html.escape(scope)).append("</code></li>"));
        form.append("</ul><form method=\"post\" action=\"")
                .append(Html.escape(rules.path()))
                .append("\"><fieldset><legend>")
                .append(said("account"))
                .append("</legend>");
        accounts(form);
        form.append("</fieldset>");
        hidden(form, "response_type", "code");
        hidden(form, "client_id", asked.clientId());
        hidden(form, "redirect_uri", asked.redirect().toString());
        hidden(form, "state", asked.state());
        hidden(form, "scope", String.join(rules.separator().equals(",") ? "," : " ", asked.scopes()));
        asked.challenge().ifPresent(challenge -> {
            hidden(form, "code_challenge", challenge);
            hidden(form, "code_challenge_method", "S256");
        });
        button(form, "allow");
        button(form, "deny");
        return page(
                words.getLocale().getLanguage(),
                said("title", rules.network()),
                form.append("</form>").toString());
    }

    static String refused(String network, String why) {
        return page("en", Html.escape(network), "<p>invalid_request: " + Html.escape(why) + "</p>");
    }

    private void accounts(StringBuilder form) {
        List<Consent.Person> accounts = rules.accounts();
        for (Consent.Person person : accounts) {
            form.append("<p><label><input type=\"radio\" name=\"account\" value=\"")
                    .append(Html.escape(person.id()))
                    .append(person.equals(accounts.get(0)) ? "\" checked>" : "\">")
                    .append(Html.escape(person.name()))
                    .append("</label></p>");
        }
    }

    private static void hidden(StringBuilder form, String name, String value) {
        form.append("<input type=\"hidden\" name=\"")
                .append(name)
                .append("\" value=\"")
                .append(Html.escape(value))
                .append("\">");
    }

    private void button(StringBuilder form, String decision) {
        form.append("<button name=\"decision\" value=\"")
                .append(decision)
                .append("\">")
                .append(said(decision))
                .append("</button> ");
    }

    private static String page(String language, String title, String main) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + title
                + "</title><link rel=\"stylesheet\" href=\"/timeline.css\"></head><body class=\"consent\"><main><h1>"
                + title + "</h1>" + main + "</main></body></html>";
    }

    private String said(String key, Object... values) {
        return Html.escape(new MessageFormat(words.getString(key), words.getLocale()).format(values));
    }
}
