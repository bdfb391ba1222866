package madoguchi.transcript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import madoguchi.chat.ConversationId;
import madoguchi.chat.Owner;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of events. Stateless: it works on the handle of whoever changes or reads a conversation. */
final class EventLog {

    private static final String ANSWERED = "answered";
    private static final String RATED = "rated";
    private static final String HANDED_OVER = "handed-over";

    private EventLog() {}

    static int answered(Handle handle, ConversationId id, Instant at, int turn) {
        return append(handle, id, at, ANSWERED, turn, null, null);
    }

    static int rated(Handle handle, ConversationId id, Instant at, int turn, boolean helpful) {
        return append(handle, id, at, RATED, turn, null, helpful);
    }

    static int handedOver(Handle handle, ConversationId id, Instant at, Owner owner) {
        return append(handle, id, at, HANDED_OVER, null, owner, null);
    }

    private static int append(
            Handle handle,
            ConversationId id,
            Instant at,
            String kind,
            @Nullable Integer turn,
            @Nullable Owner owner,
            @Nullable Boolean helpful) {
        int number = last(handle, id) + 1;
        handle.createUpdate("insert into event (conversation_id, number, at, kind, turn, owner, helpful)"
                        + " values (:id, :number, :at, :kind, :turn, :owner, :helpful)")
                .bind("id", id.value())
                .bind("number", number)
                .bind("at", at.toEpochMilli())
                .bind("kind", kind)
                .bind("turn", turn)
                .bind("owner", owner == null ? null : owner.id())
                .bind("helpful", helpful)
                .execute();
        return number;
    }

    static int last(Handle handle, ConversationId id) {
        return handle.createQuery("select coalesce(max(number), 0) from event where conversation_id = :id")
                .bind("id", id.value())
                .mapTo(Integer.class)
                .one();
    }

    /** The events behind a number, oldest first. */
    static List<Event> after(Handle handle, ConversationId id, int number) {
        return handle.createQuery(
                        "select event.number as event_number, event.kind, event.turn as event_turn, event.owner,"
                                + " event.helpful, turn.* from event left join turn on turn.conversation_id ="
                                + " event.conversation_id and turn.number = event.turn"
                                + " where event.conversation_id = :id and event.number > :number order by event.number")
                .bind("id", id.value())
                .bind("number", number)
                .map((row, context) -> event(row))
                .list();
    }

    private static Event event(ResultSet row) throws SQLException {
        int number = row.getInt("event_number");
        String kind = row.getString("kind");
        return switch (kind) {
            case ANSWERED -> new Event.Answered(number, Transcripts.turn(row), row.getString("message_id"));
            case RATED -> new Event.Rated(number, row.getInt("event_turn"), row.getBoolean("helpful"));
            case HANDED_OVER -> new Event.HandedOver(number, Owner.of(row.getString("owner")));
            default -> throw new IllegalStateException("there are no events of kind " + kind);
        };
    }
}
