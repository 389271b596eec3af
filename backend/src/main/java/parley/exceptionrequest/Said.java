package parley.exceptionrequest;

import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import java.net.URISyntaxException;
import parley.platform.problem.InvalidFields;

/** What somebody typed into a field that may stay empty. */
final class Said {

    private Said() {}

    static @Nullable String words(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** An address of the web that can be followed, and nothing that a browser would run. */
    static @Nullable String link(@Nullable String typed, String pointer) {
        String address = words(typed);
        if (address != null && !isOfTheWeb(address)) {
            throw new InvalidFields(pointer, "Give an address that begins with https:// or http://.");
        }
        return address;
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI link = new URI(address);
            return ("https".equalsIgnoreCase(link.getScheme()) || "http".equalsIgnoreCase(link.getScheme())) && link.getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
