package dev.socialpublisher.adapter.web.workbench;

import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.part.WebParts;
import dev.socialpublisher.queue.check.CharterTrial;
import dev.socialpublisher.tone.charter.quick.QuickBench;
import java.util.List;
import java.util.stream.Stream;

/** The operations of the tone-rule workbench. */
public final class WorkbenchRoutes {
    private WorkbenchRoutes() {}

    public static List<Route> of(WebParts parts) {
        return Stream.of(
                        new CharterFileCalls(parts.workbench(), parts.charters()).routes(),
                        new CharterVersionCalls(parts.workbench()).routes(),
                        new TrialCalls(trial(parts), parts).routes(),
                        new SettingsCalls(
                                        parts.workbench(),
                                        new QuickBench(parts.workbench(), parts.clock()),
                                        parts.lookups())
                                .routes(),
                        new SchemaCalls().routes())
                .flatMap(List::stream)
                .toList();
    }

    private static CharterTrial trial(WebParts parts) {
        CharterTrial.ReadStores stores = new CharterTrial.ReadStores(
                parts.queue().posts(), parts.channels(), parts.queue().snapshots());
        return new CharterTrial(stores, parts.profiles(), parts.clock());
    }
}
