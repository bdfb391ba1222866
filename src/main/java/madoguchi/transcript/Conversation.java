package madoguchi.transcript;

import java.time.Instant;
import madoguchi.chat.ConversationId;
import madoguchi.chat.Language;

/**
 * A stored conversation.
 *
 * @param tokenHash SHA-256 of its token, in hexadecimal; the token itself is not kept
 */
public record Conversation(ConversationId id, String tokenHash, Language language, Instant createdAt) {}
