package org.yishi.portal.command.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import javax.management.JMException;
import javax.management.ObjectName;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.boot.PortalStarted;
import org.yishi.portal.command.PortalCommand;

/** Where the launcher, outside of the application but in the same process, has the operator's commands run. */
@ApplicationScoped
public class CommandDesk implements CommandsMBean {

    private static final Logger LOG = Logger.getLogger(CommandDesk.class.getName());
    private static final String NAME = "org.yishi:type=Commands";

    @Inject
    @Any
    private Instance<PortalCommand> commands;
    @Inject
    private CurrentActor current;
    @Resource
    private ManagedExecutorService executor;

    void open(@Observes PortalStarted started) throws JMException {
        close();
        CommandDesk self = this;
        CommandsMBean desk = self::run;
        ManagementFactory.getPlatformMBeanServer().registerMBean(
                new javax.management.StandardMBean(desk, CommandsMBean.class), new ObjectName(NAME));
    }

    @PreDestroy
    void close() throws JMException {
        ObjectName name = new ObjectName(NAME);
        if (ManagementFactory.getPlatformMBeanServer().isRegistered(name)) {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(name);
        }
    }

    @Override
    public boolean run(String[] arguments, String progressFile) throws Exception {
        try {
            // on a thread of the server, which has the application's names, class loader and transactions
            return executor.submit(() -> runHere(List.of(arguments), Path.of(progressFile))).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? new IOException(cause.toString()) : e;
        }
    }

    private boolean runHere(List<String> arguments, Path progressFile) throws IOException {
        try (PrintWriter progress = new PrintWriter(Files.newBufferedWriter(progressFile, StandardCharsets.UTF_8,
                StandardOpenOption.CREATE, StandardOpenOption.APPEND), true)) {
            String line = String.join(" ", arguments);
            for (PortalCommand command : commands) {
                if (line.equals(command.name()) || line.startsWith(command.name() + " ")) {
                    int words = command.name().split(" ").length;
                    return run(command, arguments.subList(words, arguments.size()), progress);
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
