/**
 * The clock: Quartz wakes the work that others do, and decides nothing. Rows are the truth; a trigger that is lost costs
 * at most one period. Start at {@link dev.socialpublisher.adapter.quartz.QuartzClock}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.quartz;
