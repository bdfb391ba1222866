package madoguchi.widget;

import io.javalin.http.sse.SseClient;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import madoguchi.chat.ConversationId;
import madoguchi.http.Problem;
import madoguchi.transcript.Conversation;
import madoguchi.transcript.Event;
import madoguchi.transcript.Listeners;
import madoguchi.transcript.Transcripts;

/**
 * What happens in a conversation as server-sent events, to everybody who shows it. A stream begins behind the event that its
 * browser saw last, so that a lost connection loses nothing. A browser that does not read is cut off, and comes back for what it
 * missed. Safe for all threads.
 */
final class EventStreams implements AutoCloseable {

    /** Proxies and telephones close what is silent for longer. */
    private static final int HEARTBEAT_SECONDS = 15;

    /** Tabs of one customer, with some to spare for connections that nobody has noticed to be dead. */
    private static final int MOST_OF_ONE = 12;

    private static final int MOST_WAITING = 200;
    private static final String RETRY = "{\"retry\":2000}";

    private final Transcripts transcripts;
    private final EventJson events;
    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final Map<ConversationId, AtomicInteger> open = new ConcurrentHashMap<>();
    private final ExecutorService writing = Executors.newCachedThreadPool(task -> daemon(task, "events"));
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "heartbeat"));

    EventStreams(Transcripts transcripts, EventJson events) {
        this.transcripts = transcripts;
        this.events = events;
        heart.scheduleAtFixedRate(
                () -> streams.forEach(Stream::beat), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** @throws Problem 429 when this conversation has too many streams */
    void admit(ConversationId id) {
        AtomicInteger count = open.get(id);
        if (count != null && count.get() >= MOST_OF_ONE) {
            throw new Problem(
                    429, "Too many streams", "この相談は開きすぎています。ほかのタブを閉じてください。 / Too many tabs; please close some.");
        }
    }

    /** Sends what happened behind an event, and from then on what happens. */
    void stream(SseClient client, Conversation conversation, int after) {
        var stream = new Stream(client, conversation, after);
        open.computeIfAbsent(conversation.id(), id -> new AtomicInteger()).incrementAndGet();
        streams.add(stream);
        client.keepAlive();
        client.onClose(stream::closed);
        stream.begin();
    }

    /** Ends all streams; browsers come back. */
    @Override
    public void close() {
        heart.shutdownNow();
        streams.forEach(Stream::end);
        writing.shutdown();
    }

    /** One browser's stream. Events are written one after another, never on the thread of whoever made them happen. */
    private final class Stream {

        private final SseClient client;
        private final Conversation conversation;
        private final ConversationId id;
        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private final Listeners.Subscription subscription;
        private boolean busy;
        private boolean over;
        private int last;

        Stream(SseClient client, Conversation conversation, int after) {
            this.client = client;
            this.conversation = conversation;
            this.id = conversation.id();
            this.last = after;
            this.subscription = transcripts.listeners().listen(id, event -> later(() -> send(event)));
        }

        void begin() {
            later(() -> {
                client.sendEvent("hello", RETRY);
                transcripts.eventsAfter(id, last).forEach(this::send);
            });
        }

        void beat() {
            later(() -> client.sendComment(""));
        }

        void end() {
            later(() -> {
                client.sendEvent("reconnect", "{}");
                client.close();
            });
        }

        private synchronized void later(Runnable work) {
            if (over) {
                return;
            }
            if (waiting.size() >= MOST_WAITING) {
                over = true;
                writing.execute(client::close);
                return;
            }
            waiting.add(work);
            if (!busy) {
                busy = true;
                writing.execute(this::work);
            }
        }

        private void work() {
            for (Runnable next = next(); next != null; next = next()) {
                next.run();
                if (client.terminated()) {
                    client.close();
                }
            }
        }

        private synchronized @org.jspecify.annotations.Nullable Runnable next() {
            Runnable next = over ? null : waiting.poll();
            busy = next != null;
            return next;
        }

        /** What was read from the database may be told again: it was stored before the stream began to listen. */
        private void send(Event event) {
            if (event.number() <= last) {
                return;
            }
            last = event.number();
            if (event instanceof Event.Erased) {
                client.sendEvent("erased", "{}");
                client.close();
                return;
            }
            client.sendEvent(
                    EventJson.name(event), events.data(conversation, event).toString(), Integer.toString(last));
        }

        private void closed() {
            synchronized (this) {
                over = true;
                waiting.clear();
            }
            subscription.close();
            if (streams.remove(this)) {
                open.computeIfPresent(id, (same, count) -> count.decrementAndGet() <= 0 ? null : count);
            }
        }
    }
}
