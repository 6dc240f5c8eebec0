package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.devhost.WorkFolder;
import dev.socialpublisher.devhost.magazine.ArticleImport.Incoming;
import dev.socialpublisher.devhost.page.Words;
import dev.socialpublisher.devhost.problem.HostProblem;
import dev.socialpublisher.error.Wording;
import java.nio.file.Path;
import java.util.Optional;

/** Where imported articles go. */
interface Intake extends AutoCloseable {
    /** Answers where the new draft stands. */
    String add(Incoming incoming);

    @Override
    void close();

    /** Repository and database belong to one process: a running host is asked, never passed by. */
    static Intake into(Path work, String user, String password, Words words) {
        Optional<WorkFolder> free = WorkFolder.take(work.toAbsolutePath().normalize());
        if (free.isPresent()) {
            return new FolderIntake(free.get(), user, words);
        }
        int port = WorkFolder.portOfRunningHost(work)
                .orElseThrow(() -> new HostProblem(Wording.of(
                        "A host is starting or stopping in %s; try again in a moment.",
                        "Un hôte démarre ou s’arrête dans %s ; réessayez dans un instant.", work)));
        return new HostIntake(port, user, password, words.language());
    }
}
