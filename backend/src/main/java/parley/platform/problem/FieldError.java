package parley.platform.problem;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer to the field in the request body, or the name of a parameter
 * @param detail what is wrong, in words for the person who typed it
 */
@Serdeable
public record FieldError(String pointer, String detail) {

    /** What is said of a field that was left empty and may not be. */
    public static final String NEEDED = "This is needed.";
}
