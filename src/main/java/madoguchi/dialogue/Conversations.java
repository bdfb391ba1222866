package madoguchi.dialogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.chat.ConversationId;
import madoguchi.chat.Language;
import madoguchi.chat.Outcome;
import madoguchi.chat.Owner;
import madoguchi.chat.Reply;
import madoguchi.chat.Turn;
import madoguchi.redaction.Redactor;
import madoguchi.transcript.Conversation;
import madoguchi.transcript.Rating;
import madoguchi.transcript.Transcripts;
import org.jspecify.annotations.Nullable;

/**
 * Stored conversations: personal data is replaced first, every turn is stored before its reply is returned, and a message
 * id is answered once. Messages of one conversation are answered one after another. Safe for all threads.
 */
public final class Conversations {

    private static final int LOCKS = 64;

    /** The replies that say that a person was called. */
    private static final Set<Outcome> CALLING = Set.of(Outcome.HANDOFF, Outcome.CRISIS);

    private final Transcripts transcripts;
    private final Dialogue dialogue;
    private final Redactor redactor;
    private final Clock clock;
    private final String modelVersion;
    private final Duration lifetime;
    private final SecureRandom random = new SecureRandom();
    private final Object[] locks = new Object[LOCKS];

    /** @param lifetime how long a token opens its conversation */
    public Conversations(
            Transcripts transcripts,
            Dialogue dialogue,
            Redactor redactor,
            Clock clock,
            String modelVersion,
            Duration lifetime) {
        this.transcripts = transcripts;
        this.dialogue = dialogue;
        this.redactor = redactor;
        this.clock = clock;
        this.modelVersion = modelVersion;
        this.lifetime = lifetime;
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
    }

    /** A conversation just opened; only its owner ever sees the token. */
    public record Opened(Conversation conversation, String token) {}

    public Opened open(Language language) {
        var id = new ConversationId(randomText(16));
        String token = randomText(32);
        Instant now = clock.instant();
        var conversation = new Conversation(id, hash(token), language, now, now.plus(lifetime), Owner.DESK);
        transcripts.open(conversation);
        return new Opened(conversation, token);
    }

    /** The conversation, if this is its token and still opens it; the comparison takes the same time whatever differs. */
    public Optional<Conversation> authorized(ConversationId id, String token) {
        return transcripts
                .find(id)
                .filter(conversation -> MessageDigest.isEqual(
                        conversation.tokenHash().getBytes(StandardCharsets.UTF_8),
                        hash(token).getBytes(StandardCharsets.UTF_8)))
                .filter(conversation -> clock.instant().isBefore(conversation.expiresAt()));
    }

    /** Answers a message and stores both; a {@code messageId} that was answered before gets the same turn again. */
    public Turn send(Conversation conversation, String text, @Nullable String messageId) {
        ConversationId id = conversation.id();
        synchronized (locks[Math.floorMod(id.hashCode(), LOCKS)]) {
            Optional<Turn> earlier = messageId == null ? Optional.empty() : transcripts.byMessage(id, messageId);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            String message = redactor.redact(madoguchi.text.Cleaning.visible(text));
            Reply reply = dialogue.reply(
                    transcripts.recent(id, Dialogue.REMEMBERED), message, conversation.language(), clock.instant());
            Turn turn = transcripts.append(id, messageId, clock.instant(), message, reply, modelVersion);
            if (CALLING.contains(reply.outcome())) {
                askForPerson(conversation);
            }
            return turn;
        }
    }

    public List<Turn> turns(Conversation conversation) {
        return transcripts.turns(conversation.id());
    }

    /**
     * Keeps what the customer made of an answer.
     *
     * @param comment personal data in it is replaced
     * @return whether there is such an answer
     */
    public boolean rate(Conversation conversation, int turn, boolean helpful, Optional<String> comment) {
        Optional<String> kept = comment.map(madoguchi.text.Cleaning::visible)
                .filter(words -> !words.isBlank())
                .map(redactor::redact);
        return transcripts.rate(conversation.id(), new Rating(turn, helpful, kept), clock.instant());
    }

    /** Asks for a person. Asking again changes nothing. */
    public void askForPerson(Conversation conversation) {
        transcripts.handOver(conversation.id(), Owner.DESK, Owner.WAITING, clock.instant());
    }

    /** No longer waits for a person. */
    public void backToDesk(Conversation conversation) {
        transcripts.handOver(conversation.id(), Owner.WAITING, Owner.DESK, clock.instant());
    }

    /** Removes a conversation with everything that was said in it. */
    public void erase(Conversation conversation) {
        synchronized (locks[Math.floorMod(conversation.id().hashCode(), LOCKS)]) {
            transcripts.erase(conversation.id());
        }
    }

    private String randomText(int bytes) {
        byte[] some = new byte[bytes];
        random.nextBytes(some);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(some);
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
