package madoguchi.transcript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import madoguchi.chat.ConversationId;
import madoguchi.chat.Language;
import madoguchi.chat.Owner;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.Turn;
import madoguchi.store.Database;
import org.jspecify.annotations.Nullable;

/** Conversations and their turns in the database. Every write is durable when the method returns. Safe for all threads. */
public final class Transcripts {

    private final Database database;
    private final Listeners listeners = new Listeners();

    public Transcripts(Database database) {
        this.database = database;
    }

    /** Those who hear of each event when it is stored. */
    public Listeners listeners() {
        return listeners;
    }

    public void open(Conversation conversation) {
        database.writer()
                .useHandle(handle -> handle.createUpdate(
                                "insert into conversation (id, token_hash, language, created_at, expires_at, owner)"
                                        + " values (:id, :hash, :language, :at, :expires, :owner)")
                        .bind("id", conversation.id().value())
                        .bind("hash", conversation.tokenHash())
                        .bind("language", conversation.language().code())
                        .bind("at", conversation.createdAt().toEpochMilli())
                        .bind("expires", conversation.expiresAt().toEpochMilli())
                        .bind("owner", conversation.owner().id())
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
                                Instant.ofEpochMilli(row.getLong("created_at")),
                                Instant.ofEpochMilli(row.getLong("expires_at")),
                                Owner.of(row.getString("owner"))))
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
        Event.Answered answered = database.writer().inTransaction(handle -> {
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
            int event = EventLog.answered(handle, id, at, number);
            return new Event.Answered(event, new Turn(number, at, message, reply, modelVersion), messageId);
        });
        listeners.tell(id, answered);
        return answered.turn();
    }

    /** What has happened in a conversation behind an event's number, oldest first. */
    public List<Event> eventsAfter(ConversationId id, int number) {
        return database.reader().withHandle(handle -> EventLog.after(handle, id, number));
    }

    /** The number of a conversation's last event; 0 before the first. */
    public int lastEvent(ConversationId id) {
        return database.reader().withHandle(handle -> EventLog.last(handle, id));
    }

    /**
     * Keeps what a customer made of an answer, in place of what was kept before.
     *
     * @return whether there is such a turn
     */
    public boolean rate(ConversationId id, Rating rating, Instant at) {
        Optional<Event> rated = database.writer().inTransaction(handle -> {
            boolean exists = handle.createQuery("select 1 from turn where conversation_id = :id and number = :turn")
                    .bind("id", id.value())
                    .bind("turn", rating.turn())
                    .mapTo(Integer.class)
                    .findOne()
                    .isPresent();
            if (!exists) {
                return Optional.empty();
            }
            handle.createUpdate("insert into rating (conversation_id, turn, at, helpful, comment)"
                            + " values (:id, :turn, :at, :helpful, :comment) on conflict (conversation_id, turn)"
                            + " do update set at = excluded.at, helpful = excluded.helpful, comment = excluded.comment")
                    .bind("id", id.value())
                    .bind("turn", rating.turn())
                    .bind("at", at.toEpochMilli())
                    .bind("helpful", rating.helpful())
                    .bind("comment", rating.comment().orElse(null))
                    .execute();
            return Optional.of(new Event.Rated(
                    EventLog.rated(handle, id, at, rating.turn(), rating.helpful()), rating.turn(), rating.helpful()));
        });
        rated.ifPresent(event -> listeners.tell(id, event));
        return rated.isPresent();
    }

    /** What the customer made of this conversation's answers. */
    public List<Rating> ratings(ConversationId id) {
        return database.reader()
                .withHandle(handle -> handle.createQuery(
                                "select * from rating where conversation_id = :id order by turn")
                        .bind("id", id.value())
                        .map((row, context) -> new Rating(
                                row.getInt("turn"),
                                row.getBoolean("helpful"),
                                Optional.ofNullable(row.getString("comment"))))
                        .list());
    }

    /**
     * Gives a conversation to another owner, if it has the one that is expected.
     *
     * @return whether it had
     */
    public boolean handOver(ConversationId id, Owner from, Owner to, Instant at) {
        Optional<Event> handedOver = database.writer().inTransaction(handle -> {
            int changed = handle.createUpdate("update conversation set owner = :to where id = :id and owner = :from")
                    .bind("id", id.value())
                    .bind("from", from.id())
                    .bind("to", to.id())
                    .execute();
            return changed == 0
                    ? Optional.empty()
                    : Optional.of(new Event.HandedOver(EventLog.handedOver(handle, id, at, to), to));
        });
        handedOver.ifPresent(event -> listeners.tell(id, event));
        return handedOver.isPresent();
    }

    /** Removes a conversation with all that belongs to it; whoever listens hears of it. */
    public void erase(ConversationId id) {
        database.writer()
                .useHandle(handle -> handle.createUpdate("delete from conversation where id = :id")
                        .bind("id", id.value())
                        .execute());
        listeners.tell(id, new Event.Erased());
    }

    static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getInt("number"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("message"),
                ReplyJson.read(row.getString("reply")),
                row.getString("model_version"));
    }
}
