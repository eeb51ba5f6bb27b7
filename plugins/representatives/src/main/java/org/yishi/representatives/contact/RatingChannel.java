package org.yishi.representatives.contact;

/** How a rating came: by the resident's own account, by number and code, or on a signed sheet. Staff has none. */
public enum RatingChannel {
    ACCOUNT, CODE, PAPER
}
