package parley.ticket;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.page.Cursor;

/**
 * An index of the words of tickets in a folder, with who may read each. What the asking side reads and what internal
 * notes add are kept apart, so that a word of a note is never compared for somebody who may not read it.
 */
@Singleton
@Requires(property = "parley.database.kind", value = "h2")
final class WordIndex {

    private static final Logger LOG = LoggerFactory.getLogger(WordIndex.class);

    private static final String ID = "id";
    private static final String ASKED = "asked";
    private static final String EVERYTHING = "everything";
    private static final String READER = "reader";
    private static final String REQUESTER = "requester";
    private static final String QUEUE = "queue";
    private static final String UPDATED = "updated";
    /** Tickets changed at the same instant as the last of a page may have to be read once more. */
    private static final int SAME_INSTANT = 20;

    private final IndexWriter writer;
    private final SearcherManager searchers;

    WordIndex(@Value("${parley.data}") String data) throws IOException {
        Path folder = Path.of(data, "search");
        this.writer = open(folder);
        this.searchers = new SearcherManager(writer, null);
    }

    private static IndexWriter open(Path folder) throws IOException {
        try {
            return new IndexWriter(FSDirectory.open(Files.createDirectories(folder)), new IndexWriterConfig());
        } catch (org.apache.lucene.index.CorruptIndexException | org.apache.lucene.index.IndexFormatTooOldException damaged) {
            LOG.warn("The search index is damaged and is built anew", damaged);
            return new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE));
        }
    }

    long size() {
        return writer.getDocStats().numDocs;
    }

    void clear() {
        try {
            writer.deleteAll();
            writer.commit();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes in and replaces; from now on it is found. */
    void take(Collection<Document> documents) {
        try {
            for (Document document : documents) {
                writer.updateDocument(new Term(ID, document.ticket().toString()), document.fields());
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns when what was taken in is on the disk. */
    void keep() {
        try {
            writer.commit();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    TicketSearch.Found find(List<String> words, UUID viewer, List<UUID> queues, @Nullable Cursor after, int limit) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return new TicketSearch.Found(
                        ids(searcher, query(ASKED, words, sees(viewer, queues), after), limit),
                        queues.isEmpty() ? List.of() : ids(searcher, query(EVERYTHING, words, works(viewer, queues), after), limit));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<UUID> ids(IndexSearcher searcher, Query query, int limit) throws IOException {
        Sort newestFirst = new Sort(new SortField(UPDATED, SortField.Type.LONG, true));
        List<UUID> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, limit + 1 + SAME_INSTANT, newestFirst).scoreDocs) {
            ids.add(UUID.fromString(searcher.storedFields().document(hit.doc, Set.of(ID)).get(ID)));
        }
        return ids;
    }

    private static Query query(String field, List<String> words, Query sight, @Nullable Cursor after) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(sight, BooleanClause.Occur.FILTER);
        words.forEach(word -> query.add(new PrefixQuery(new Term(field, word)), BooleanClause.Occur.FILTER));
        if (after != null) {
            query.add(LongPoint.newRangeQuery(UPDATED, Long.MIN_VALUE, micros(after.at())), BooleanClause.Occur.FILTER);
        }
        return query.build();
    }

    private static Query sees(UUID viewer, List<UUID> queues) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(READER, viewer.toString())), BooleanClause.Occur.SHOULD)
                .add(works(viewer, queues), BooleanClause.Occur.SHOULD)
                .build();
    }

    private static Query works(UUID viewer, List<UUID> queues) {
        return new BooleanQuery.Builder()
                .add(new TermInSetQuery(QUEUE, queues.stream().map(queue -> new BytesRef(queue.toString())).toList()), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(REQUESTER, viewer.toString())), BooleanClause.Occur.MUST_NOT)
                .build();
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    @PreDestroy
    void close() throws IOException {
        searchers.close();
        writer.close();
        writer.getDirectory().close();
    }

    /** A ticket on its way into the index. */
    record Document(UUID ticket, UUID requester, UUID queue, Instant updatedAt, Set<UUID> readers, Set<String> asked, Set<String> everything) {

        Document(UUID ticket, UUID requester, UUID queue, Instant updatedAt) {
            this(ticket, requester, queue, updatedAt, new HashSet<>(), new HashSet<>(), new HashSet<>());
        }

        Document add(String text, MessageKind kind) {
            Set<String> words = SearchWords.in(text);
            everything.addAll(words);
            if (kind != MessageKind.INTERNAL_NOTE) {
                asked.addAll(words);
            }
            return this;
        }

        org.apache.lucene.document.Document fields() {
            org.apache.lucene.document.Document fields = new org.apache.lucene.document.Document();
            fields.add(new StringField(ID, ticket.toString(), Field.Store.YES));
            fields.add(new StringField(REQUESTER, requester.toString(), Field.Store.NO));
            fields.add(new StringField(QUEUE, queue.toString(), Field.Store.NO));
            readers.forEach(reader -> fields.add(new StringField(READER, reader.toString(), Field.Store.NO)));
            asked.forEach(word -> fields.add(new StringField(ASKED, word, Field.Store.NO)));
            everything.forEach(word -> fields.add(new StringField(EVERYTHING, word, Field.Store.NO)));
            fields.add(new LongPoint(UPDATED, micros(updatedAt)));
            fields.add(new NumericDocValuesField(UPDATED, micros(updatedAt)));
            return fields;
        }
    }
}
