package dev.socialpublisher.devhost.magazine;

import dev.socialpublisher.devhost.magazine.SampleMagazine.Sample;
import dev.socialpublisher.devhost.magazine.SampleMagazine.SamplePicture;
import dev.socialpublisher.devhost.magazine.SampleMagazine.SampleVideo;
import dev.socialpublisher.devhost.repository.ContentRepository;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty repository with the sample magazine, once; a start that was interrupted goes on where it stopped. */
public final class FirstStart {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String DONE = "sampleMagazineLoaded";
    private static final String LOADER = "Rivages";

    private final ContentRepository repository;

    public FirstStart(ContentRepository repository) {
        this.repository = repository;
    }

    public void run() {
        try {
            load();
        } catch (RepositoryException e) {
            throw new IllegalStateException("the sample magazine cannot be loaded", e);
        }
    }

    private void load() throws RepositoryException {
        if (repository.read(
                ContentRepository.ARTICLES, session -> session.getRootNode().hasProperty(DONE))) {
            return;
        }
        List<Sample> samples = SampleMagazine.articles();
        samples.forEach(this::load);
        repository.write(
                ContentRepository.ARTICLES, session -> session.getRootNode().setProperty(DONE, true));
        LOG.info("Loaded the sample magazine: {} articles", samples.size());
    }

    /** Under the date of publication, so that the list looks like a magazine at work and not like one morning. */
    private void load(Sample sample) {
        MagazineArticle article = sample.article();
        Instant date = article.published().orElse(Instant.EPOCH);
        Articles articles = new Articles(repository, Clock.fixed(date, ZoneOffset.UTC));
        if (articles.isTaken(article.section(), article.slug(), Optional.empty())) {
            return;
        }
        Assets assets = new Assets(repository);
        List<ArticlePicture> pictures = sample.pictures().stream()
                .map(picture -> store(picture, assets))
                .toList();
        String uuid = articles.create(
                new MagazineArticle(
                        article.slug(),
                        article.section(),
                        article.author(),
                        article.texts(),
                        pictures,
                        sample.draft() ? Optional.empty() : article.published()),
                LOADER);
        sample.videos().forEach(video -> articles.film(uuid, stored(video, assets)));
        if (!sample.draft()) {
            articles.publish(uuid, LOADER);
        }
    }

    private static ArticlePicture store(SamplePicture picture, Assets assets) {
        String uuid = assets.add(
                picture.file(), "image/jpeg", new ByteArrayInputStream(SampleMagazine.picture(picture.file())));
        return new ArticlePicture(uuid, picture.alt(), picture.credit(), picture.socialUseUntil());
    }

    private static ArticleVideo stored(SampleVideo video, Assets assets) {
        String uuid =
                assets.add(video.file(), "video/mp4", new ByteArrayInputStream(SampleMagazine.video(video.file())));
        return new ArticleVideo(uuid, video.credit(), video.chapters());
    }
}
