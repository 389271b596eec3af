package parley;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import parley.backup.RestoreCommand;
import parley.record.VerifyCommand;

/** The program: one process that serves the API and the pages. */
@OpenAPIDefinition(info = @Info(
        title = "Parley",
        version = "1",
        description = "The API of a Parley help desk. Changes need If-Match with the version that was seen; creations take an Idempotency-Key; "
                + "errors are problems of RFC 9457, told apart by type; lists are paged by cursor. Programs send an access token as Authorization: Bearer."))
public final class Parley {

    private static final Logger LOG = LoggerFactory.getLogger(Parley.class);

    private Parley() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        if (arguments.length == 1 && arguments[0].equals("rehearse")) {
            Rehearsal.run();
            return;
        }
        Settings settings = Settings.of(System.getenv());
        if (arguments.length > 0 && arguments[0].equals("restore")) {
            System.exit(restore(settings, System.getenv(), Arrays.copyOfRange(arguments, 1, arguments.length)) ? 0 : 1);
        }
        if (arguments.length > 0 && arguments[0].equals("verify-record")) {
            System.exit(verifyRecord(settings, System.getenv(), Arrays.copyOfRange(arguments, 1, arguments.length)) ? 0 : 1);
        }
        if (arguments.length > 0) {
            System.err.println("Parley does not know \"" + arguments[0] + "\". Without a word it runs the desk; otherwise say restore FILE, or verify-record.");
            System.exit(1);
        }
        try {
            DataFolder.prepare(settings.data());
            ApplicationContext server = start(settings);
            CountDownLatch ended = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                ended.countDown();
            }));
            ended.await();
        } catch (RuntimeException failure) {
            StartFailure known = StartFailure.of(failure, settings);
            LOG.error("{}", known.words(), known.isExplained() ? null : failure);
            System.exit(1);
        }
    }

    private static boolean restore(Settings settings, Map<String, String> environment, String... arguments) {
        return new RestoreCommand(settings.data(), settings.url(), environment.getOrDefault("PARLEY_DATABASE_USER", "sa"),
                environment.getOrDefault("PARLEY_DATABASE_PASSWORD", ""), System.out).run(List.of(arguments));
    }

    private static boolean verifyRecord(Settings settings, Map<String, String> environment, String... arguments) {
        return new VerifyCommand(settings.data(), settings.url(), environment.getOrDefault("PARLEY_DATABASE_USER", "sa"),
                environment.getOrDefault("PARLEY_DATABASE_PASSWORD", ""), System.out).run(List.of(arguments));
    }

    /** Starts a server with settings of its own, as the tests do for each database. */
    public static ApplicationContext start(Settings settings) {
        ApplicationContext context = ApplicationContext.builder()
                .mainClass(Parley.class)
                .banner(false)
                // No settings come from another server, and looking for such a bean reads the list of all beans a second time.
                .bootstrapEnvironment(false)
                .properties(settings.properties())
                .build();
        try {
            context.start();
            context.getBean(EmbeddedServer.class).start();
            return context;
        } catch (RuntimeException failure) {
            context.close();
            throw failure;
        }
    }
}
