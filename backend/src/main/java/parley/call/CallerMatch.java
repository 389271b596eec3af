package parley.call;

/** How well it is known who calls. */
enum CallerMatch {
    /** One person calls from that number. */
    KNOWN,
    /** Several share it. */
    MAYBE,
    /** Nobody is known to, or the number was withheld. */
    UNKNOWN
}
