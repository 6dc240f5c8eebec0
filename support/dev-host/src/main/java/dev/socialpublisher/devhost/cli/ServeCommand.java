package dev.socialpublisher.devhost.cli;

import dev.socialpublisher.devhost.DevHost;
import dev.socialpublisher.devhost.DevHostConfig;
import dev.socialpublisher.devhost.DevHostConfig.Ports;
import dev.socialpublisher.devhost.page.Words;
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
@Command(name = "serve", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private int port;

    @Option(names = "--sandbox-port", paramLabel = "PORT", defaultValue = "8081")
    private int sandboxPort;

    @Option(names = "--sandbox-url", paramLabel = "URL")
    private @Nullable URI sandboxUrl;

    @Option(names = "--work", paramLabel = "${bundle:label.folder}", defaultValue = "work")
    private Path work = Path.of("work");

    @Option(names = "--light-modules", paramLabel = "${bundle:label.folder}")
    private @Nullable Path lightModules;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Words words;

    public ServeCommand(Words words) {
        this.words = words;
    }

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
        new Greeting(words).print(spec.commandLine().getOut(), host, modules, System.nanoTime() - begun);
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
