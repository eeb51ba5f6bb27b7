package org.yishi.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.List;
import org.yishi.launcher.Console;
import org.yishi.launcher.Sentence;

/** Hands a command to the portal that runs on the data folder, in this process or another, and prints its progress. */
public final class CommandCall {

    private CommandCall() {
    }

    /**
     * @param alive whether the portal that should answer is still there
     * @return whether the command succeeded
     */
    public static boolean run(List<String> words, Path folder, BooleanSupplier alive) throws IOException {
        CommandFiles files = CommandFiles.fresh(folder);
        files.ask(words);
        ProgressTail tail = new ProgressTail(files.progress());
        try {
            while (!files.finished()) {
                tail.printNew();
                if (!alive.getAsBoolean()) {
                    Console.say(Sentence.of("门户在命令完成前停止了。", "The portal stopped before the command was done."));
                    return false;
                }
                Thread.sleep(200);
            }
            tail.printNew();
            return files.succeeded();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            files.remove();
        }
    }
}
