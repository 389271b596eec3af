package parley.platform.problem;

import io.micronaut.http.HttpStatus;

/** Every kind of error that leaves the server: its address, its status, its title and what to do about it. */
public enum ProblemType {
    INVALID("invalid", HttpStatus.BAD_REQUEST, "Something in the request is not valid", "Correct the fields named in errors."),
    UNREADABLE("unreadable", HttpStatus.BAD_REQUEST, "The request could not be read", "Send JSON as the API reference describes it."),
    NOT_SIGNED_IN("not-signed-in", HttpStatus.UNAUTHORIZED, "You are not signed in", "Sign in, or send a valid access token."),
    WRONG_CREDENTIALS("wrong-credentials", HttpStatus.UNAUTHORIZED, "That login and password do not fit together", "Check both and try again."),
    NOT_SIGNED("not-signed", HttpStatus.UNAUTHORIZED, "The signature is missing, old or wrong", "Sign the moment and the body with the secret of the line, and send it within five minutes."),
    NOT_FOR_YOUR_ROLE("not-for-your-role", HttpStatus.FORBIDDEN, "This is not for your role", "Ask an administrator if you need it."),
    SAME_PERSON("same-person", HttpStatus.FORBIDDEN, "One person cannot do both", "Ask a colleague to do it."),
    PASSWORD_NEEDED("password-needed", HttpStatus.FORBIDDEN, "Your present password is needed for this", "Type the password that you sign in with now."),
    BROWSER_NEEDED("browser-needed", HttpStatus.FORBIDDEN, "This needs a signed-in browser", "Sign in with your password; an access token is not enough."),
    READ_ONLY_TOKEN("read-only-token", HttpStatus.FORBIDDEN, "This access token may only look", "Use a token that may change things, or do it in a browser."),
    FORGED("forged", HttpStatus.FORBIDDEN, "This request did not come from Parley's own pages", "Reload the page and try again."),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND, "There is nothing here, or nothing that you may see", "Check the address."),
    METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED, "This address does not take that method", "See the API reference."),
    NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE, "The answer cannot be given in the form that Accept asks for", "Accept application/json, or the type that the API reference names."),
    CONFLICT("conflict", HttpStatus.CONFLICT, "That does not fit with what is already there", "Look at it again."),
    NOT_NOW("not-now", HttpStatus.CONFLICT, "That cannot be done in the present state", "See allowed for what can be done."),
    NOT_READY("not-ready", HttpStatus.CONFLICT, "Something has to happen first", "Do what detail says, then try again."),
    SAME_KEY_RUNNING("same-key-running", HttpStatus.CONFLICT, "A request with this Idempotency-Key is still running", "Repeat it in a moment."),
    CODE_OVER("code-over", HttpStatus.GONE, "This code does not work, or not any more", "Ask an administrator for a new one."),
    STALE_VERSION("stale-version", HttpStatus.PRECONDITION_FAILED, "Somebody changed this in the meantime", "Load it again and repeat the change; what you typed is kept."),
    TOO_LARGE("too-large", HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The request is too large", "Send less at once."),
    WRONG_MEDIA_TYPE("wrong-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The content type is not supported here", "Send application/json, or the type that the API reference names."),
    SAME_KEY_OTHER_REQUEST("same-key-other-request", HttpStatus.UNPROCESSABLE_ENTITY, "This Idempotency-Key was used for another request", "Use a new key for a new request."),
    VERSION_MISSING("version-missing", HttpStatus.PRECONDITION_REQUIRED, "The version that you saw is missing", "Send If-Match with the version of what you change."),
    TOO_MANY_TRIES("too-many-tries", HttpStatus.TOO_MANY_REQUESTS, "Too many tries", "Wait as long as Retry-After says."),
    BROKEN("broken", HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side", "Try again; if it stays, tell the administrator the instance: the log knows it."),
    NOT_KNOWN("not-known", HttpStatus.SERVICE_UNAVAILABLE, "It is not known whether this was saved",
            "Look whether it is there before you repeat it; with the same Idempotency-Key repeating is safe."),
    UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Parley cannot save at the moment", "Nothing was changed. Try again in a moment.");

    private final String slug;
    private final HttpStatus status;
    private final String title;
    private final String remedy;

    ProblemType(String slug, HttpStatus status, String title, String remedy) {
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    public String address() {
        return "/problems/" + slug;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String remedy() {
        return remedy;
    }

    static ProblemType of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> NOT_SIGNED_IN;
            case FORBIDDEN -> NOT_FOR_YOUR_ROLE;
            case NOT_FOUND -> NOT_FOUND;
            case METHOD_NOT_ALLOWED -> METHOD_NOT_ALLOWED;
            case CONFLICT -> CONFLICT;
            case REQUEST_ENTITY_TOO_LARGE -> TOO_LARGE;
            case NOT_ACCEPTABLE -> NOT_ACCEPTABLE;
            case UNSUPPORTED_MEDIA_TYPE -> WRONG_MEDIA_TYPE;
            case SERVICE_UNAVAILABLE -> UNAVAILABLE;
            default -> status.getCode() >= 500 ? BROKEN : UNREADABLE;
        };
    }
}
