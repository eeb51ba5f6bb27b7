package org.yishi.deliberation.vote;

import java.util.Optional;
import java.util.stream.Stream;

/** What one may say to a statement (表态). */
public enum Choice {
    /** 同意. */
    AGREE(1),
    /** 不同意. */
    DISAGREE(-1),
    /** 说不好: a vote too, of one who has read it and cannot say. */
    PASS(0);

    private final int value;

    Choice(int value) {
        this.value = value;
    }

    /** How it is stored and how opinion data are exchanged. */
    public int value() {
        return value;
    }

    public static Optional<Choice> of(int value) {
        return Stream.of(values()).filter(choice -> choice.value == value).findFirst();
    }
}
