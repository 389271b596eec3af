package parley.demo;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import parley.account.CurrentUser;
import parley.routing.HandOverService;
import parley.servicelevel.BusinessCalendar;
import parley.ticket.Channel;
import parley.ticket.DraftService;
import parley.ticket.Filing;
import parley.ticket.TicketNumber;
import parley.ticket.TicketService;
import parley.ticket.TicketStatus;
import parley.ticket.Words;

/** Lets people do one step of a story, as themselves and by the service that everybody uses. */
@Singleton
final class TicketWork {

    private final TicketService tickets;
    private final HandOverService handOvers;
    private final DraftService drafts;
    private final TakingTickets taking;
    private final Papers papers;
    private final Clock clock;

    TicketWork(TicketService tickets, HandOverService handOvers, DraftService drafts, TakingTickets taking, Papers papers, Clock clock) {
        this.tickets = tickets;
        this.handOvers = handOvers;
        this.drafts = drafts;
        this.taking = taking;
        this.papers = papers;
        this.clock = clock;
    }

    TicketNumber file(Story story, Company company) {
        CurrentUser requester = company.person(story.requester());
        CurrentUser by = company.person(story.filedBy());
        return tickets.file(new Filing(story.kind(), story.title(), new Words(story.text(), papers.upload(story.files(), by), null), story.category(), story.impact(), story.urgency(),
                requester.id(), requester.id().equals(by.id()) ? Channel.PORTAL : Channel.ON_BEHALF, List.of()), by).number();
    }

    void act(TicketNumber ticket, Story.Step step, Company company, BusinessCalendar hours) {
        CurrentUser who = company.person(step.who());
        Words words = Words.of(step.text());
        switch (step.verb()) {
            case TAKES -> taking.take(ticket, who);
            case HANDS -> handOvers.toColleague(ticket, company.person(step.rest()).id(), step.text(), null, who);
            case RELEASES -> tickets.release(ticket, who, null);
            case NOTES -> tickets.note(ticket, words, who);
            case ANSWERS -> tickets.reply(ticket, words, TicketStatus.OPEN, who);
            case ASKS -> tickets.reply(ticket, words, TicketStatus.WAITING_ON_REQUESTER, who);
            case REFERS -> tickets.reply(ticket, words, TicketStatus.WAITING_ON_OTHERS, who);
            case SOLVES -> tickets.resolve(ticket, words, who, null);
            case HOLDS -> tickets.hold(ticket, later(step.rest(), hours), step.text(), who, null);
            case MOVES -> {
                tickets.note(ticket, words, who);
                tickets.moveToQueue(ticket, company.queue(step.rest()), who, null);
            }
            case CORRECTS -> correct(ticket, step.rest().split(" "), who);
            case BRINGS -> tickets.bringIn(ticket, company.person(step.rest()).id(), who, null);
            case WRITES -> tickets.write(ticket, words, who);
            case THANKS -> tickets.thank(ticket, words, who);
            case REOPENS -> tickets.reopen(ticket, words, who, null);
            case CONFIRMS -> tickets.confirm(ticket, who, null);
            case DRAFTS -> drafts.keep("ticket-" + ticket.value() + "-reply", step.text(), who);
            case WITHDRAWS -> tickets.withdraw(ticket, who, null);
        }
    }

    private void correct(TicketNumber ticket, String[] impactAndUrgency, CurrentUser who) {
        tickets.changePriority(ticket, StoryBook.impact(impactAndUrgency[0]), StoryBook.urgency(impactAndUrgency[1]), who, null);
    }

    private Instant later(String span, BusinessCalendar hours) {
        Duration wait = Spans.of(span, hours.week().averageWorkingDay());
        return hours.after(clock.instant(), wait);
    }
}
