package dev.socialpublisher.tone.own.inclusive;

/** What an inclusive rule is about; each is decided by itself. */
enum Aspect {
    /** « lecteur·rice·s », also with a point, a hyphen, a slash or in brackets. */
    MIDPOINT,
    /** « les lectrices et lecteurs ». */
    DOUBLES,
    /** « la directrice », “firefighter”. */
    TITLES,
    /** “He or she”, and “he” where nobody in particular is meant. */
    PRONOUNS
}
