package parley.report;

import io.micronaut.core.annotation.Nullable;
import java.util.UUID;

/**
 * Which cases are asked for.
 *
 * @param figure behind which figure
 * @param restriction only under this rule
 * @param need only about this need of the rule; the empty word for those that are like none of them
 * @param alternative only where this was answered
 * @param department only of people of this department
 * @param seniority only of people who stand that high
 * @param team only those that this team works
 * @param approver only those that this person decided about
 */
record CasesWanted(
        LessonFigure figure,
        @Nullable String restriction,
        @Nullable String need,
        @Nullable String alternative,
        @Nullable UUID department,
        @Nullable Seniority seniority,
        @Nullable UUID team,
        @Nullable UUID approver) {

    /** What is about people or teams is for their leads. */
    boolean isForLeads() {
        return department != null || seniority != null || team != null || approver != null;
    }
}
