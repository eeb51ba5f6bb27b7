package org.yishi.deliberation.session;

/** What somebody at the table says of a point. Its word is the message {@code deliberation.stance.<STANCE>}. */
public enum Stance {
    /** 同意. */
    AGREE,
    /** 反对, with the reason. */
    OBJECT,
    /** 保留: does not stand in the way; in the vote an abstention. */
    RESERVE
}
