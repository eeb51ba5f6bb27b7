package org.yishi.launcher.command;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.ObjectName;
import org.yishi.launcher.Sentence;

/** The commands that the application offers in this process, through the MBean {@code org.yishi:type=Commands}. */
final class PortalCommands {

    private static final Logger LOG = Logger.getLogger(PortalCommands.class.getName());

    private PortalCommands() {
    }

    /**
     * Runs a command to its end.
     *
     * @param progress the file to which the application adds lines meanwhile
     * @return nothing to say when it succeeded or told its failure itself in the progress file
     */
    static CommandOutcome run(List<String> words, Path progress) {
        try {
            Object done = ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("org.yishi:type=Commands"), "run",
                    new Object[] {words.toArray(String[]::new), progress.toString()}, new String[] {String[].class.getName(), String.class.getName()});
            return new CommandOutcome(Boolean.TRUE.equals(done), null);
        } catch (InstanceNotFoundException e) {
            return new CommandOutcome(false, Sentence.of("门户没有提供命令。", "The portal offers no commands."));
        } catch (JMException | RuntimeException e) {
            LOG.log(Level.SEVERE, "command " + words, e);
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return new CommandOutcome(false, Sentence.of("命令失败：%s", "The command failed: %s", cause));
        }
    }
}
