package dev.socialpublisher.sandbox;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Runs a sandbox in a process of its own: {@code Main --port 8081 --journal DIR}. Prints its address, then serves. */
public final class Main {

    private static final String USAGE = "Usage: Main [--host ADDRESS] [--port PORT] [--journal DIRECTORY]";

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        SandboxConfig config;
        try {
            config = config(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(USAGE);
            System.exit(2);
            return;
        }
        NetworkSandbox sandbox = NetworkSandbox.start(config);
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "network-sandbox-stop"));
        System.out.println("Network sandbox: " + sandbox.baseUrl());
        new CountDownLatch(1).await(); // until the process is told to stop
    }

    /** The configuration that the arguments ask for; unknown or incomplete ones are refused. */
    static SandboxConfig config(String... arguments) {
        SandboxConfig config =
                SandboxConfig.local(Path.of("work", "network-sandbox")).withPort(8081);
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException("Argument " + arguments[i] + " needs a value");
            }
            String value = arguments[i + 1];
            config = switch (arguments[i]) {
                case "--host" ->
                    new SandboxConfig(
                            value,
                            config.port(),
                            config.journalDir(),
                            config.accounts(),
                            config.clock(),
                            config.places());
                case "--port" -> config.withPort(port(value));
                case "--journal" ->
                    new SandboxConfig(
                            config.host(),
                            config.port(),
                            Path.of(value),
                            config.accounts(),
                            config.clock(),
                            config.places());
                default -> throw new IllegalArgumentException("Unknown argument " + arguments[i]);
            };
        }
        return config;
    }

    private static int port(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("port is '" + value + "', allowed are 0 to 65535", e);
        }
    }
}
