package dev.socialpublisher.ui;

import java.util.Locale;

/** What a view needs to know of the AdminCentral that shows it. Called on the request's thread only. */
interface AdminCentral {
    /** Empty, or with a leading slash. */
    String contextPath();

    /** Of the person, not of what they write. */
    Locale userLanguage();

    /** In the person's language; a key that no bundle has comes back as it is. */
    String words(String key);
}
