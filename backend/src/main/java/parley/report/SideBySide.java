package parley.report;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

/**
 * Makes parts of a page side by side, each out of a statement of its own, so that who waits for a quarter waits for its
 * longest part and not for all of them. Nobody may hold a connection while they wait for a part, which takes one itself.
 */
@Singleton
public class SideBySide {

    private final ExecutorService blocking;

    SideBySide(@Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.blocking = blocking;
    }

    /** @return what waits for the part, and fails as it failed */
    public <T> Supplier<T> begin(Supplier<T> part) {
        var begun = CompletableFuture.supplyAsync(PropagatedContext.wrapCurrent(part), blocking);
        return () -> {
            try {
                return begun.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        };
    }
}
