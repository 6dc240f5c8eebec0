package dev.socialpublisher.network;

/**
 * How a link card looks.
 *
 * @param builtByUs true where the client sends title, description and thumbnail; false where the network reads the page
 * @param imageRatioWidth and height: the crop of the card's picture, for instance 191:100
 */
public record CardRules(
        LinkPlacement link,
        boolean builtByUs,
        int imageRatioWidth,
        int imageRatioHeight,
        int maxTitle,
        int maxDescription) {}
