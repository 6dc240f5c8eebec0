package dev.socialpublisher.devhost.cli.tone;

import picocli.CommandLine.Command;

/** What style teams run in their own pipelines. */
@Command(name = "tone", mixinStandardHelpOptions = true)
public final class ToneCommand {}
