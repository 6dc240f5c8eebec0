package dev.socialpublisher.variant;

/** How readers are addressed: French tu or vous, or no rule. */
public enum AddressForm {
    FREE,
    TU,
    VOUS
}
