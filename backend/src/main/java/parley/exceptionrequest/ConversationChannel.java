package parley.exceptionrequest;

/** How people talked. */
public enum ConversationChannel {
    CALL(true),
    VISIT(true),
    VIDEO(true),
    MAIL(false),
    CHAT(false);

    private final boolean live;

    ConversationChannel(boolean live) {
        this.live = live;
    }

    /** People heard each other, so that one could ask back at once. */
    boolean isLive() {
        return live;
    }
}
