package parley.policy;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A vetted way to get the work done that keeps the rule.
 *
 * @param name what to call it
 * @param howItHelps why it does what the person needs
 */
@Serdeable
record AlternativeView(String name, String howItHelps) {

    static AlternativeView of(Alternative alternative) {
        return new AlternativeView(alternative.name(), alternative.howItHelps());
    }
}
