package parley.account;

/**
 * Somebody left, was taken out of a team, or lost a role: what they have in hand may not be theirs to work any more.
 * Told inside the transaction of the change.
 *
 * @param person who
 */
public record NoLongerWorks(PersonId person) {}
