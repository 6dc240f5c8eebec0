package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.adapter.media.ImageRenditioner;
import dev.socialpublisher.article.document.ImportedDocument;
import dev.socialpublisher.devhost.magazine.ArticleImport.IncomingPicture;
import dev.socialpublisher.devhost.page.Words;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.MediaContent;
import dev.socialpublisher.media.MediaRef;
import dev.socialpublisher.media.Renditioner;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Which pictures of a document come along.
 *
 * @param refused why the others that it holds cannot be used
 * @param elsewhere addresses of those that it does not hold
 */
record PictureIntake(List<IncomingPicture> taken, List<Wording> refused, List<String> elsewhere) {
    private static final Renditioner RENDITIONER = new ImageRenditioner();

    static PictureIntake of(ImportedDocument document) {
        PictureIntake intake = new PictureIntake(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        document.images()
                .forEach(image -> image.content()
                        .ifPresentOrElse(
                                bytes -> intake.add(image, bytes),
                                () -> intake.elsewhere().add(image.source())));
        return intake;
    }

    private void add(ImportedDocument.Image image, Bytes bytes) {
        String name = image.source().substring(image.source().lastIndexOf('/') + 1);
        try {
            RENDITIONER.inspect(new MediaContent(new MediaRef("import"), name, bytes));
            taken.add(new IncomingPicture(name, bytes, image.alt()));
        } catch (SocialException refusal) {
            refused.add(refusal.wording());
        }
    }

    void report(PrintWriter out, Words words) {
        taken.forEach(picture -> out.println(words.get(
                picture.alt().isBlank() ? "cli.import.picture-undescribed" : "cli.import.picture-taken",
                picture.fileName(),
                picture.alt())));
        refused.forEach(why -> out.println(words.get("cli.import.picture-refused", why.in(words.language()))));
        elsewhere.forEach(source -> out.println(words.get("cli.import.picture", source)));
    }
}
