package org.yishi.portal.people;

/** Kinds of documents seen at the counter. Only the kind is kept, never a copy. */
public enum Document {
    /** 居民身份证. */
    IDENTITY_CARD,
    /** 户口簿. */
    HOUSEHOLD_BOOK,
    /** 居住证. */
    RESIDENCE_PERMIT,
    /** 不动产权证书. */
    TITLE,
    /** 护照、港澳台居民居住证等. */
    OTHER
}
