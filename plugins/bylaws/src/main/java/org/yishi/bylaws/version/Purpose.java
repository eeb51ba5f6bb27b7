package org.yishi.bylaws.version;

/** Why a version is made. */
public enum Purpose {
    /** The first. */
    FIRST,
    /** 修订. */
    REVISION,
    /** After an order to correct (责令改正): the articles concerned only, by the short way (domain 4.2 CORRECTING). */
    CORRECTION,
    /** 废止, by whom it was made. */
    REPEAL;

    /** Without collecting, consultation and review. */
    public boolean isShort() {
        return this == CORRECTION || this == REPEAL;
    }

    public String procedure() {
        return isShort() ? "bylaws.correction" : "bylaws.version";
    }
}
