package parley.exceptionrequest;

/** Yes, no, or nobody knows yet; what is not known is treated like yes. */
public enum Known {
    YES,
    NO,
    UNKNOWN;

    boolean mustBeAssumed() {
        return this != NO;
    }
}
