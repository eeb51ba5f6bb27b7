package org.yishi.portal.mydata;

/** What becomes of something held about a person when the person has all data deleted (个人信息保护法第四十七条). Its word is the message {@code portal.mydata.fate.<FATE>}. */
public enum Fate {
    /** It goes: it rests on consent, or its purpose is over. */
    GOES,
    /** It is part of a legal record and stays in it, under a pseudonym that leads to nobody. */
    UNNAMED,
    /** It stays as it is: what somebody did in a public office, and what a signed document of record says of it. */
    STAYS
}
