package dev.socialpublisher.connector;

/** What a rate limit halts: the account, the whole app (all accounts of ours there), or the network. */
public enum RateScope {
    ACCOUNT,
    APP,
    NETWORK
}
