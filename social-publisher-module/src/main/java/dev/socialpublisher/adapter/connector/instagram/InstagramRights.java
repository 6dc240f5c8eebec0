package dev.socialpublisher.adapter.connector.instagram;

import dev.socialpublisher.adapter.connector.meta.account.AccountIdentity;
import dev.socialpublisher.adapter.connector.meta.account.GrantedPages;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person grants, and which accounts that gives (developers.facebook.com, Instagram with Facebook login, 2026-11-22). */
final class InstagramRights {
    /** Without these nothing is published or read back. */
    static final List<String> NEEDED =
            List.of("instagram_basic", "instagram_content_publish", "pages_show_list", "pages_read_engagement");

    /** Pages that belong to a business are listed only with the last one. */
    static final List<String> ASKED = List.of(
            "instagram_basic",
            "instagram_content_publish",
            "pages_show_list",
            "pages_read_engagement",
            "business_management");

    private static final String FIELDS = "id,username,name";
    private static final String BEHIND = "instagram_business_account";

    /** The professional account behind a Page, where there is one. */
    static final GrantedPages.Choice CHOICE = new GrantedPages.Choice(
            "id," + BEHIND + "{" + FIELDS + "}",
            Set.of("CREATE_CONTENT", "MANAGE"),
            page -> Optional.of(page.path(BEHIND))
                    .filter(account -> account.hasNonNull("id"))
                    .map(AccountIdentity::account));

    /** The rights of Pages name the Page, those of Instagram the account: none is told apart here. */
    static final AccountIdentity.Question QUESTION =
            new AccountIdentity.Question("GET /:ig", FIELDS, NEEDED, Optional.empty());

    private InstagramRights() {}
}
