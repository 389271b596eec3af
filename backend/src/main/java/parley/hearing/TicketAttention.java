package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What is to be known of the people behind a ticket, as far as the reader may.
 *
 * @param hearing who said last that they are not being heard; for them, the requester, and those who answer
 * @param plans for those who work it, what is to be made or holds about whoever asked; for the requester, what holds about them
 * @param conductNotes for those who work it, what happened in earlier conversations
 */
@Serdeable
record TicketAttention(@Nullable HearingView hearing, List<PlanView> plans, List<ConductNoteView> conductNotes) {}
