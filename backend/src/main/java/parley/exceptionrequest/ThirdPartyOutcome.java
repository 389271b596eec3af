package parley.exceptionrequest;

/** Where a case about data for a third party can go. */
public enum ThirdPartyOutcome {
    /** As it stands. */
    GO_AHEAD,
    /** By another way, which the requester accepts. */
    CHANGE_PLANS,
    /** The contract is changed before it starts. */
    NEGOTIATE,
    /** Only data of customers who agree is handed over. */
    ASK_CUSTOMERS
}
