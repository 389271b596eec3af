package parley.platform.problem;

import io.micronaut.http.HttpRequest;
import parley.platform.Ids;

/** The one request that a problem is about, by an id that its lines in the log carry too. */
public final class Instance {

    /** Under which name the log knows the id. */
    public static final String LOGGED = "request";

    private static final String ATTRIBUTE = "parley.instance";

    private Instance() {}

    /** The id of this request, always the same. */
    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> {
            String id = Ids.next().toString();
            request.setAttribute(ATTRIBUTE, id);
            return id;
        });
    }

    static String address(HttpRequest<?> request) {
        return "urn:uuid:" + of(request);
    }
}
