/**
 * The JSON API over real HTTP, held against its own description: every operation, every documented refusal, and what
 * people get wrong, in both languages. Start at {@link dev.socialpublisher.devhost.api.DocumentedAnswersTest}.
 */
package dev.socialpublisher.devhost.api;
