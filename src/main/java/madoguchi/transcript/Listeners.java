package madoguchi.transcript;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import madoguchi.chat.ConversationId;

/** Who wants to hear at once what happens in a conversation. Safe for all threads. */
public final class Listeners {

    private final Map<ConversationId, Set<Consumer<Event>>> listening = new ConcurrentHashMap<>();

    /** No longer wants to hear. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /** @param listener called on the thread of whoever made it happen: it must not block */
    public Subscription listen(ConversationId id, Consumer<Event> listener) {
        listening.compute(id, (same, listeners) -> {
            Set<Consumer<Event>> more = listeners == null ? ConcurrentHashMap.newKeySet() : listeners;
            more.add(listener);
            return more;
        });
        return () -> listening.computeIfPresent(id, (same, listeners) -> {
            listeners.remove(listener);
            return listeners.isEmpty() ? null : listeners;
        });
    }

    void tell(ConversationId id, Event event) {
        listening.getOrDefault(id, Set.of()).forEach(listener -> listener.accept(event));
    }
}
