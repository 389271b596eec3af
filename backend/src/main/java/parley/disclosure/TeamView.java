package parley.disclosure;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The safe harbour team, as it sees itself.
 *
 * @param members who is in it
 * @param changes who came and went, the last first, and by whose hand
 * @param campaigns every campaign, the last first
 */
@Serdeable
record TeamView(List<TeamMemberView> members, List<TeamChange> changes, List<CampaignView> campaigns) {}
