package madoguchi.widget;

import com.fasterxml.jackson.databind.node.ObjectNode;
import madoguchi.chat.ConversationId;
import madoguchi.chat.Turn;
import madoguchi.transcript.Event;
import madoguchi.transcript.ReplyJson;

/** Turns, replies and events as the chat API writes them. Stateless. */
final class EventJson {

    private EventJson() {}

    /** The name of an event in a stream. */
    static String name(Event event) {
        if (event instanceof Event.Answered) {
            return "turn";
        }
        return event instanceof Event.Rated ? "feedback" : event instanceof Event.HandedOver ? "state" : "erased";
    }

    static ObjectNode data(ConversationId id, Event event) {
        ObjectNode json = ReplyJson.MAPPER.createObjectNode();
        if (event instanceof Event.Answered answered) {
            json = turn(id, answered.turn());
            if (answered.messageId() != null) {
                json.put("messageId", answered.messageId());
            }
        } else if (event instanceof Event.Rated rated) {
            json.put("turn", rated.turn()).put("helpful", rated.helpful());
        } else if (event instanceof Event.HandedOver handedOver) {
            json.put("name", handedOver.owner().id());
        }
        return json;
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
