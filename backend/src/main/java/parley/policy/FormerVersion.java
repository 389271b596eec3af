package parley.policy;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a version of a rule said, and what it changed.
 *
 * @param published which version
 * @param text all that it said
 * @param changes what it changed against the version before it
 */
@Serdeable
record FormerVersion(PublishedVersion published, RuleText text, List<RuleChange> changes) {}
