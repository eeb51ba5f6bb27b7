package org.yishi.portal.people;

/** How surely a person is known (domain 1.2). */
public enum IdentityLevel {
    /** A visitor. */
    L0,
    /** Phone verified. */
    L1,
    /** Residence or title confirmed by a worker or a register; needed for votes and signatures that count. */
    L2,
    /** L2 and seen in person or checked against the national identity service. */
    L3;

    public boolean atLeast(IdentityLevel other) {
        return compareTo(other) >= 0;
    }
}
