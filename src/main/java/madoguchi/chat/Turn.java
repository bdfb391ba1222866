package madoguchi.chat;

import java.time.Instant;

/**
 * One exchange: a customer's message, already redacted, and the desk's reply.
 *
 * @param number 1 for the first turn of its conversation
 * @param message what the customer wrote, personal data replaced by placeholders
 * @param modelVersion the model and knowledge that gave the reply
 */
public record Turn(int number, Instant at, String message, Reply reply, String modelVersion) {}
