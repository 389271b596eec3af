package parley;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;

/** The program: one process that serves the API and the pages. */
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
