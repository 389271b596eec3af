package parley.exceptionrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.exceptionrequest.Company.INES;
import static parley.exceptionrequest.Company.MARA;
import static parley.exceptionrequest.Company.SAM;
import static parley.exceptionrequest.ConversationChannel.CALL;
import static parley.exceptionrequest.ConversationChannel.CHAT;
import static parley.exceptionrequest.ConversationChannel.MAIL;
import static parley.exceptionrequest.ConversationChannel.VIDEO;
import static parley.exceptionrequest.ConversationChannel.VISIT;
import static parley.exceptionrequest.Story.aRequest;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After two ways that did not work, or one that was too slow, people talk live before anything else is offered or asked. */
class TalkOwedTest {

    private static final String NO_OTHER_WAY = "The stand computer has no network at all";

    @Test
    void the_second_way_that_does_not_work_calls_for_a_talk() {
        Story story = refusedOnce(RejectReason.COST);
        assertThat(TalkOwed.in(story.file())).isEmpty();
        assertOwed(refused(story, "Link", RejectReason.COST));
    }

    @Test
    void one_that_is_too_slow_calls_for_it_at_once() {
        assertOwed(refusedOnce(RejectReason.TOO_SLOW));
    }

    @Test
    void a_live_talk_with_the_manager_invited_opens_the_way_again() {
        for (ConversationChannel live : List.of(CALL, VISIT, VIDEO)) {
            Story story = refusedOnce(RejectReason.TOO_SLOW).after(Duration.ofHours(1));
            story.talked(live, story.now(), MARA, SAM);
            assertThat(TalkOwed.in(story.file())).isEmpty();
            assertThat(story.offered("Link", SAM).state()).isEqualTo(CaseState.ALTERNATIVE_OFFERED);
            assertThat(story.rated(3, 3, SAM).asked(30, NO_OTHER_WAY, SAM).state()).isEqualTo(CaseState.AWAITING_DECISION);
        }
    }

    @Test
    void a_message_is_no_talk_and_one_from_before_the_refusal_does_not_count() {
        Story story = aRequest().inConversation().talked(SAM).after(Duration.ofHours(1));
        refused(story, "Company stick", RejectReason.TOO_SLOW);
        assertOwed(story);
        story.after(Duration.ofHours(1)).talked(MAIL, story.now(), MARA, SAM).talked(CHAT, story.now(), MARA, SAM);
        assertOwed(story);
        story.talked(CALL, story.now().minus(Duration.ofMinutes(61)), MARA, SAM);
        assertOwed(story);
        assertThat(TalkOwed.in(story.talked(CALL, story.now().minus(Duration.ofMinutes(60)), MARA, SAM).file())).isEmpty();
    }

    @Test
    void a_talk_in_the_same_minute_counts_though_the_minute_began_before() {
        Story story = aRequest().inConversation().after(Duration.ofSeconds(40));
        refused(story, "Company stick", RejectReason.TOO_SLOW).after(Duration.ofSeconds(10));
        assertThat(TalkOwed.in(story.talked(CALL, story.now().minusSeconds(50), MARA, SAM).file())).isEmpty();
    }

    @Test
    void a_talk_to_which_the_manager_was_not_invited_is_not_enough() {
        Story story = refusedOnce(RejectReason.TOO_SLOW);
        story.talked(CALL, story.now(), null, SAM);
        assertThat(TalkOwed.in(story.file()).orElseThrow().onlyInvitationMissing()).isTrue();
        assertThatThrownBy(() -> story.offered("Link", SAM)).isInstanceOf(TalkNotHeld.class).hasMessageContaining("manager");
    }

    @Test
    void the_next_two_refusals_call_for_a_talk_of_their_own() {
        Story story = refused(refusedOnce(RejectReason.COST), "Link", RejectReason.COST).talked(SAM).after(Duration.ofHours(1));
        refused(story, "Laptop", RejectReason.COST);
        assertThat(TalkOwed.in(story.file())).isEmpty();
        assertOwed(refused(story, "Two sticks", RejectReason.COST));
    }

    @Test
    void a_talk_between_two_refusals_does_not_spare_the_one_after_them() {
        Story story = refusedOnce(RejectReason.COST).after(Duration.ofHours(1)).talked(SAM).after(Duration.ofHours(1));
        assertOwed(refused(story, "Link", RejectReason.COST));
    }

    @Test
    void the_requester_may_still_take_a_way_that_is_open_or_take_the_request_back() {
        Story both = aRequest().inConversation().offered("Company stick", SAM);
        Proposal first = both.lastOffer();
        both.offered("Link", SAM).rejected(first, RejectReason.TOO_SLOW, INES);
        assertThat(both.accepted(both.lastOffer(), INES).state()).isEqualTo(CaseState.RESOLVED_BY_ALTERNATIVE);
        assertThat(refusedOnce(RejectReason.TOO_SLOW).withdrawn(INES).state()).isEqualTo(CaseState.WITHDRAWN);
    }

    @Test
    void what_waited_for_its_decision_before_there_was_such_a_rule_is_not_declined_without_the_talk() {
        Story story = refusedOnce(RejectReason.COST).rated(3, 3, SAM).asked(30, NO_OTHER_WAY, SAM).refusedLongAgo(RejectReason.TOO_SLOW);
        assertThatThrownBy(() -> story.declined("The film can be played from the company stick, which needs no exception.", MARA))
                .isInstanceOf(TalkNotHeld.class);
        assertThat(story.talked(MARA).declined("The film can be played from the company stick, which needs no exception.", MARA).state())
                .isEqualTo(CaseState.DECLINED);
    }

    private static Story refusedOnce(RejectReason why) {
        return refused(aRequest().inConversation(), "Company stick", why);
    }

    private static Story refused(Story story, String title, RejectReason why) {
        return story.offered(title, SAM).rejected(story.lastOffer(), why, INES);
    }

    private static void assertOwed(Story story) {
        assertThat(TalkOwed.in(story.file()).orElseThrow().onlyInvitationMissing()).isFalse();
        assertThatThrownBy(() -> story.offered("Another", SAM)).isInstanceOf(TalkNotHeld.class);
        assertThatThrownBy(() -> story.asked(30, NO_OTHER_WAY, SAM)).isInstanceOf(TalkNotHeld.class);
    }
}
