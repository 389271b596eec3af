package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.web.Creation;
import parley.platform.web.IfMatch;

/** What safe harbour is here: who takes disclosures, and when everybody is asked to tell. */
@Controller("/api/safe-harbour")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Safe harbour")
class SafeHarbourController {

    private final DisclosureSight sight;
    private final Team team;
    private final Campaigns campaigns;
    private final CampaignService service;

    SafeHarbourController(DisclosureSight sight, Team team, Campaigns campaigns, CampaignService service) {
        this.sight = sight;
        this.team = team;
        this.campaigns = campaigns;
        this.service = service;
    }

    /** What the form says before anything is typed. */
    @Get
    @Secured(SecurityRule.IS_ANONYMOUS)
    SafeHarbour show(@Nullable CurrentUser user) {
        List<TeamMemberView> members = team.members();
        List<String> names = user == null ? List.of() : members.stream().map(TeamMemberView::name).toList();
        return new SafeHarbour(!members.isEmpty(), names, campaigns.open().orElse(null), CompanyDays.WORKING_DAYS_TO_ANSWER);
    }

    /** The team, who came to it and left it, and its campaigns. */
    @Get("/team")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    TeamView team(CurrentUser user) {
        sight.requireTeam(user);
        return new TeamView(team.members(), team.changes(), campaigns.all());
    }

    /** Announce a time in which everybody is asked to tell. */
    @Post("/campaigns")
    @Creation
    @Status(HttpStatus.CREATED)
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<CampaignView> announce(@Valid @Body CampaignDescription description, CurrentUser user) {
        return HttpResponse.created(campaigns.campaign(service.announce(description, user)));
    }

    /** Put a campaign right, or end it earlier or later. */
    @Put("/campaigns/{id}")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    CampaignView change(UUID id, @Valid @Body CampaignDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser user) {
        service.change(id, description, seen, user);
        return campaigns.campaign(id);
    }
}
