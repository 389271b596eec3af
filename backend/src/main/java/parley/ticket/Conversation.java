package parley.ticket;

import java.util.List;

/** What was said about a ticket, who was brought in, and what happened, as far as one part may see it. */
record Conversation(List<MessageView> messages, List<WatcherView> watchers, List<HistoryEntry> history) {}
