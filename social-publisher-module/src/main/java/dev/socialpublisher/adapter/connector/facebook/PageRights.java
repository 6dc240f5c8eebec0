package dev.socialpublisher.adapter.connector.facebook;

import java.util.List;

/** What a person grants (developers.facebook.com, Pages API permissions, 2026-11-22). */
final class PageRights {
    /** Without these nothing is published or read back. */
    static final List<String> NEEDED = List.of("pages_show_list", "pages_manage_posts", "pages_read_engagement");

    /** Pages that belong to a business are listed only with the last one. */
    static final List<String> ASKED =
            List.of("pages_show_list", "pages_manage_posts", "pages_read_engagement", "business_management");

    /** What a person must be allowed on a Page; one of them suffices. */
    static final List<String> TASKS = List.of("CREATE_CONTENT", "MANAGE");

    private PageRights() {}
}
