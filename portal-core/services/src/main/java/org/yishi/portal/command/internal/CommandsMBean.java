package org.yishi.portal.command.internal;

/** What the launcher calls. */
public interface CommandsMBean {

    /**
     * Runs a command to its end.
     *
     * @param arguments    the words of the command line
     * @param progressFile lines for the console are appended to it, in UTF-8
     * @return whether it succeeded
     */
    boolean run(String[] arguments, String progressFile) throws Exception;
}
