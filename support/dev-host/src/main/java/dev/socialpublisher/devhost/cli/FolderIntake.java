package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.adapter.media.ImageRenditioner;
import dev.socialpublisher.devhost.WorkFolder;
import dev.socialpublisher.devhost.magazine.ArticleImport;
import dev.socialpublisher.devhost.magazine.ArticleImport.Incoming;
import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.devhost.magazine.Assets;
import dev.socialpublisher.devhost.magazine.FirstStart;
import dev.socialpublisher.devhost.magazine.SampleMagazine;
import dev.socialpublisher.devhost.page.Words;
import dev.socialpublisher.devhost.repository.ContentRepository;
import java.time.Clock;

/** Opens the work folder itself, for as long as the import takes. */
final class FolderIntake implements Intake {
    private final WorkFolder work;
    private final ContentRepository repository;
    private final ArticleImport articles;
    private final String user;
    private final Words words;

    FolderIntake(WorkFolder work, String user, Words words) {
        this.work = work;
        this.user = user;
        this.words = words;
        this.repository = ContentRepository.open(work.repository());
        new FirstStart(repository).run();
        this.articles = new ArticleImport(
                new Articles(repository, Clock.systemUTC()),
                SampleMagazine.magazine(),
                new Assets(repository),
                new ImageRenditioner());
    }

    @Override
    public String add(Incoming incoming) {
        return words.get(
                "cli.import.later", "/articles/" + articles.add(incoming, user) + "?in=" + incoming.language());
    }

    @Override
    public void close() {
        repository.close();
        work.close();
    }
}
