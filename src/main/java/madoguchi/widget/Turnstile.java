package madoguchi.widget;

import io.javalin.http.Context;
import madoguchi.http.RateLimit;
import madoguchi.settings.Settings.Limits;

/** How much one address may ask of the desk, whichever page it asks from. Safe for all threads. */
public final class Turnstile {

    private final RateLimit messages;
    private final RateLimit openings;

    public Turnstile(Limits limits) {
        this.messages = new RateLimit(limits.messagesPerMinute());
        this.openings = new RateLimit(limits.conversationsPerMinute());
    }

    /** @throws madoguchi.http.Problem 429 when the address has sent too much in a minute */
    void message(Context ctx) {
        messages.take(ctx.ip(), "メッセージが続きすぎました。少し待ってからお送りください。 / Too many messages; please wait a little.");
    }

    /** @throws madoguchi.http.Problem 429 when the address has opened too many conversations in a minute */
    void opening(Context ctx) {
        openings.take(ctx.ip(), "新しい会話が続きすぎました。少し待ってからお試しください。 / Too many new conversations; please wait a little.");
    }
}
