package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * One difference between two versions of a rule.
 *
 * @param part which part
 * @param kind what became of it
 * @param item the need, alternative, condition, question or role, where the part has several
 * @param before how it read before, where it changed
 * @param after how it reads now, where it changed
 */
@Serdeable
record RuleChange(RulePart part, ChangeKind kind, @Nullable String item, @Nullable String before, @Nullable String after) {

    static RuleChange of(RulePart part, ChangeKind kind, String item) {
        return new RuleChange(part, kind, item, null, null);
    }
}
