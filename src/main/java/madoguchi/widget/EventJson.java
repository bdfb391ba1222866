package madoguchi.widget;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import madoguchi.chat.ConversationId;
import madoguchi.chat.Language;
import madoguchi.chat.Owner;
import madoguchi.chat.Turn;
import madoguchi.transcript.Conversation;
import madoguchi.transcript.Event;
import madoguchi.transcript.ReplyJson;

/** Turns, replies and events as the chat API writes them. Immutable; safe for all threads. */
final class EventJson {

    private final Map<Language, String> staffHours;

    /** @param staffHours when people are there who can answer, in words */
    EventJson(Map<Language, String> staffHours) {
        this.staffHours = Map.copyOf(staffHours);
    }

    /** The name of an event in a stream. */
    static String name(Event event) {
        if (event instanceof Event.Answered) {
            return "turn";
        }
        return event instanceof Event.Rated ? "feedback" : event instanceof Event.HandedOver ? "state" : "erased";
    }

    ObjectNode data(Conversation conversation, Event event) {
        ConversationId id = conversation.id();
        ObjectNode json = ReplyJson.MAPPER.createObjectNode();
        if (event instanceof Event.Answered answered) {
            json = turn(id, answered.turn());
            if (answered.messageId() != null) {
                json.put("messageId", answered.messageId());
            }
        } else if (event instanceof Event.Rated rated) {
            json.put("turn", rated.turn()).put("helpful", rated.helpful());
        } else if (event instanceof Event.HandedOver handedOver) {
            json = state(conversation.language(), handedOver.owner());
        }
        return json;
    }

    /** Who answers, and to somebody who waits for a person, when there is one. */
    ObjectNode state(Language language, Owner owner) {
        ObjectNode json = ReplyJson.MAPPER.createObjectNode().put("name", owner.id());
        String hours = staffHours.get(language);
        return owner == Owner.WAITING && hours != null ? json.put("hours", hours) : json;
    }

    static ObjectNode turn(ConversationId id, Turn turn) {
        ObjectNode json = ReplyJson.MAPPER
                .createObjectNode()
                .put("turn", turn.number())
                .put("at", turn.at().toString())
                .put("message", turn.message());
        json.set("reply", reply(id, turn));
        return json;
    }

    static ObjectNode reply(ConversationId id, Turn turn) {
        return ReplyJson.write(turn.reply()).put("conversation", id.value()).put("turn", turn.number());
    }
}
