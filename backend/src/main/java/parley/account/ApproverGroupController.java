package parley.account;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import parley.platform.page.Page;
import parley.platform.web.IfMatch;

/** Approver groups, as administrators keep them. */
@Controller("/api/admin/approver-groups")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMINISTRATOR")
@Tag(name = "Administration: teams and approvers")
class ApproverGroupController {

    private final ApproverGroupService service;
    private final ApproverGroupQueries queries;

    ApproverGroupController(ApproverGroupService service, ApproverGroupQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    /** Every role that the rules ask for, with who decides in it today. */
    @Get
    Page<ApproverGroupDetail> list() {
        return Page.whole(queries.groups());
    }

    /** One approver group. */
    @Get("/{role}")
    ApproverGroupDetail show(String role) {
        return queries.group(role);
    }

    /** Say who decides in a role, and who does while it has nobody. */
    @Put("/{role}")
    ApproverGroupDetail change(String role, @Valid @Body ApproverGroupDescription description, @Header(HttpHeaders.IF_MATCH) IfMatch seen, CurrentUser administrator) {
        service.change(role, description, seen, administrator);
        return queries.group(role);
    }
}
