package dev.socialpublisher.adapter.connector.messenger;

import dev.socialpublisher.adapter.connector.meta.account.AccountIdentity;
import dev.socialpublisher.adapter.connector.meta.account.GrantedPages;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person grants (developers.facebook.com, Send API and Conversations API, 2026-11-22). */
final class InboxRights {
    /** Without these nothing is sent or read back. */
    static final List<String> NEEDED =
            List.of("pages_show_list", "pages_messaging", "pages_manage_metadata", "pages_read_engagement");

    /** Pages that belong to a business are listed only with the last one. */
    static final List<String> ASKED = List.of(
            "pages_show_list",
            "pages_messaging",
            "pages_manage_metadata",
            "pages_read_engagement",
            "business_management");

    private static final String FIELDS = "id,name,username";

    /** The person must be allowed to answer for the Page. */
    static final GrantedPages.Choice CHOICE =
            new GrantedPages.Choice(FIELDS, Set.of("MESSAGING"), page -> Optional.of(AccountIdentity.account(page)));

    private InboxRights() {}

    static AccountIdentity.Question question(String page) {
        return new AccountIdentity.Question("GET /:page", FIELDS, NEEDED, Optional.of(page));
    }
}
