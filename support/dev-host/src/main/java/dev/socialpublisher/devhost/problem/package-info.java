/**
 * What keeps the host from its work and a person can solve. Knows nothing of the host's parts, which all may say it. Start at
 * {@link dev.socialpublisher.devhost.problem.HostProblem}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.devhost.problem;
