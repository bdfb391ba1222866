package madoguchi.widget;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import madoguchi.chat.ConversationId;
import madoguchi.chat.Language;
import madoguchi.chat.Suggestion;
import madoguchi.chat.Turn;
import madoguchi.dialogue.Conversations;
import madoguchi.dialogue.Dialogue;
import madoguchi.transcript.Conversation;
import org.jspecify.annotations.Nullable;

/** The desk for browsers without script, at {@code /ask}. */
public final class PlainDesk {

    private final Conversations conversations;
    private final Dialogue dialogue;
    private final Turnstile turnstile;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    public PlainDesk(Conversations conversations, Dialogue dialogue, Turnstile turnstile) {
        this.conversations = conversations;
        this.dialogue = dialogue;
        this.turnstile = turnstile;
    }

    public void install(RoutesConfig routes) {
        routes.get("/ask", ctx -> show(ctx, fresh(language(ctx.queryParam("language")), null, "")));
        routes.post("/ask", this::ask);
    }

    private void ask(Context ctx) {
        Language language = language(ctx.formParam("language"));
        String text = Optional.ofNullable(ctx.formParam("pick"))
                .orElse(Optional.ofNullable(ctx.formParam("text")).orElse(""));
        Optional<Conversation> known = known(ctx.formParam("conversation"), ctx.formParam("token"));
        String refused = refusal(language, text);
        if (refused != null) {
            show(
                    ctx,
                    known.map(talk -> page(talk, ctx.formParam("token"), refused, text))
                            .orElseGet(() -> fresh(language, refused, text)));
            return;
        }
        turnstile.message(ctx);
        if (known.isPresent()) {
            conversations.send(known.get(), text, null);
            show(ctx, page(known.get(), ctx.formParam("token"), null, ""));
        } else {
            turnstile.opening(ctx);
            Conversations.Opened opened = conversations.open(language);
            conversations.send(opened.conversation(), text, null);
            show(ctx, page(opened.conversation(), opened.token(), null, ""));
        }
    }

    private static @Nullable String refusal(Language language, String text) {
        if (text.isBlank()) {
            return language == Language.JA
                    ? "困っていることを書いてから、送信してください。"
                    : "Please write what worries you, then press Send.";
        }
        if (text.length() > Dialogue.MAX_MESSAGE) {
            return language == Language.JA
                    ? "一度に送れるのは4,000文字までです。短くするか、2回に分けてください。"
                    : "One message can have up to 4,000 characters. Please shorten it or send it in two parts.";
        }
        return null;
    }

    private Optional<Conversation> known(@Nullable String id, @Nullable String token) {
        if (id == null || token == null) {
            return Optional.empty();
        }
        try {
            return conversations.authorized(new ConversationId(id), token);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private PlainPage fresh(Language language, @Nullable String notice, String draft) {
        return new PlainPage(
                language,
                PlainPage.Words.in(language),
                List.of(),
                dialogue.firstQuestions(language),
                null,
                null,
                notice,
                draft);
    }

    private PlainPage page(Conversation conversation, @Nullable String token, @Nullable String notice, String draft) {
        List<Turn> turns = conversations.turns(conversation);
        Turn last = turns.get(turns.size() - 1);
        List<Suggestion> suggestions = last.reply().suggestions();
        Language language = last.reply().language();
        return new PlainPage(
                language,
                PlainPage.Words.in(language),
                turns.stream().map(PlainPage.Exchange::of).toList(),
                suggestions,
                conversation.id().value(),
                token,
                notice,
                draft);
    }

    private static Language language(@Nullable String code) {
        return "en".equals(code) ? Language.EN : Language.JA;
    }

    private void show(Context ctx, PlainPage page) {
        var html = new StringOutput();
        templates.render("plain.jte", page, html);
        // A page with a token in it belongs into no cache.
        ctx.header("Cache-Control", "no-store").html(html.toString());
    }
}
