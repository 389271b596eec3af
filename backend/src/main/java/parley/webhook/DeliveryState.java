package parley.webhook;

/** How far a delivery is. */
enum DeliveryState {
    /** It is tried, or tried again. */
    WAITING,
    DELIVERED,
    /** It was tried for a day; an administrator can have it sent again. */
    GIVEN_UP
}
