package org.yishi.portal.meeting;

/** 赞成、反对、弃权. */
public enum HandChoice {
    FOR, AGAINST, ABSTAIN
}
