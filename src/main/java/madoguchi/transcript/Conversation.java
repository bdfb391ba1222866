package madoguchi.transcript;

import java.time.Instant;
import madoguchi.chat.ConversationId;
import madoguchi.chat.Language;
import madoguchi.chat.Owner;

/**
 * A stored conversation.
 *
 * @param tokenHash SHA-256 of its token, in hexadecimal; the token itself is not kept
 * @param expiresAt when the token ceases to open it
 */
public record Conversation(
        ConversationId id, String tokenHash, Language language, Instant createdAt, Instant expiresAt, Owner owner) {}
