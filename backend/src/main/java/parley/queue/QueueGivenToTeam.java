package parley.queue;

/**
 * Another team works a queue from now on. Told inside the transaction of the change.
 *
 * @param queue which queue
 */
public record QueueGivenToTeam(QueueId queue) {}
