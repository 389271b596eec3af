package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps criteria by their names, with commas between them. */
@Singleton
final class CriteriaConverter implements AttributeConverter<Set<ImpactCriterion>, String> {

    @Override
    public @Nullable String convertToPersistedValue(@Nullable Set<ImpactCriterion> criteria, ConversionContext context) {
        return criteria == null ? null : criteria.stream().sorted().map(ImpactCriterion::name).collect(Collectors.joining(","));
    }

    @Override
    public @Nullable Set<ImpactCriterion> convertToEntityValue(@Nullable String text, ConversionContext context) {
        Set<ImpactCriterion> criteria = EnumSet.noneOf(ImpactCriterion.class);
        if (text != null && !text.isEmpty()) {
            Arrays.stream(text.split(",")).map(ImpactCriterion::valueOf).forEach(criteria::add);
        }
        return criteria;
    }
}
