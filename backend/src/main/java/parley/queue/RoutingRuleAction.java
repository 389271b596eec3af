package parley.queue;

/** What an administrator may do with a routing rule. */
enum RoutingRuleAction {
    CHANGE,
    MOVE,
    DELETE
}
