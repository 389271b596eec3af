package parley.queue;

import parley.servicelevel.BusinessCalendar;
import parley.servicelevel.Targets;

/**
 * What a queue promises to one kind of ticket, and the hours it counts in: those in force at the moment of asking.
 *
 * @param rulesAskForSkills whether any routing rule asks for one
 */
public record QueueTerms(QueueId queue, Targets targets, BusinessCalendar calendar, boolean rulesAskForSkills) {}
