package parley.platform.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.core.propagation.ThreadPropagatedContextElement;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.slf4j.MDC;
import parley.platform.problem.Instance;

/** Puts the id of the request before every line that it writes into the log, on whichever thread. */
@ServerFilter("/**")
final class RequestInLog {

    @RequestFilter
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void mark(HttpRequest<?> request, MutablePropagatedContext context) {
        context.add(new Mark(Instance.of(request)));
    }

    private record Mark(String id) implements ThreadPropagatedContextElement<String> {

        @Override
        public @Nullable String updateThreadContext() {
            String before = MDC.get(Instance.LOGGED);
            MDC.put(Instance.LOGGED, id);
            return before;
        }

        @Override
        public void restoreThreadContext(@Nullable String before) {
            if (before == null) {
                MDC.remove(Instance.LOGGED);
            } else {
                MDC.put(Instance.LOGGED, before);
            }
        }
    }
}
