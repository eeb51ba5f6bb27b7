package org.yishi.deliberation.position;

/** What is known of the position of a side. */
public enum PositionState {
    /** Nothing yet. */
    MISSING,
    /** 不提交: the side wants none. */
    DECLINED,
    /** Entered by a worker in the words of the side. */
    ENTERED,
    /** Written or confirmed by somebody who holds a seat for the side. */
    OWN;

    public boolean hasWords() {
        return this == ENTERED || this == OWN;
    }
}
