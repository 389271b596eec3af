package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import parley.account.CurrentUser;
import parley.platform.page.Cursor;
import parley.platform.page.Page;

/** What somebody finds: the ticket of that number first, then those with the words. */
@Singleton
class SearchResults {

    private final TicketSearch search;
    private final TicketQueries queries;

    SearchResults(TicketSearch search, TicketQueries queries) {
        this.search = search;
        this.queries = queries;
    }

    Page<TicketSummary> find(String typed, CurrentUser user, @Nullable Cursor after, int limit) {
        OptionalLong number = SearchWords.number(typed);
        Optional<TicketSummary> numbered = number.isPresent() && after == null ? queries.numbered(number.getAsLong(), user) : Optional.empty();
        Page<TicketSummary> found = byWords(SearchWords.asked(typed), user, after, limit);
        return numbered.map(first -> leading(first, found)).orElse(found);
    }

    private Page<TicketSummary> byWords(List<String> words, CurrentUser user, @Nullable Cursor after, int limit) {
        if (words.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        TicketSearch.Found found = search.find(words, user, after, limit);
        return queries.found(found.asked(), found.internal(), user, after, limit);
    }

    private static Page<TicketSummary> leading(TicketSummary first, Page<TicketSummary> others) {
        List<TicketSummary> all = new ArrayList<>(List.of(first));
        others.items().stream().filter(other -> other.number() != first.number()).forEach(all::add);
        return new Page<>(all, others.next());
    }
}
