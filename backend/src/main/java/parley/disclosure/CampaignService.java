package parley.disclosure;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** The team says in which time everybody is asked to tell. */
@Singleton
public class CampaignService {

    private final DisclosureSight sight;
    private final CampaignRepository campaigns;
    private final CompanyDays days;
    private final ActivityLog activity;
    private final Clock clock;

    CampaignService(DisclosureSight sight, CampaignRepository campaigns, CompanyDays days, ActivityLog activity, Clock clock) {
        this.sight = sight;
        this.campaigns = campaigns;
        this.days = days;
        this.activity = activity;
        this.clock = clock;
    }

    @Transactional
    public UUID announce(CampaignDescription description, CurrentUser by) {
        sight.requireTeam(by);
        refuseBackwards(description);
        Campaign campaign = campaigns.save(new Campaign(
                Ids.next(), description.name().strip(), description.firstDay(), description.lastDay(), days.beginOf(description.firstDay()),
                days.endOf(description.lastDay()), by.id().value(), clock.instant(), 0));
        record("CAMPAIGN_ANNOUNCED", campaign.id(), by);
        return campaign.id();
    }

    @Transactional
    public void change(UUID id, CampaignDescription description, IfMatch seen, CurrentUser by) {
        sight.requireTeam(by);
        Campaign campaign = campaigns.findById(id).orElseThrow(NothingHere::new);
        StaleVersion.check(seen, campaign.version());
        refuseBackwards(description);
        campaigns.update(new Campaign(
                id, description.name().strip(), description.firstDay(), description.lastDay(), days.beginOf(description.firstDay()),
                days.endOf(description.lastDay()), campaign.createdBy(), campaign.createdAt(), campaign.version()));
        record("CAMPAIGN_CHANGED", id, by);
    }

    private static void refuseBackwards(CampaignDescription description) {
        if (description.lastDay().isBefore(description.firstDay())) {
            throw new InvalidFields("/lastDay", "is before the first day");
        }
    }

    private void record(String kind, UUID id, CurrentUser by) {
        activity.record(Happening.inAdministration(kind, by.id().value(), "DISCLOSURE_CAMPAIGN", id, Map.of()));
    }
}
