package org.yishi.deliberation.consultation;

/** The form (协商形式) in which a matter is deliberated (domain 2.3). It says how long the notice before the session stands, and who has to be there. */
public enum ConsultForm {
    /** 网上征集: statements and votes, without a session; the committee writes the opinion from them. */
    ONLINE(0, false),
    /** 居民专项议事会: one matter with several interested groups. */
    SPECIAL_COUNCIL(7, true),
    /** 居民理事会: a standing board for a field or place. */
    BOARD(7, true),
    /** 小区协商: the affairs of one compound. What belongs to the owners goes to their vote and is never decided here. */
    COMPOUND(5, true),
    /** 业主协商: prepares an owners' vote. */
    OWNERS(7, true),
    /** 居民决策听证: before a decision of the committee or a government that touches residents. */
    HEARING(7, true),
    /** 民主评议: judges work. */
    REVIEW(5, true);

    private final int noticeDays;
    private final boolean session;

    ConsultForm(int noticeDays, boolean session) {
        this.noticeDays = noticeDays;
        this.session = session;
    }

    /** Whether named people come together in a session, and adopt the opinion there. */
    public boolean hasSession() {
        return session;
    }

    /** Whether something may come up that belongs to the owners (民法典第二百七十八条) and can only become a motion for their vote. */
    public boolean mayConcernOwners() {
        return this == COMPOUND || this == OWNERS;
    }

    /** Days between notice and session at least, counted by 民法典第二百零一条; the setting of the area may ask for more where it is not shorter by its form. */
    public int noticeDays(int setting) {
        return this == COMPOUND || this == REVIEW ? noticeDays : Math.max(noticeDays, setting);
    }
}
