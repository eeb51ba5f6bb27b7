package org.yishi.portal.print;

/** More is being printed than the machine can set at once. Nothing is wrong; try again in some seconds. */
public class PressBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PressBusy() {
        super("the press is busy");
    }
}
