package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Keeps the eight answers of a rating as a JSON array. */
@Singleton
final class FactorsConverter implements AttributeConverter<List<FactorAnswer>, String> {

    private static final Argument<List<FactorAnswer>> FACTORS = Argument.listOf(FactorAnswer.class);

    private final ObjectMapper json;

    FactorsConverter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable String convertToPersistedValue(@Nullable List<FactorAnswer> factors, ConversionContext context) {
        try {
            return factors == null ? null : json.writeValueAsString(factors);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public @Nullable List<FactorAnswer> convertToEntityValue(@Nullable String text, ConversionContext context) {
        try {
            return text == null ? null : json.readValue(text, FACTORS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
