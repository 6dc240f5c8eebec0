package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.devhost.WorkFolder;
import dev.socialpublisher.devhost.magazine.ArticleImport.Incoming;
import java.nio.file.Path;
import java.util.Optional;

/** Where imported articles go. */
interface Intake extends AutoCloseable {
    /** Answers where the new draft stands. */
    String add(Incoming incoming);

    @Override
    void close();

    /** Repository and database belong to one process: a running host is asked, never passed by. */
    static Intake into(Path work, String user, String password) {
        Optional<WorkFolder> free = WorkFolder.take(work.toAbsolutePath().normalize());
        if (free.isPresent()) {
            return new FolderIntake(free.get(), user);
        }
        int port = WorkFolder.portOfRunningHost(work)
                .orElseThrow(() -> new IllegalStateException(
                        "A host is starting or stopping in " + work + "; try again in a moment."));
        return new HostIntake(port, user, password);
    }
}
