package parley.policy;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One version of the questions asked of everybody, as a row. */
@MappedEntity("common_questions")
record CommonQuestionsVersion(@Id int version, String content, String contentHash, Instant publishedAt) {}
