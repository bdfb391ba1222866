package madoguchi.chat;

/** A topic and how sure the desk is of it, from 0 to 1. */
public record ScoredTopic(TopicId id, double confidence) {}
