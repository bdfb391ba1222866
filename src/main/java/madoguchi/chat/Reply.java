package madoguchi.chat;

import java.util.List;

/** What the desk says to one message. Immutable; lists are in the order of usefulness. */
public sealed interface Reply {

    Language language();

    Outcome outcome();

    /** The words for the customer: plain text, paragraphs separated by newlines. */
    String text();

    /** What the message was taken to be about, most likely first. */
    default List<ScoredTopic> topics() {
        return List.of();
    }

    default List<Passage> passages() {
        return List.of();
    }

    default List<Referral> referrals() {
        return List.of();
    }

    /** Next questions, or the choices of a clarification. */
    default List<Suggestion> suggestions() {
        return List.of();
    }

    /** The topic is known: its lead answer with sources, referrals and next questions. */
    record Answer(
            Language language,
            List<ScoredTopic> topics,
            String text,
            List<Passage> passages,
            List<Referral> referrals,
            List<Suggestion> suggestions)
            implements Reply {
        @Override
        public Outcome outcome() {
            return Outcome.ANSWER;
        }
    }

    /** Several readings are near, or none is clear: one short question with choices. */
    record Clarify(Language language, List<ScoredTopic> topics, String text, List<Suggestion> suggestions)
            implements Reply {
        @Override
        public Outcome outcome() {
            return Outcome.CLARIFY;
        }
    }

    /** A person is called: asked for, or because money is already gone. */
    record Handoff(
            Language language,
            List<ScoredTopic> topics,
            String text,
            List<Passage> passages,
            List<Referral> referrals,
            List<Suggestion> suggestions)
            implements Reply {
        @Override
        public Outcome outcome() {
            return Outcome.HANDOFF;
        }
    }

    /** A hint at self-harm: warm words and a line to call now. */
    record Crisis(Language language, String text, List<Referral> referrals) implements Reply {
        @Override
        public Outcome outcome() {
            return Outcome.CRISIS;
        }
    }

    /** Not this desk's subject: says so, and where to go instead. */
    record OutOfScope(Language language, String text, List<Referral> referrals, List<Suggestion> suggestions)
            implements Reply {
        @Override
        public Outcome outcome() {
            return Outcome.OUT_OF_SCOPE;
        }
    }

    /** Greeting, thanks and the like. */
    record Smalltalk(Language language, String text, List<Suggestion> suggestions) implements Reply {
        @Override
        public Outcome outcome() {
            return Outcome.SMALLTALK;
        }
    }
}
