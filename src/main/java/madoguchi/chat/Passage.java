package madoguchi.chat;

import org.jspecify.annotations.Nullable;

/**
 * A piece of an article that supports a reply.
 *
 * @param heading the heading it stands under; absent for the lead
 * @param title the title of its source
 * @param url where the source can be read; absent when the source has no public address
 */
public record Passage(
        String text,
        TopicId article,
        @Nullable String heading,
        Origin origin,
        String title,
        @Nullable String url) {}
