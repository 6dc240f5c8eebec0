package dev.socialpublisher.tone.own.inclusive;

/** What a house wants of a form. */
enum Use {
    REFUSED,
    REQUIRED
}
