/**
 * What a test or a trainer tells the stand-ins to do wrong, and what they are asked afterwards: scripts of faults, the
 * log of requests, counts of publish calls. Knows networks only by id and operation name; named faults are data
 * ({@code faults/*.json}). Start with {@link dev.socialpublisher.sandbox.control.FaultScript}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.sandbox.control;
