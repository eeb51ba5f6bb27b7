package org.yishi.portal.access;

/** The actor may not do this here. Final: nothing was changed, the refusal is logged. */
public class AccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;
    private final boolean visitor;

    public AccessRefused(String action, Actor actor, long areaId) {
        super(actor.pseudonym() + " may not " + action + " in area " + areaId);
        this.action = action;
        this.visitor = actor.isVisitor();
    }

    public String action() {
        return action;
    }

    /** Whether logging in could help. */
    public boolean ofVisitor() {
        return visitor;
    }
}
