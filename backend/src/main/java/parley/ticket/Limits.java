package parley.ticket;

/** How much at once. */
final class Limits {

    static final int BODY = 50_000;
    static final int DRAFT = 200_000;
    static final int WATCHERS = 20;
    static final int ATTACHMENTS = 20;
    static final String PLACE = "[a-z0-9][a-z0-9-]{0,99}";

    private Limits() {}
}
