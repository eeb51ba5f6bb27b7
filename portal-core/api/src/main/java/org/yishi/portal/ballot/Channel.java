package org.yishi.portal.ballot;

/** The way by which a vote came. */
public enum Channel {
    /** 网上: by the voter's own login. */
    ONLINE,
    /** 纸质票: a printed ballot put into the box. */
    PAPER,
    /** 流动票箱: a printed ballot put into the box that is carried home to the voter. */
    MOBILE_BOX;

    public boolean isPaper() {
        return this != ONLINE;
    }
}
