package dev.socialpublisher.testing;

import java.util.TimeZone;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Puts the JVM into New York for a test class: instants must not depend on it. */
public final class FarZone implements BeforeAllCallback, AfterAllCallback {
    private TimeZone before = TimeZone.getDefault();

    @Override
    public void beforeAll(ExtensionContext context) {
        before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        TimeZone.setDefault(before);
    }
}
