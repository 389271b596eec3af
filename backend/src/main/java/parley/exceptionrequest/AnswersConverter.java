package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the answers to the questions of a rule as a JSON object. */
@Singleton
final class AnswersConverter implements AttributeConverter<Map<String, String>, String> {

    private static final Argument<Map<String, String>> ANSWERS = Argument.mapOf(String.class, String.class);

    private final ObjectMapper json;

    AnswersConverter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable String convertToPersistedValue(@Nullable Map<String, String> answers, ConversionContext context) {
        try {
            return answers == null ? null : json.writeValueAsString(new TreeMap<>(answers));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public @Nullable Map<String, String> convertToEntityValue(@Nullable String text, ConversionContext context) {
        try {
            return text == null ? null : json.readValue(text, ANSWERS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
