package parley.hearing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the person says to a note about a conversation of theirs.
 *
 * @param words shown beside the note from now on
 */
@Serdeable
record NoteAnswer(@NotBlank @Size(max = 1000) String words) {}
