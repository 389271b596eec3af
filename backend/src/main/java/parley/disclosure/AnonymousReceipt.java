package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What somebody anonymous is given once.
 *
 * @param code what opens the conversation again; nobody can show it a second time
 * @param answerDueAt by when an answer waits there
 */
@Serdeable
record AnonymousReceipt(String code, Instant answerDueAt) {

    @Override
    public String toString() {
        return "AnonymousReceipt";
    }
}
