package madoguchi.transcript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import madoguchi.chat.ConversationId;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.Turn;
import madoguchi.store.Database;
import org.jspecify.annotations.Nullable;

/** Conversations and their turns in the database. Every write is durable when the method returns. Safe for all threads. */
public final class Transcripts {

    private final Database database;

    public Transcripts(Database database) {
        this.database = database;
    }

    public void open(Conversation conversation) {
        database.writer()
                .useHandle(handle -> handle.createUpdate(
                                "insert into conversation (id, token_hash, language, created_at) values (:id, :hash, :language, :at)")
                        .bind("id", conversation.id().value())
                        .bind("hash", conversation.tokenHash())
                        .bind("language", conversation.language().code())
                        .bind("at", conversation.createdAt().toEpochMilli())
                        .execute());
    }

    public Optional<Conversation> find(ConversationId id) {
        return database.reader()
                .withHandle(handle -> handle.createQuery("select * from conversation where id = :id")
                        .bind("id", id.value())
                        .map((row, context) -> new Conversation(
                                id,
                                row.getString("token_hash"),
                                Language.of(row.getString("language")),
                                Instant.ofEpochMilli(row.getLong("created_at"))))
                        .findOne());
    }

    /** All turns of a conversation, oldest first. */
    public List<Turn> turns(ConversationId id) {
        return database.reader()
                .withHandle(
                        handle -> handle.createQuery("select * from turn where conversation_id = :id order by number")
                                .bind("id", id.value())
                                .map((row, context) -> turn(row))
                                .list());
    }

    /** The last turns of a conversation, at most {@code most}, oldest first. */
    public List<Turn> recent(ConversationId id, int most) {
        return database.reader()
                .withHandle(handle -> handle.createQuery("select * from (select * from turn where"
                                + " conversation_id = :id order by number desc limit :most) as latest order by number")
                        .bind("id", id.value())
                        .bind("most", most)
                        .map((row, context) -> turn(row))
                        .list());
    }

    /** The turn that a message of this id made, if it was stored before. */
    public Optional<Turn> byMessage(ConversationId id, String messageId) {
        return database.reader()
                .withHandle(handle -> handle.createQuery(
                                "select * from turn where conversation_id = :id and message_id = :message")
                        .bind("id", id.value())
                        .bind("message", messageId)
                        .map((row, context) -> turn(row))
                        .findOne());
    }

    /** Stores a turn under the conversation's next number. */
    public Turn append(
            ConversationId id,
            @Nullable String messageId,
            Instant at,
            String message,
            Reply reply,
            String modelVersion) {
        Optional<ScoredTopic> first = reply.topics().stream().findFirst();
        return database.writer().inTransaction(handle -> {
            int number = handle.createQuery("select coalesce(max(number), 0) + 1 from turn where conversation_id = :id")
                    .bind("id", id.value())
                    .mapTo(Integer.class)
                    .one();
            handle.createUpdate("insert into turn (conversation_id, number, message_id, at, message, outcome, topic,"
                            + " confidence, model_version, reply) values (:id, :number, :messageId, :at, :message,"
                            + " :outcome, :topic, :confidence, :version, :reply)")
                    .bind("id", id.value())
                    .bind("number", number)
                    .bind("messageId", messageId)
                    .bind("at", at.toEpochMilli())
                    .bind("message", message)
                    .bind("outcome", reply.outcome().id())
                    .bind("topic", first.map(topic -> topic.id().value()).orElse(null))
                    .bind("confidence", first.map(ScoredTopic::confidence).orElse(null))
                    .bind("version", modelVersion)
                    .bind("reply", ReplyJson.write(reply).toString())
                    .execute();
            return new Turn(number, at, message, reply, modelVersion);
        });
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getInt("number"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("message"),
                ReplyJson.read(row.getString("reply")),
                row.getString("model_version"));
    }
}
