package dev.socialpublisher.network;

/**
 * A text's length as its network counts it.
 *
 * @param used in the network's unit
 * @param limit most allowed, same unit
 * @param linkWeight what each link counts, 0 where links count as written
 * @param secondUsed UTF-8 bytes where the network has a second limit, else 0
 * @param secondLimit 0 where there is none
 */
public record TextLength(int used, int limit, int linkWeight, int secondUsed, int secondLimit) {
    /** With so much more used, in the network's unit, beside the text. */
    public TextLength beside(int more) {
        return new TextLength(used + more, limit, linkWeight, secondUsed, secondLimit);
    }

    public boolean fits() {
        return used <= limit && (secondLimit == 0 || secondUsed <= secondLimit);
    }
}
