package parley.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an endpoint is told.
 *
 * @param format {@code parley-webhook-1}; another form is another format
 * @param id of the event; the same each time that it is told
 * @param type such as {@code exception.active}
 * @param at when it happened
 * @param sequence grows with each event of an exception; one with a lower number than the last is out of date
 * @param number of the exception request
 * @param rule the rule that is lifted
 * @param state where it stands now
 * @param cause why it is suspended, or over
 * @param people whom it holds for
 * @param others who else is to use it, in the requester's words
 * @param targets what it is about, as the requester answered the questions of the rule
 * @param from when it begins to hold
 * @param until when it ends; of one that is over, when it may not be used any more
 */
@Serdeable
record WebhookPayload(
        String format,
        UUID id,
        String type,
        Instant at,
        @Nullable Long sequence,
        @Nullable Long number,
        @Nullable Rule rule,
        @Nullable String state,
        @Nullable String cause,
        List<Person> people,
        @Nullable String others,
        List<Target> targets,
        @Nullable Instant from,
        @Nullable Instant until) {

    static final String FORMAT = "parley-webhook-1";

    static WebhookPayload test(UUID id, Instant now) {
        return new WebhookPayload(FORMAT, id, WebhookType.TEST.text(), now, null, null, null, null, null, List.of(), null, List.of(), null, null);
    }

    /**
     * A rule of the rule book.
     *
     * @param key by which it stays the same
     * @param version under which the exception was asked for
     */
    @Serdeable
    record Rule(String key, int version) {}

    /**
     * Somebody whom an exception holds for.
     *
     * @param id in Parley
     * @param name what they are called
     * @param email their address
     * @param login what they sign in with
     */
    @Serdeable
    record Person(UUID id, String name, @Nullable String email, @Nullable String login) {}

    /**
     * Something that an exception is about.
     *
     * @param question key of the question, such as {@code url}
     * @param answer as the requester typed or chose it
     */
    @Serdeable
    record Target(String question, String answer) {}
}
