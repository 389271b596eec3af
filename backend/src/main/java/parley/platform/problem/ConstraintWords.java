package parley.platform.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.Map;

/** Says of a violated constraint what a person has to do about it; the validator's own words speak to programmers. */
final class ConstraintWords {

    private ConstraintWords() {}

    static String of(ConstraintViolation<?> violation) {
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        return switch (violation.getMessageTemplate()) {
            case "{jakarta.validation.constraints.NotNull.message}",
                    "{jakarta.validation.constraints.NotBlank.message}",
                    "{jakarta.validation.constraints.NotEmpty.message}" -> FieldError.NEEDED;
            case "{jakarta.validation.constraints.Size.message}" -> size(violation.getInvalidValue(), limits);
            case "{jakarta.validation.constraints.Min.message}" -> "At least " + limits.get("value") + ".";
            case "{jakarta.validation.constraints.Max.message}" -> "At most " + limits.get("value") + ".";
            case "{jakarta.validation.constraints.Positive.message}" -> "More than 0.";
            case "{jakarta.validation.constraints.Email.message}" -> "This is not an e-mail address.";
            case "{jakarta.validation.constraints.Pattern.message}" -> "This is not written as it has to be.";
            default -> violation.getMessage();
        };
    }

    private static String size(Object value, Map<String, Object> limits) {
        String unit = value instanceof CharSequence ? " characters" : "";
        int length = value instanceof CharSequence text ? text.length() : value instanceof Collection<?> list ? list.size() : 0;
        boolean isTooShort = limits.get("min") instanceof Integer shortest && length < shortest;
        if (isTooShort) {
            return length == 0 ? FieldError.NEEDED : "At least " + limits.get("min") + unit + ".";
        }
        return "At most " + limits.get("max") + unit + "; these are " + length + ".";
    }
}
