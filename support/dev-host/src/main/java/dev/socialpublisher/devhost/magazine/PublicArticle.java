package dev.socialpublisher.devhost.magazine;

/** An article that readers may see, in the state that was published, and its path in the repository. */
public record PublicArticle(String path, MagazineArticle article) {}
