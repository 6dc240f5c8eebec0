/**
 * What happens when processes die, answers get lost and nodes compete: the product on its own composition root, the
 * networks' stand-ins in a process of their own, so that a kill does not take their journal along. Start at {@link
 * dev.socialpublisher.devhost.crash.KilledProcessTest}.
 */
package dev.socialpublisher.devhost.crash;
