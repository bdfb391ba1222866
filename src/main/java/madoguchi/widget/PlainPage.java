package madoguchi.widget;

import java.util.List;
import madoguchi.chat.Language;
import madoguchi.chat.Passage;
import madoguchi.chat.Referral;
import madoguchi.chat.Suggestion;
import madoguchi.chat.Turn;
import org.jspecify.annotations.Nullable;

/**
 * The desk as a page that needs no script: what was said, and a form. It keeps the conversation's token in the form, as there is
 * no script that could keep it elsewhere.
 *
 * @param notice what went wrong with the last message
 * @param suggestions what can be asked with a press
 * @param draft what was written but not taken
 */
public record PlainPage(
        Language language,
        Words words,
        List<Exchange> exchanges,
        List<Suggestion> suggestions,
        @Nullable String conversation,
        @Nullable String token,
        @Nullable String notice,
        String draft) {

    /** A message and its reply. */
    public record Exchange(
            String message, String outcome, String text, List<Referral> referrals, List<Source> sources) {

        static Exchange of(Turn turn) {
            return new Exchange(
                    turn.message(),
                    turn.reply().outcome().id(),
                    turn.reply().text(),
                    turn.reply().referrals(),
                    turn.reply().passages().stream().map(Source::of).distinct().toList());
        }
    }

    /** Where an answer is from. */
    public record Source(String title, @Nullable String url) {

        static Source of(Passage passage) {
            return new Source(passage.title(), passage.url());
        }
    }

    /** What the page itself says. */
    public record Words(
            String title,
            String note,
            String you,
            String field,
            String send,
            String next,
            String sources,
            String site,
            String otherLanguage,
            String otherName) {

        static Words in(Language language) {
            return switch (language) {
                case JA ->
                    new Words(
                            "迷惑メール相談窓口",
                            "自動応答です。パスワード・カード番号・口座番号・お名前は書かないでください。",
                            "あなた",
                            "相談したいこと",
                            "送信",
                            "続けて聞く",
                            "出典",
                            "ホームページを見る",
                            "en",
                            "English");
                case EN ->
                    new Words(
                            "Spam mail help desk",
                            "Answers are automatic. Do not type passwords, card or account numbers, or your name.",
                            "You",
                            "Your question",
                            "Send",
                            "Ask next",
                            "Source",
                            "Visit the website",
                            "ja",
                            "日本語");
            };
        }
    }

    /** The address that dials a centre: a bare # would begin a fragment and dial nothing. */
    public String dial(Referral referral) {
        String phone = referral.phone() == null ? "" : referral.phone();
        return "tel:" + phone.replaceAll("[^0-9+*#-]", "").replace("#", "%23");
    }
}
