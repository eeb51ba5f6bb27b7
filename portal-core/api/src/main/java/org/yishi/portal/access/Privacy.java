package org.yishi.portal.access;

/** The privacy classes of the field (domain 0.4), from the widest circle to the narrowest. */
public enum Privacy {
    /** Anyone, no login. */
    PUBLIC,
    /** Verified residents and owners of the area concerned, and those who work for it. */
    RESIDENTS,
    /** The persons of the case and the handling body. */
    PARTIES,
    /** Handling body, supervision committee, street officer in charge. */
    OFFICE,
    /** Nobody in ordinary use. */
    SEALED;

    /** Whether a look at such data is written down for the person concerned. */
    public boolean looksAreLogged() {
        return compareTo(PARTIES) >= 0;
    }
}
