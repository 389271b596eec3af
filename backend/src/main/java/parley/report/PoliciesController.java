package parley.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import parley.account.CurrentUser;

/** What exception requests say about the rules: for supervisors about all, for those who answer for rules about theirs. */
@Controller("/api/policies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"SUPERVISOR", "APPROVER"})
@Tag(name = "Reports")
class PoliciesController {

    private static final String CSV = "text/csv;charset=utf-8";

    private final Policies policies;

    PoliciesController(Policies policies) {
        this.policies = policies;
    }

    /**
     * Every rule with its figures, those first that take most time of people.
     *
     * @param until the last quarter, such as 2026-Q2; the present one where it is left out
     * @param quarters how many quarters; four where it is left out
     */
    @Get("{?until,quarters}")
    PoliciesReport report(@Nullable @QueryValue String until, @Nullable @QueryValue @Min(1) @Max(8) Integer quarters, CurrentUser user) {
        return policies.report(policies.scope(user, until, quarters));
    }

    /**
     * The same figures as CSV.
     *
     * @param until as for the report
     * @param quarters as for the report
     */
    @Get("/figures.csv{?until,quarters}")
    @Produces(CSV)
    HttpResponse<String> table(@Nullable @QueryValue String until, @Nullable @QueryValue @Min(1) @Max(8) Integer quarters, CurrentUser user) {
        LessonScope scope = policies.scope(user, until, quarters);
        return file("policies-" + scope.last().name(), RuleTable.csv(policies.report(scope).rules()));
    }

    /**
     * One rule: its figures, how they went over eight quarters, its alternatives and the needs behind its requests.
     *
     * @param until as for the report
     * @param quarters as for the report
     */
    @Get("/rules/{key}{?until,quarters}")
    RuleReport rule(String key, @Nullable @QueryValue String until, @Nullable @QueryValue @Min(1) @Max(8) Integer quarters, CurrentUser user) {
        return policies.rule(key, policies.scope(user, until, quarters));
    }

    /**
     * Signs that decisions are made without looking, or without trying anything else first: reasons to talk, no verdicts.
     *
     * @param until as for the report
     * @param quarters as for the report
     */
    @Get("/signals{?until,quarters}")
    @Secured("SUPERVISOR")
    SignalsReport signals(@Nullable @QueryValue String until, @Nullable @QueryValue @Min(1) @Max(8) Integer quarters, CurrentUser user) {
        return policies.signals(policies.scope(user, until, quarters));
    }

    /**
     * Whether it matters who asks, by department and by how high they stand.
     *
     * @param until as for the report
     * @param quarters as for the report
     */
    @Get("/fairness{?until,quarters}")
    @Secured("SUPERVISOR")
    FairnessReport fairness(@Nullable @QueryValue String until, @Nullable @QueryValue @Min(1) @Max(8) Integer quarters, CurrentUser user) {
        return policies.fairness(policies.scope(user, until, quarters));
    }

    /**
     * The exception requests behind a figure, as far as you may see them.
     *
     * @param figure which figure
     * @param restriction only under this rule
     * @param need only about this need of the rule
     * @param alternative only where this alternative was answered
     * @param department only of people of this department; for supervisors
     * @param seniority only of people who stand that high; for supervisors
     * @param team only those that this team works; for supervisors
     * @param approver only those that this person decided about; for supervisors
     * @param until as for the report
     * @param quarters as for the report
     */
    @Get("/cases{?restriction,need,alternative,department,seniority,team,approver,until,quarters}")
    CasesBehind cases(
            @QueryValue LessonFigure figure, @Nullable @QueryValue @Size(max = 60) String restriction, @Nullable @QueryValue @Size(max = 300) String need,
            @Nullable @QueryValue @Size(max = 200) String alternative, @Nullable @QueryValue UUID department, @Nullable @QueryValue Seniority seniority,
            @Nullable @QueryValue UUID team, @Nullable @QueryValue UUID approver, @Nullable @QueryValue String until,
            @Nullable @QueryValue @Min(1) @Max(8) Integer quarters, CurrentUser user) {
        var wanted = new CasesWanted(figure, restriction, need, alternative, department, seniority, team, approver);
        return policies.cases(wanted, policies.scope(user, until, quarters));
    }

    /**
     * The same requests as CSV.
     *
     * @param figure as for the cases
     * @param restriction as for the cases
     * @param need as for the cases
     * @param alternative as for the cases
     * @param department as for the cases
     * @param seniority as for the cases
     * @param team as for the cases
     * @param approver as for the cases
     * @param until as for the report
     * @param quarters as for the report
     */
    @Get("/cases.csv{?restriction,need,alternative,department,seniority,team,approver,until,quarters}")
    @Produces(CSV)
    HttpResponse<String> casesTable(
            @QueryValue LessonFigure figure, @Nullable @QueryValue @Size(max = 60) String restriction, @Nullable @QueryValue @Size(max = 300) String need,
            @Nullable @QueryValue @Size(max = 200) String alternative, @Nullable @QueryValue UUID department, @Nullable @QueryValue Seniority seniority,
            @Nullable @QueryValue UUID team, @Nullable @QueryValue UUID approver, @Nullable @QueryValue String until,
            @Nullable @QueryValue @Min(1) @Max(8) Integer quarters, CurrentUser user) {
        var wanted = new CasesWanted(figure, restriction, need, alternative, department, seniority, team, approver);
        var found = policies.cases(wanted, policies.scope(user, until, quarters));
        return file(figure.name().toLowerCase(Locale.ROOT).replace('_', '-'), RuleTable.casesCsv(found.items()));
    }

    private static HttpResponse<String> file(String name, String table) {
        return HttpResponse.ok(table).header("Content-Disposition", "attachment; filename=\"parley-" + name + ".csv\"");
    }
}
