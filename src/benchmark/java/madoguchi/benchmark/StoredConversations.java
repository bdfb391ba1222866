package madoguchi.benchmark;

import java.time.Clock;
import java.time.Duration;
import madoguchi.chat.Language;
import madoguchi.chat.Reply;
import madoguchi.chat.Turn;
import madoguchi.desk.Mind;
import madoguchi.dialogue.Conversations;
import madoguchi.store.Database;
import madoguchi.transcript.Conversation;
import madoguchi.transcript.Transcripts;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The desk without its server: conversations over a real SQLite file. */
@State(Scope.Benchmark)
public class StoredConversations {

    private final Typing typing = new Typing();
    private final ScratchFolder folder = new ScratchFolder();
    private final Clock clock = Clock.systemUTC();
    private Mind mind;
    private Database database;
    private Transcripts transcripts;
    private Conversations conversations;
    private Conversation conversation;
    private Reply reply;

    /** Wires them as the desk does. */
    @Setup
    public void open() {
        mind = Shipped.mind();
        database = Database.open(folder.path().resolve("desk.db").toString());
        transcripts = new Transcripts(database);
        conversations = new Conversations(
                transcripts, mind.dialogue(), mind.redactor(), clock, mind.version(), Duration.ofDays(1));
        begin();
        reply = conversations.send(conversation, typing.text(), null).reply();
    }

    /** Opens a conversation when the last one is full; not measured. */
    @Setup(Level.Invocation)
    public void type() {
        typing.sent();
        if (typing.beginsConversation()) {
            begin();
        }
    }

    private void begin() {
        conversation = conversations.open(Language.JA).conversation();
    }

    Turn send() {
        return checked(conversations.send(conversation, typing.text(), typing.messageId()));
    }

    Turn append() {
        return checked(transcripts.append(
                conversation.id(), typing.messageId(), clock.instant(), typing.text(), reply, mind.version()));
    }

    private Turn checked(Turn turn) {
        if (turn.number() != typing.turn()) {
            throw new IllegalStateException("expected turn " + typing.turn() + ", got " + turn.number());
        }
        return turn;
    }

    /** Closes the database and deletes it. */
    @TearDown
    public void close() {
        database.close();
        folder.delete();
    }
}
