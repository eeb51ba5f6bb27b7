package org.yishi.representatives.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where an entry stands (domain 8.3), and where it can go from there. */
public enum ContactState {
    /** 登记. */
    LOGGED("ANSWERED", "NOT_ACCEPTED", "FORWARDED", "TOPIC", "SUGGESTION"),
    /** 当场答复. */
    ANSWERED("RATED", "REWORK", "REOPENED", "CLOSED"),
    /** 不予受理. */
    NOT_ACCEPTED("CLOSED"),
    /** 转办. */
    FORWARDED("ACCEPTED", "RETURNED"),
    /** 退回. */
    RETURNED("FORWARDED", "ANSWERED", "NOT_ACCEPTED", "TOPIC", "SUGGESTION"),
    /** 承办. */
    ACCEPTED("REPLIED", "EXTENDED"),
    /** 延期. */
    EXTENDED("REPLIED"),
    /** 答复. */
    REPLIED("RATED", "REWORK", "CLOSED"),
    /** 评价. */
    RATED("CLOSED", "REWORK", "REOPENED"),
    /** 重新办理, by order of the head. */
    REWORK("REPLIED"),
    /** 转为议题或事项; where nothing comes of that, it goes another way. */
    TOPIC("ANSWERED", "FORWARDED", "SUGGESTION", "CLOSED"),
    /** 转为建议、提案. */
    SUGGESTION("SUGGESTION", "CLOSED"),
    /** 办结. */
    CLOSED("REOPENED"),
    /** 要求重新办理: by the resident after it was closed, or by the head where no body has done it yet. */
    REOPENED("ANSWERED", "NOT_ACCEPTED", "FORWARDED", "TOPIC", "SUGGESTION");

    private final Set<String> next;

    ContactState(String... next) {
        this.next = Set.of(next);
    }

    public boolean leadsTo(ContactState other) {
        return next.contains(other.name());
    }

    /** In the order of the declaration. */
    public List<ContactState> next() {
        return Arrays.stream(values()).filter(this::leadsTo).toList();
    }

    /** The station has to decide what becomes of it. */
    public boolean isAtStation() {
        return this == LOGGED || this == RETURNED || this == REOPENED;
    }

    /** A body works on it. */
    public boolean isAtBody() {
        return this == FORWARDED || this == ACCEPTED || this == EXTENDED || this == REWORK;
    }

    /** The resident may say how satisfied he is. */
    public boolean isRatable() {
        return this == ANSWERED || this == REPLIED;
    }
}
