package parley.hearing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A plan that a supervisor wants to make.
 *
 * @param ticket number of the ticket that it begins with, in a queue that one answers for; its requester can read the plan
 * @param ground FINDING where the figures say so, BY_HAND where one saw it
 * @param words why; the person it is about can read it once the plan is made
 */
@Serdeable
record NewPlan(long ticket, @NotNull PlanGround ground, @NotBlank @Size(max = 2000) String words) {}
