package madoguchi.retrieval;

import madoguchi.chat.TopicId;

/**
 * A passage that shares words with a message.
 *
 * @param section the number of the article's section, from 0; -1 for its lead
 * @param score BM25; comparable within one search only
 */
public record Found(TopicId topic, int section, double score) {}
