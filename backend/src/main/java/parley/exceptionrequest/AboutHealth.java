package parley.exceptionrequest;

import java.util.Set;

/** Which answers of a request are about somebody's health or disability. They are for the requester and those who work the case. */
final class AboutHealth {

    static final Set<String> QUESTIONS = Set.of("accessibility");

    /**
     * A request {@code r} in which nobody spoke of their health, as SQL. The answers are a JSON object in which a quotation
     * mark within a text is escaped: this is the key and nothing else.
     */
    static final String NOTHING_SAID = """
            (r.answers not like '%"accessibility":"%' or r.answers like '%"accessibility":"no"%')""";

    private AboutHealth() {}
}
