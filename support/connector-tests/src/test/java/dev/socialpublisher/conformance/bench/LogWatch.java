package dev.socialpublisher.conformance.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Listens to our own loggers at their most talkative. */
public final class LogWatch implements AutoCloseable {
    private final Logger ours =
            ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("dev.socialpublisher.adapter");
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

    public LogWatch() {
        ours.setLevel(Level.TRACE);
        ours.setAdditive(false);
        appender.start();
        ours.addAppender(appender);
    }

    /** Messages, and the words of exceptions. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ILoggingEvent event : List.copyOf(appender.list)) {
            lines.add(event.getFormattedMessage());
            for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
                lines.add(cause.getMessage());
                for (StackTraceElementProxy frame : cause.getStackTraceElementProxyArray()) {
                    lines.add(frame.getSTEAsString());
                }
            }
        }
        return lines;
    }

    @Override
    public void close() {
        ours.detachAppender(appender);
    }
}
