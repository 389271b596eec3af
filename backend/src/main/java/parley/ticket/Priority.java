package parley.ticket;

/** How much a ticket presses, by impact and urgency. */
public enum Priority {
    P1,
    P2,
    P3,
    P4;

    public static Priority of(Impact impact, Urgency urgency) {
        return switch (impact) {
            case MANY -> switch (urgency) {
                case STOPPED -> P1;
                case HINDERED -> P2;
                case CAN_WAIT -> P3;
            };
            case TEAM -> switch (urgency) {
                case STOPPED, HINDERED -> P2;
                case CAN_WAIT -> P3;
            };
            case ONE -> switch (urgency) {
                case STOPPED -> P2;
                case HINDERED -> P3;
                case CAN_WAIT -> P4;
            };
        };
    }
}
