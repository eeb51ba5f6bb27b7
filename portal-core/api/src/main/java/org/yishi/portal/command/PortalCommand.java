package org.yishi.portal.command;

import java.util.List;
import java.util.function.Consumer;

/** A command of the operator, {@code java -jar yishi.jar <name> ...}; a CDI bean. Runs as {@link org.yishi.portal.access.Actor#PORTAL}. */
public interface PortalCommand {

    /** The words that call it, such as {@code import opinions}. */
    String name();

    /**
     * @param arguments what follows the name
     * @param progress  receives lines for the console
     * @throws CommandRefused where the arguments are of no use; the message says what to do
     */
    void run(List<String> arguments, Consumer<String> progress) throws CommandRefused;

    /** Says in one sentence why the command cannot run. */
    class CommandRefused extends Exception {

        private static final long serialVersionUID = 1L;

        public CommandRefused(String sentence) {
            super(sentence);
        }
    }
}
