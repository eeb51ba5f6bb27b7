package org.yishi.cobuilding.agreement;

/** Where an agreement stands (domain 7.2). Its word is the message {@code cobuilding.agreement.state.<STATE>}. */
public enum AgreementState {
    PROPOSED, DECLINED, NEGOTIATING, LEGAL_CHECK, SIGNING, SIGNED, ACTIVE, SUSPENDED, REVIEW, RENEWED, ENDING, ENDED;

    /** From the signatures on everybody may read the text. */
    public boolean isTextPublic() {
        return compareTo(SIGNED) >= 0;
    }

    public boolean isOver() {
        return this == DECLINED || this == RENEWED || this == ENDED;
    }

    /** While services are done under it: also what is renewed holds to its last day. */
    public boolean takesServices() {
        return this == ACTIVE || this == REVIEW || this == ENDING || this == RENEWED;
    }

    /** While its sides say what they have done: also while it is suspended, of what was done before. */
    public boolean takesReports() {
        return takesServices() || this == SUSPENDED;
    }

    /** While both sides still talk about its words. */
    public boolean isDraft() {
        return this == NEGOTIATING;
    }
}
