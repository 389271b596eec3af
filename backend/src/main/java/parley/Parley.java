package parley;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** The program: one process that serves the API and the pages. */
@OpenAPIDefinition(info = @Info(
        title = "Parley",
        version = "1",
        description = "The API of a Parley help desk. Changes need If-Match with the version that was seen; creations take an Idempotency-Key; "
                + "errors are problems of RFC 9457, told apart by type; lists are paged by cursor. Programs send an access token as Authorization: Bearer."))
public final class Parley {

    private Parley() {}

    public static void main(String[] arguments) {
        start(Settings.of(System.getenv()), arguments);
    }

    /** Starts a server with settings of its own, as the tests do for each database. */
    public static ApplicationContext start(Settings settings, String... arguments) {
        return Micronaut.build(arguments)
                .mainClass(Parley.class)
                .banner(false)
                .properties(settings.properties())
                .start();
    }

}
