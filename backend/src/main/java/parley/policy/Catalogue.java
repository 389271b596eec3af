package parley.policy;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The rules and questions that come with this version of Parley. */
@Singleton
final class Catalogue {

    private final ObjectMapper json;

    Catalogue(ObjectMapper json) {
        this.json = json;
    }

    /** Every rule, each as if it were its first version. */
    List<Restriction> restrictions() {
        return read("catalogue.json", Argument.listOf(CatalogueEntry.class)).stream()
                .map(entry -> entry.restriction(1))
                .toList();
    }

    List<Question> commonQuestions() {
        return read("common-questions.json", Argument.listOf(CatalogueEntry.Asked.class)).stream()
                .map(CatalogueEntry.Asked::question)
                .toList();
    }

    private <T> T read(String file, Argument<T> type) {
        try (InputStream stream = Catalogue.class.getResourceAsStream("/policy/" + file)) {
            return Objects.requireNonNull(json.readValue(Objects.requireNonNull(stream, file), type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
