package org.yishi.deliberation.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/**
 * Every conversation under the folder of the system property {@code opinions.dir} is as its {@code expected.json} says, as far as that says anything.
 */
class OpinionMapCasesTest {

    @Test
    void theConversationsAgree() throws IOException {
        List<Path> folders = Conversations.all();
        int agree = 0;
        StringBuilder faults = new StringBuilder();
        for (Path folder : folders) {
            Conversation conversation = Conversation.in(folder);
            Check check = new Check();
            CasesOfTallies.check(conversation, check);
            CasesOfPlaces.check(conversation, check);
            CasesOfGroups.check(conversation, check);
            CasesOfPublishedGroups.check(conversation, check);
            boolean agrees = check.faults().isEmpty();
            agree += agrees ? 1 : 0;
            System.out.printf("%s: %d of %d comparisons agree%n", conversation.name(), check.compared() - check.faults().size(), check.compared());
            check.faults().forEach(fault -> faults.append(conversation.name()).append(": ").append(fault).append('\n'));
        }
        System.out.print(faults);
        System.out.printf("%d of %d conversations agree%n", agree, folders.size());
        assertThat(folders).as("conversations under " + Conversations.folder()).isNotEmpty();
        assertThat(faults.toString()).isEmpty();
    }
}
