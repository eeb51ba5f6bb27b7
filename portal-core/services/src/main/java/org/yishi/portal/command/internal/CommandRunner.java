package org.yishi.portal.command.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.command.PortalCommand;

/** Finds the command and runs it. A session bean, so that a foreign thread gets the application's names and class loader. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class CommandRunner {

    private static final Logger LOG = Logger.getLogger(CommandRunner.class.getName());

    @Inject
    @Any
    private Instance<PortalCommand> commands;
    @Inject
    private CurrentActor current;

    public boolean run(String[] words, String progressFile) throws IOException {
        List<String> arguments = List.of(words);
        try (PrintWriter progress = new PrintWriter(Files.newBufferedWriter(Path.of(progressFile), StandardCharsets.UTF_8,
                StandardOpenOption.CREATE, StandardOpenOption.APPEND), true)) {
            String line = String.join(" ", arguments);
            for (PortalCommand command : commands) {
                if (line.equals(command.name()) || line.startsWith(command.name() + " ")) {
                    int length = command.name().split(" ").length;
                    return run(command, arguments.subList(length, arguments.size()), progress);
                }
            }
            progress.println("没有这个命令 / no such command: " + line);
            return false;
        }
    }

    private boolean run(PortalCommand command, List<String> arguments, PrintWriter progress) {
        return current.as(Actor.PORTAL, () -> {
            try {
                command.run(arguments, progress::println);
                return true;
            } catch (PortalCommand.CommandRefused e) {
                progress.println(e.getMessage());
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, command.name() + " failed", e);
                progress.println("命令失败，原因见日志 / failed, the log says why: " + e.getMessage());
            }
            return false;
        });
    }
}
