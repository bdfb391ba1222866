package madoguchi.chat;

/** A button: what stands on it, and the message that it sends. */
public record Suggestion(String label, String message) {}
