package parley.webhook;

import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.activity.Happening;

/** What the outside is told. */
enum WebhookType {
    /** An exception begins to hold, holds again, or holds for somebody else. */
    EXCEPTION_ACTIVE("exception.active"),
    /** It does not hold for now. */
    EXCEPTION_SUSPENDED("exception.suspended"),
    /** It holds no more. */
    EXCEPTION_ENDED("exception.ended"),
    /** An administrator tries whether anybody hears. */
    TEST("parley.test");

    private static final String ACTIVE = "ACTIVE";
    private static final String SUSPENDED = "SUSPENDED";
    private static final Set<String> GRANTED = Set.of(ACTIVE, SUSPENDED);
    private static final Set<String> OVER = Set.of("ENDING", "CLOSED");

    private final String text;

    WebhookType(String text) {
        this.text = text;
    }

    /** As receivers read it. */
    String text() {
        return text;
    }

    /** Empty where it is nothing that the outside has to know. */
    static Optional<WebhookType> of(Happening happening) {
        if (!happening.subject().equals("EXCEPTION_REQUEST")) {
            return Optional.empty();
        }
        Map<String, Object> detail = happening.detail();
        return of(happening.kind(), (String) detail.get("from"), (String) detail.get("to"));
    }

    private static Optional<WebhookType> of(String kind, @Nullable String from, @Nullable String to) {
        boolean handedOn = kind.equals("EXCEPTION_TAKEN_OVER");
        if (to == null || from == null || to.equals(from) && !handedOn) {
            return Optional.empty();
        }
        if (to.equals(ACTIVE)) {
            return Optional.of(EXCEPTION_ACTIVE);
        }
        if (to.equals(SUSPENDED)) {
            return Optional.of(EXCEPTION_SUSPENDED);
        }
        return GRANTED.contains(from) && OVER.contains(to) ? Optional.of(EXCEPTION_ENDED) : Optional.empty();
    }
}
