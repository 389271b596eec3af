package parley.bench;

import java.util.Map;
import parley.testing.Answer;
import parley.testing.Samples;
import parley.testing.Visitor;

/** What is asked of the server again and again. */
final class Request {

    static final int UNBOUNDED = 20_000;
    /** A page of 50 of one's own tickets. */
    static final String LIST = "/api/tickets?limit=50";
    static final String REPLY = "{\"body\": \"It is still so.\"}";
    static final String TICKET = """
            {"kind": "INCIDENT", "title": "It beeps", "body": "And shows nothing.", "impact": "ONE", "urgency": "HINDERED"}""";
    /** A word that few tickets have. */
    static final String RARE = "quokkaphone";

    private static final int MESSAGES = 20;

    private Request() {}

    /** The address of a ticket with twenty messages. */
    static String longTalk(Visitor employee) {
        String ticket = filed(employee, "The long story of a " + RARE);
        for (int message = 1; message < MESSAGES; message++) {
            employee.post(ticket + "/replies", Map.of("body", "And then there is this, number " + message)).expect(201);
        }
        return ticket;
    }

    /** The address of a new ticket. */
    static String filed(Visitor employee, String title) {
        Answer ticket = employee.post("/api/tickets", Samples.aTicket(title)).expect(201);
        return "/api/tickets/" + ticket.number("/number");
    }
}
