package madoguchi.transcript;

import java.util.Optional;

/**
 * What a customer made of an answer.
 *
 * @param comment a word about it, personal data already replaced
 */
public record Rating(int turn, boolean helpful, Optional<String> comment) {}
