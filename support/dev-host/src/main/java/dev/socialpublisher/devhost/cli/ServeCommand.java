package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.devhost.DevHost;
import dev.socialpublisher.devhost.DevHostConfig;
import dev.socialpublisher.devhost.DevHostConfig.Ports;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the host and keeps it running until the process is asked to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Start the host. Ctrl-C stops it; a later start goes on where it stopped.")
public final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "8080", description = "Port of the host (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--sandbox-port",
            defaultValue = "8081",
            description = "Port of the network sandbox (default: ${DEFAULT-VALUE}).")
    private int sandboxPort;

    @Option(names = "--sandbox-url", description = "Use the network sandbox of another process, and start none.")
    private @Nullable URI sandboxUrl;

    @Option(names = "--work", defaultValue = "work", description = "Folder to keep everything in (default: work).")
    private Path work = Path.of("work");

    @Option(
            names = "--light-modules",
            description =
                    "Folder with rules, recipes and profiles (default: light-modules here, else the shipped ones).")
    private @Nullable Path lightModules;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        long begun = System.nanoTime();
        CountDownLatch stopped = new CountDownLatch(1);
        Running running = new Running();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running.close();
            stopped.countDown();
        }));
        Path modules = LightModulesFolder.choose(lightModules, work);
        DevHostConfig config = DevHostConfig.demo(new Ports(port, sandboxPort), work, modules);
        DevHost host = running.keep(DevHost.start(sandboxUrl == null ? config : config.withSandboxAt(sandboxUrl)));
        Greeting.print(spec.commandLine().getOut(), host, modules, System.nanoTime() - begun);
        stopped.await();
        return 0;
    }

    /** The host once it runs; asked to stop before that, it is stopped as soon as it does. */
    private static final class Running {
        private @Nullable DevHost host;
        private boolean closed;

        synchronized DevHost keep(DevHost started) {
            if (closed) {
                started.close();
            }
            host = started;
            return started;
        }

        synchronized void close() {
            closed = true;
            if (host != null) {
                host.close();
            }
        }
    }
}
