package dev.socialpublisher.delivery.run;

import java.time.Clock;

/** What the parts of the runner share. */
record Workshop(Connectors connectors, Verdicts verdicts, Recorder recorder, RetryPlan retries, Clock clock) {}
