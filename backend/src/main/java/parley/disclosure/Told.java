package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.MappedProperty;
import java.util.UUID;
import parley.exceptionrequest.DataClass;

/**
 * What was told, which nobody changes afterwards.
 *
 * @param foundHow how it came to be known
 * @param discloserId whose workaround it is; empty where they are anonymous, or nobody knows
 * @param toldById who typed it; empty where they are anonymous
 * @param codeHash under which somebody anonymous comes back
 * @param restrictionKey the rule that is got round; empty where nobody knows which one
 * @param restrictionVersion the version of the rule in use then
 * @param ruleWords the rule in their own words
 * @param doing what they do
 * @param since for how long
 * @param dataClass with what data
 * @param people how many people do it; empty where they do not know
 * @param campaignId the campaign in which it came
 */
@Embeddable
record Told(
        @MappedProperty("found_how") FoundHow foundHow,
        @MappedProperty("discloser_id") @Nullable UUID discloserId,
        @MappedProperty("told_by_id") @Nullable UUID toldById,
        @MappedProperty("code_hash") @Nullable String codeHash,
        @MappedProperty("restriction_key") @Nullable String restrictionKey,
        @MappedProperty("restriction_version") @Nullable Integer restrictionVersion,
        @MappedProperty("rule_words") @Nullable String ruleWords,
        @MappedProperty("doing") String doing,
        @MappedProperty("since") UsedSince since,
        @MappedProperty("data_class") DataClass dataClass,
        @MappedProperty("people") @Nullable Integer people,
        @MappedProperty("campaign_id") @Nullable UUID campaignId) {

    boolean isAnonymous() {
        return codeHash != null;
    }

    /** Two people let it go on meanwhile. */
    boolean needsTwoForLeave() {
        return dataClass == DataClass.RESTRICTED || dataClass == DataClass.NOT_SURE;
    }
}
