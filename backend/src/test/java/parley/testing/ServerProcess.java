package parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parley as a process of its own, so that it can be killed. */
public final class ServerProcess {

    private static final Pattern CODE = Pattern.compile("enter the code (\\S+)");
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final Process process;
    private final Path log;
    private final URI address;

    private ServerProcess(Process process, Path log, URI address) {
        this.process = process;
        this.log = log;
        this.address = address;
    }

    /** @param plantedFault runs with the tests' faulty parts on the class path; otherwise it is the real server */
    public static ServerProcess start(Path data, String databaseUrl, boolean plantedFault) {
        return start(JavaProgram.PARLEY, data, plantedFault, Map.of("PARLEY_DATABASE_URL", databaseUrl));
    }

    /** The real server, with these settings. */
    public static ServerProcess start(Path data, String databaseUrl, Map<String, String> settings) {
        Map<String, String> more = new HashMap<>(settings);
        more.put("PARLEY_DATABASE_URL", databaseUrl);
        return start(JavaProgram.PARLEY, data, false, more);
    }

    /** With its embedded database on a disk that loses what was not synced. */
    public static ServerProcess startOnLossyDisk(Path data, double letThrough, boolean plantedFault) {
        return start("parley.ParleyOnAnotherDisk", data, plantedFault, Map.of("DISK", "lossy", "LOSSY_DISK_LETS_THROUGH", Double.toString(letThrough)));
    }

    /** With its embedded database on a disk that fails by the signs that the test puts into the folder. */
    public static ServerProcess startOnBrokenDisk(Path data, Path signs) {
        return start("parley.ParleyOnAnotherDisk", data, false, Map.of("DISK", "broken", "BROKEN_DISK_SIGNS", signs.toString()));
    }

    /** As an operator starts it: the packaged program by its launcher. */
    public static ServerProcess launch(Path data, String databaseUrl) {
        ProcessBuilder launcher = new ProcessBuilder(Path.of("..", "bin", "parley").toString()).redirectErrorStream(true);
        return start(launcher, data, Map.of("PARLEY_DATABASE_URL", databaseUrl));
    }

    private static ServerProcess start(String program, Path data, boolean plantedFault, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        if (plantedFault) {
            environment.put("PLANTED_FAULT", "no-durable-commit");
        }
        return start(JavaProgram.of(program, plantedFault || !program.equals(JavaProgram.PARLEY)), data, environment);
    }

    private static ServerProcess start(ProcessBuilder builder, Path data, Map<String, String> environment) {
        try {
            int port = freePort();
            Path log = Files.createTempFile("parley-server", ".log");
            builder.environment().putAll(environment);
            builder.environment().put("PARLEY_DATA", data.toString());
            builder.environment().put("PARLEY_PORT", Integer.toString(port));
            builder.redirectOutput(log.toFile());
            ServerProcess server = new ServerProcess(builder.start(), log, URI.create("http://127.0.0.1:" + port));
            server.awaitReady();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public URI address() {
        return address;
    }

    /** The one-time code of a new installation, from its console. */
    public Optional<String> setUpCode() {
        Matcher code = CODE.matcher(console());
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }

    /** Whether it ends by itself within the time. */
    public boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends it in order. */
    public void end() {
        process.destroy();
        awaitEnd();
    }

    /** Ends it as a crash would: nothing is closed, nothing is flushed. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE;
        while (!console().contains("Parley is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not start:\n" + console());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private String console() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
