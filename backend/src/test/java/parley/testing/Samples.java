package parley.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of everything that stands on a desk, and with it a good request for every route that the API reference describes.
 * A new route needs nothing here where its values are of a type; where a value must be a real one, it gets one line in
 * {@link #inPaths} (by the word before it) or in {@link #inFields} (by its name), and a line in {@link #asker} where
 * it is not for the usual person of its role.
 */
public final class Samples {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Ends of the routes that are for the safe harbour team. */
    private static final List<String> TEAM_OF_HARBOUR = List.of("GET /api/disclosures", "/disclosures/finds", "/disclosures/{id}/grant",
            "/disclosures/{id}/exclusion", "/exclusion/confirmation", "/disclosures/{id}/steps", "/disclosures/{id}/leave", "/leave/confirmation",
            "/disclosures/{id}/closure", "/safe-harbour/team", "/safe-harbour/figures", "/safe-harbour/campaigns", "/safe-harbour/campaigns/{id}");
    private static final Pattern VARIABLE = Pattern.compile("([^/{}]+)/\\{([^}]*)}");

    private final TestParley parley;
    private final Company company;
    private final JsonNode reference;
    private final Map<String, Object> inPaths = new HashMap<>();
    private final Map<String, Object> inFields = new HashMap<>();

    public Samples(TestParley parley) {
        this.parley = parley;
        this.company = parley.company();
        this.reference = parley.anybody().get("/api/openapi.json").expect(200).body();
        moveIn();
    }

    private void moveIn() {
        Visitor agnes = parley.as(company.agnes());
        Visitor priya = parley.as(company.priya());
        Visitor ada = parley.as(company.ada());
        UUID rule = UUID.randomUUID();
        parley.sql("insert into routing_rule (id, place, name, queue_id, version) values (:id, :place, 'Everything', :queue, 0)",
                Map.of("id", rule, "queue", company.serviceQueue(), "place", 1 + parley.count("select coalesce(max(place), 0) as n from routing_rule", Map.of())));
        long ticket = agnes.post("/api/tickets", aTicket("It beeps")).expect(201).number("/number");
        Answer exception = agnes.post("/api/exception-requests", aNeed()).expect(201);
        String talk = "/api/exception-requests/" + exception.number("/number");
        Answer talked = priya.seen(exception).post(talk + "/conversations", aConversation()).expect(201);
        Answer proposed = priya.seen(talked).post(talk + "/proposals", aProposal()).expect(201);
        Answer withCondition = priya.seen(proposed).post(talk + "/conditions",
                Map.of("definition", "Only one stick", "timing", "ONGOING", "owner", company.agnes().toString())).expect(201);

        anAmendment(agnes, exception.number("/number"));
        agnes.put("/api/drafts/ask", Map.of("body", "It beeps, and")).expect(200);
        safeHarbour(agnes);

        inPaths.put("tickets", ticket);
        inPaths.put("exception-requests", exception.number("/number"));
        inPaths.put("proposals", withCondition.string("/proposals/0/id"));
        inPaths.put("conditions", withCondition.string("/conditions/0/id"));
        inPaths.put("papers", "RATING");
        inPaths.put("sheet", "RESALE");
        inPaths.put("restrictions", "usb_storage");
        inPaths.put("rule-book", "usb_storage");
        inPaths.put("rules", "usb_storage");
        inPaths.put("policy-reviews", priya.post("/api/policy-reviews", Map.of("restriction", "usb_storage", "proposal", "Let it be")).expect(201).string("/review/id"));
        inPaths.put("versions", 1);
        inPaths.put("people", company.nils());
        inPaths.put("watchers", company.ines());
        inPaths.put("approver-groups", "IT_SECURITY");
        inPaths.put("work", "YOUR_TURN");
        inPaths.put("drafts", "ask");
        inPaths.put("queues", company.serviceQueue());
        inPaths.put("routing-rules", rule);
        Object skill = ada.post("/api/admin/skills", Map.of("name", "SAP")).expect(201).string("/id");
        priya.put("/api/tickets/" + ticket + "/skills/" + skill, null).expect(200);
        inPaths.put("skills", skill);
        inPaths.put("analysts", company.nils());
        inFields.put("skillIds", List.of(skill));
        inPaths.put("teams", company.network());
        inPaths.put("calendars", ada.post("/api/admin/calendars", aCalendar("Office")).expect(201).string("/id"));
        inPaths.put("departments", ada.post("/api/admin/departments", Map.of("name", "Dispatch")).expect(201).string("/id"));
        inPaths.put("sites", ada.post("/api/admin/sites", Map.of("name", "Fennwick")).expect(201).string("/id"));
        inPaths.put("backups", aBackup());
        inPaths.put("verifications", aVerification());
        inPaths.put("webhooks", ada.post("/api/admin/webhooks", Map.of("name", "Proxy", "url", "https://proxy.example/hook", "active", true)).expect(201).string("/webhook/id"));
        inPaths.put("webhook-deliveries", ada.post("/api/admin/webhooks/" + inPaths.get("webhooks") + "/tests", null).expect(201).string("/id"));
        inPaths.put("attachments", upload(agnes, "photo.png", "not really").expect(201).string("/id"));

        beingHeard(agnes, ticket);
        calls(agnes, priya, ada);
        inPaths.put("deputies", parley.as(company.tomas()).post("/api/deputies",
                Map.of("deputy", company.omar(), "firstDay", "2026-05-04", "lastDay", "2026-05-08")).expect(201).string("/id"));
        inPaths.put("requesters", company.agnes());
        inPaths.put("openings", parley.as(company.lotte()).post("/api/numbers/openings",
                Map.of("analyst", company.priya(), "reason", "She asked me to", "days", 7)).expect(201).string("/id"));
        inFields.put("analyst", company.omar());
        inFields.put("subject", company.agnes());
        inFields.put("deputy", company.ines());
        inFields.put("person", company.tomas());
        inFields.put("limits", Map.of());
        inFields.put("restriction", "usb_storage");
        inFields.put("restrictionKey", "usb_storage");
        inFields.put("queueId", company.networkQueue());
        inFields.put("teamId", company.network());
        inFields.put("siteId", inPaths.get("sites"));
        inFields.put("departmentId", inPaths.get("departments"));
        inFields.put("calendarId", inPaths.get("calendars"));
        inFields.put("owner", company.agnes());
        inFields.put("requester", company.agnes());
        inFields.put("requesterId", company.agnes());
        inFields.put("managerId", company.tomas());
        inFields.put("headId", company.tomas());
        inFields.put("memberIds", List.of(company.sam()));
        inFields.put("fallbackRole", null);
        inFields.put("watchers", List.of(company.ines()));
        inFields.put("to", company.omar());
        inFields.put("queue", null);
        inFields.put("draft", "somewhere");
        inFields.put("fromCatalogue", null);
        inFields.put("number", ticket);
        inFields.put("cases", List.of());
        inFields.put("zone", "Europe/Berlin");
        inFields.put("heldAt", "2026-03-04T08:50:00Z");
        inFields.put("onBehalfOf", null);
        inFields.put("discloserId", company.ines());
        inFields.put("lastDay", "2026-03-10");
        inFields.put("attachments", List.of());
        inFields.put("answers", ANSWERS);
        inFields.put("url", "https://proxy.example/other");
        inFields.put("webhook", inPaths.get("webhooks"));
        inFields.put("search", "Gr");
        inFields.put("words", "beeps");
        inFields.put("email", "somebody@fennwick.example");
    }

    /** Priya talks on the phone and has a ring, Agnes is to be called back, and so is somebody unknown. */
    private void calls(Visitor agnes, Visitor priya, Visitor ada) {
        Answer line = ada.post("/api/admin/telephony-lines",
                Map.of("name", "Main number", "queueId", company.serviceQueue(), "signed", false, "active", true)).expect(201);
        inPaths.put("telephony-lines", line.string("/line/id"));
        inPaths.put("telephony", line.string("/path").substring(line.string("/path").lastIndexOf('/') + 1));
        inPaths.put("extensions", ada.post("/api/admin/extensions", Map.of("extension", "21", "personId", company.priya())).expect(201).string("/id"));
        Visitor phones = parley.anybody().with("Content-Type", "application/x-www-form-urlencoded");
        phones.post(line.string("/path"), "event=newCall&callId=1&from=%2B4930901820&user=21").expect(204);
        phones.post(line.string("/path"), "event=answer&callId=1&user=21").expect(204);
        phones.post(line.string("/path"), "event=newCall&callId=2&from=%2B4930901821&user=21").expect(204);
        inPaths.put("calls", priya.get("/api/desk/calls").expect(200).string("/items/0/id"));
        priya.post("/api/calls", Map.of("from", "+4930901822", "outcome", Map.of("outcome", "CALLBACK_PROMISED", "title", "A quote"))).expect(201);
        inPaths.put("callbacks", priya.get("/api/callbacks").expect(200).string("/items/0/id"));
        inPaths.put("own-callbacks", agnes.post("/api/own-callbacks", Map.of("number", "030 901820", "about", "The scanner")).expect(201).string("/id"));
        inFields.put("personId", company.omar());
        inFields.put("numbers", List.of("4711"));
        inFields.put("extension", "22");
        inFields.put("networks", "127.0.0.0/8");
    }

    /** A file of the conversation that is named as the amendment of a contract, so that there is one to download. */
    private void anAmendment(Visitor agnes, long number) {
        String file = upload(agnes, "amendment.png", "struck").expect(201).string("/id");
        agnes.post("/api/tickets/" + number + "/replies", Map.of("body", "The amendment", "attachments", List.of(file))).expect(201);
        parley.sql("""
                insert into third_party_course (request_id, third_party_outcome, chosen_by, chosen_at, amendment_id)
                select id, 'NEGOTIATE', requester_id, :now, :file from exception_request where number = :number""",
                Map.of("now", parley.clock().instant(), "file", UUID.fromString(file), "number", number));
    }

    /** Sam and Mona take what people tell, and Agnes has told something. */
    private void safeHarbour(Visitor agnes) {
        UUID mona = Company.person(parley, "Mona", null, "EMPLOYEE", "APPROVER");
        for (UUID member : List.of(company.sam(), mona)) {
            parley.sql("insert into approver_group_member (role, person_id, added_at) values ('SAFE_HARBOUR', :person, :now)",
                    Map.of("person", member, "now", parley.clock().instant()));
        }
        inPaths.put("disclosures", agnes.post("/api/disclosures", aDisclosure()).expect(201).string("/id"));
        inPaths.put("campaigns", parley.as(company.sam()).post("/api/safe-harbour/campaigns",
                Map.of("name", "Tell us", "firstDay", "2026-03-01", "lastDay", "2026-05-31")).expect(201).string("/id"));
    }

    public static Map<String, Object> aDisclosure() {
        return Map.of("doing", "A spreadsheet of my own", "since", "MONTHS", "dataClass", "INTERNAL", "whenAsked", false, "managerMayRead", false, "hrMayRead", false);
    }

    /**
     * One that was made and proven, as it stands in the list; its file is no more than there. Another is being made by a
     * node far away, so that none is started here and changes rows beside the test.
     */
    private UUID aBackup() {
        UUID id = UUID.randomUUID();
        parley.sql("""
                insert into backup (id, cause, state, progress, started_at, seen_at, ended_at, proven_at, file_name, size_bytes, rows_held, files_held, files_damaged)
                values (:id, 'NIGHTLY', 'PROVEN', 100, :now, :now, :now, :now, :file, 6, 1, 0, 0)""",
                Map.of("id", id, "now", parley.clock().instant(), "file", id + ".zip"));
        parley.sql("""
                insert into backup (id, cause, state, progress, started_at, seen_at, file_name, running)
                values (:id, 'NIGHTLY', 'WRITING', 0, :now, :now, 'far-away.zip', 1)""", Map.of("id", UUID.randomUUID(), "now", parley.clock().instant()));
        try {
            Path folder = Files.createDirectories(Path.of(parley.setting("parley.data"), "backups"));
            Files.writeString(folder.resolve(id + ".zip"), "sample");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return id;
    }

    /** Made, and another under way far away, as with backups. */
    private UUID aVerification() {
        UUID id = UUID.randomUUID();
        parley.sql("""
                insert into record_verification (id, cause, state, started_at, ended_at, entries, chains, checkpoints, last_hash, faults, fault, fault_about)
                values (:id, 'NIGHTLY', 'FAULTY', :now, :now, 6, 1, 0, 'none', 1, 'ENTRY_INSERTED', 'RISK_RATED')""",
                Map.of("id", id, "now", parley.clock().instant()));
        parley.sql("insert into record_verification (id, cause, state, started_at, running) values (:id, 'NIGHTLY', 'RUNNING', :now, 1)",
                Map.of("id", UUID.randomUUID(), "now", parley.clock().instant()));
        return id;
    }

    /** Somebody who is not heard, a plan that holds, a note about a conversation and a word in confidence. */
    private void beingHeard(Visitor agnes, long ticket) {
        Visitor lotte = parley.as(company.lotte());
        long goneAround = agnes.post("/api/tickets", aTicket("It went around")).expect(201).number("/number");
        inPaths.put("hearings", agnes.post("/api/tickets/" + ticket + "/hearings", Map.of("words", "Nobody calls")).expect(201).string("/id"));
        Answer plan = lotte.post("/api/plans", Map.of("ticket", goneAround, "ground", "BY_HAND", "words", "It went around")).expect(201);
        lotte.seen(plan).put("/api/plans/" + plan.string("/id") + "/agreement", Map.of("first", company.priya(), "second", company.omar(), "speaker", company.lotte(),
                "managerToo", false, "agreed", "We call", "lookAgainOn", "2026-03-20", "expiresOn", "2026-04-20")).expect(200);
        inPaths.put("plans", plan.string("/id"));
        inPaths.put("conduct-notes", lotte.post("/api/tickets/" + ticket + "/conduct-notes", Map.of("words", "It was loud", "expiresOn", "2026-04-20")).expect(201).string("/id"));
        inPaths.put("confidences", parley.as(company.priya()).post("/api/confidences", Map.of("kind", "HELP", "words", "I dread it")).expect(201).string("/id"));
        inFields.put("first", company.priya());
        inFields.put("second", company.omar());
        inFields.put("speaker", company.lotte());
        inFields.put("ground", "BY_HAND");
        inFields.put("ticket", ticket);
    }

    public static final Map<String, String> ANSWERS =
            Map.of("what_device", "USB stick", "direction", "Both", "other_end", "A milling machine", "network_possible", "No");

    public static Map<String, Object> aTicket(String title) {
        return Map.of("kind", "INCIDENT", "title", title, "body", "And shows nothing.", "impact", "ONE", "urgency", "HINDERED");
    }

    public static Map<String, Object> aNeed() {
        return Map.of("restriction", "usb_storage", "goal", "Read milling programs", "consequence", "The order is late",
                "neededFrom", "2026-03-04", "neededUntil", "2026-04-03", "dataClass", "INTERNAL", "managerKnows", true, "answers", ANSWERS);
    }

    public static Map<String, Object> aConversation() {
        return Map.of("heldAt", "2026-03-04T08:50:00Z", "channel", "CALL", "people", "Agnes and Priya", "result", "It takes sticks only");
    }

    public static Map<String, Object> aProposal() {
        return Map.of("title", "Company stick", "steps", "Fetch it", "setUpBy", "Priya", "readyOn", "2026-03-05", "effortMinutes", 5, "meetsNeed", "FULLY");
    }

    public static Map<String, Object> aCalendar(String name) {
        return Map.of("name", name, "zone", "Europe/Berlin", "week", List.of(Map.of("day", "MONDAY", "from", "08:00", "until", "17:00")), "holidays", List.of());
    }

    public static Answer upload(Visitor by, String fileName, String contents) {
        String body = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: image/png\r\n\r\n" + contents + "\r\n--edge--\r\n";
        return by.with("Content-Type", "multipart/form-data; boundary=edge").post("/api/attachments", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Whose part the route is, among those whom its line lets in. */
    public UUID asker(RouteTable table, String route) {
        if (route.contains("/api/rule-book") || route.contains("/api/policies")) {
            return route.contains("/api/policies") ? company.lotte() : company.ada();
        }
        if (!table.letsIn(route, RouteTable.Caller.EMPLOYEE)) {
            return table.letsIn(route, RouteTable.Caller.ANALYST) ? company.priya()
                    : table.letsIn(route, RouteTable.Caller.SUPERVISOR) ? company.lotte()
                    : table.letsIn(route, RouteTable.Caller.APPROVER) ? company.sam() : company.ada();
        }
        if (TEAM_OF_HARBOUR.stream().anyMatch(route::endsWith)) {
            return company.sam();
        }
        boolean worked = List.of("/conversations", "/proposals", "/ratings", "/conditions", "/conditions/{condition}", "/what-if", "/decision-request", "/interim-grant", "/emergency", "/suspension", "/succession", "/abandonment", "/use-after-end", "/return", "/restriction",
                        "/sheet/{row}", "/criteria", "/statements", "/outcome", "/customers")
                .stream().anyMatch(route::endsWith);
        if (route.contains("/api/deputies")) {
            return company.tomas();
        }
        return route.contains("/api/exception-requests/") && worked ? company.priya() : company.agnes();
    }

    /** The path of a route with the things of this desk in it. */
    public String path(String template) {
        Matcher variables = VARIABLE.matcher(template);
        return variables.replaceAll(variable -> variable.group(1) + "/" + inPaths.getOrDefault(variable.group(1), UUID.randomUUID()));
    }

    /** The path of a route with the things of this desk in it, and with the parameters that it cannot do without. */
    public String address(String route) {
        StringBuilder address = new StringBuilder(path(route.substring(route.indexOf(' ') + 1)));
        operation(route).path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query") && parameter.path("required").asBoolean() && !parameter.path("schema").has("default")) {
                String name = parameter.path("name").asText();
                address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value(name, parameter.path("schema")).asText());
            }
        });
        return address.toString();
    }

    /** What the API reference says about a route. */
    public JsonNode operation(String route) {
        String[] words = route.split(" ", 2);
        return reference.at("/paths").path(words[1]).path(words[0].toLowerCase(java.util.Locale.ROOT));
    }

    /** The schema of the JSON that a route takes; missing where it takes none. */
    public JsonNode bodySchema(String route) {
        return resolved(operation(route).at("/requestBody/content/application~1json/schema"));
    }

    /** A schema with its name followed. */
    public JsonNode resolved(JsonNode schema) {
        JsonNode named = schema.has("allOf") ? schema.at("/allOf/0") : schema;
        return named.has("$ref") ? reference.at(named.path("$ref").asText().substring(1)) : named;
    }

    /** A good value of that schema. */
    public JsonNode value(String name, JsonNode named) {
        if (inFields.containsKey(name)) {
            return JSON.valueToTree(inFields.get(name));
        }
        JsonNode schema = resolved(named);
        if (schema.has("enum")) {
            return schema.at("/enum/0");
        }
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (schema.path("type").asText() + ":" + schema.path("format").asText()) {
            case "string:uuid" -> make.textNode(UUID.randomUUID().toString());
            case "string:date" -> make.textNode("2026-03-20");
            case "string:date-time" -> make.textNode("2026-03-20T12:00:00Z");
            case "string:email" -> make.textNode("somebody@fennwick.example");
            case "integer:int32", "integer:int64" -> make.numberNode(Math.max(1, schema.path("minimum").asInt()));
            case "boolean:" -> make.booleanNode(true);
            case "array:" -> make.arrayNode().add(value("", schema.path("items")));
            case "object:" -> object(schema);
            default -> make.textNode(schema.path("pattern").asText().startsWith("([01]") ? "09:00" : "some words");
        };
    }

    private JsonNode object(JsonNode schema) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (schema.has("additionalProperties")) {
            object.set("some_key", value("", schema.path("additionalProperties")));
        }
        schema.path("properties").fields().forEachRemaining(property -> object.set(property.getKey(), value(property.getKey(), property.getValue())));
        return object;
    }

    /** Every place in a good body, with the schema that it has there. */
    public Map<String, JsonNode> places(JsonNode body, JsonNode schema) {
        Map<String, JsonNode> places = new LinkedHashMap<>();
        collect(body, resolved(schema), "", places);
        return places;
    }

    private void collect(JsonNode at, JsonNode schema, String pointer, Map<String, JsonNode> places) {
        if (!pointer.isEmpty()) {
            places.put(pointer, schema);
        }
        if (at instanceof ArrayNode list && !list.isEmpty()) {
            collect(list.get(0), resolved(schema.path("items")), pointer + "/0", places);
        }
        if (at instanceof ObjectNode object) {
            object.fields().forEachRemaining(field -> collect(field.getValue(),
                    resolved(schema.has("additionalProperties") ? schema.path("additionalProperties") : schema.path("properties").path(field.getKey())),
                    pointer + "/" + field.getKey(), places));
        }
    }
}
