package org.yishi.portal.access;

import org.yishi.portal.people.IdentityLevel;

/**
 * Who acts now.
 *
 * @param personId id of the person, 0 for a visitor, negative for the portal itself
 * @param name     the name shown to this person only; empty for a visitor
 * @param level    how surely the person is known
 */
public record Actor(long personId, String name, IdentityLevel level) {

    public static final Actor VISITOR = new Actor(0, "", IdentityLevel.L0);

    /** The portal itself: migrations of data, demo, import from the operator's console. */
    public static final Actor PORTAL = new Actor(-1, "portal", IdentityLevel.L3);

    public boolean isVisitor() {
        return personId == 0;
    }

    public boolean isPortal() {
        return personId < 0;
    }

    /** How the ledger names the actor: a pseudonym that says nothing once the person's data are deleted. */
    public String pseudonym() {
        return isPortal() ? "portal" : isVisitor() ? "visitor" : "person:" + personId;
    }
}
