package madoguchi.evaluation;

import java.util.List;
import madoguchi.chat.Outcome;
import madoguchi.chat.Reply;
import madoguchi.chat.ScoredTopic;
import madoguchi.chat.TopicId;

/** A question, what the desk replied, and what that is worth. */
record Judged(TestQuestion question, Reply reply) {

    Verdict verdict() {
        boolean askedBack = reply.outcome() == Outcome.CLARIFY;
        if (reply.outcome() == question.outcome() && (askedBack ? isOfferedOrAny() : isFirstOrAny())) {
            return Verdict.RIGHT;
        }
        if (!askedBack) {
            return Verdict.WRONG;
        }
        return question.topics().isEmpty() || !isOfferedOrAny() ? Verdict.ASKED_BACK : Verdict.OFFERED;
    }

    boolean isRight() {
        return verdict() == Verdict.RIGHT;
    }

    /** Whether the first topic of the reply is the first that is expected. */
    boolean namesTheTopic() {
        return !question.topics().isEmpty()
                && !given().isEmpty()
                && given().get(0).equals(question.topics().get(0));
    }

    private boolean isFirstOrAny() {
        return question.topics().isEmpty() || namesTheTopic();
    }

    private boolean isOfferedOrAny() {
        return question.topics().isEmpty() || given().contains(question.topics().get(0));
    }

    private List<TopicId> given() {
        return reply.topics().stream().map(ScoredTopic::id).toList();
    }

    /** The reply in short: its outcome and topics. */
    String got() {
        String topics = String.join(", ", given().stream().map(TopicId::value).toList());
        return topics.isEmpty() ? reply.outcome().id() : reply.outcome().id() + " " + topics;
    }

    /** The reply in the terms of {@link TestQuestion#expected}: all clarifications are one. */
    String gotInShort() {
        boolean named = reply.outcome() != Outcome.CLARIFY && !given().isEmpty();
        return named ? given().get(0).value() : reply.outcome().id();
    }
}
