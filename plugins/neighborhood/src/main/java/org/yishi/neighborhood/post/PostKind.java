package org.yishi.neighborhood.post;

/** What a member takes on. Its word is the message {@code neighborhood.post.kind.<KIND>}. */
public enum PostKind {
    /** 岗位: a task that stays, such as the care of an entrance. */
    POST,
    /** 微心愿: something small that somebody wishes, done once. */
    WISH
}
