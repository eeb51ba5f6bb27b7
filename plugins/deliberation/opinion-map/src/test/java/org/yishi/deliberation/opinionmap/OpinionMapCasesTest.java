package org.yishi.deliberation.opinionmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Every conversation under the folder of the system property {@code opinions.dir} is as its {@code expected.json} says, as far as that says anything, and
 * whatever the folder's {@code synthetic-expected.json} plants is found. Of what nothing can be compared this is said; it does not agree.
 */
class OpinionMapCasesTest {

    private final StringBuilder faults = new StringBuilder();
    private int agree;
    private int compared;

    @Test
    void theConversationsAgree() throws IOException {
        List<Path> folders = Conversations.all();
        folders.forEach(folder -> compare(folder.getFileName().toString(), check -> compare(folder, check)));
        said(folders.size(), "conversations");
    }

    @Test
    void plantedGroupsAreFound() throws IOException {
        List<JsonNode> planted = Conversations.planted();
        planted.forEach(expected -> compare(CasesOfPlantedGroups.name(expected), check -> CasesOfPlantedGroups.check(expected, check)));
        if (planted.isEmpty()) {
            System.out.println("no planted groups under " + Conversations.folder());
        } else {
            said(planted.size(), "planted cases");
        }
    }

    private static void compare(Path folder, Check check) {
        if (Conversation.isIn(folder)) {
            Conversation conversation = Conversation.in(folder);
            CasesOfTallies.check(conversation, check);
            CasesOfPlaces.check(conversation, check);
            CasesOfGroups.check(conversation, check);
            CasesOfPublishedGroups.check(conversation, check);
            if (check.compared() > 0) {
                CasesOfOrder.check(conversation, check);
            }
        }
    }

    private void compare(String name, Consumer<Check> comparison) {
        Check check = new Check();
        try {
            comparison.accept(check);
        } catch (RuntimeException unreadable) {
            check.fault("cannot be compared: " + unreadable);
        }
        if (check.faults().isEmpty() && check.compared() == 0) {
            System.out.println(name + ": nothing can be compared");
            return;
        }
        compared += check.compared();
        agree += check.faults().isEmpty() ? 1 : 0;
        System.out.printf("%s: %d of %d comparisons agree%n", name, check.compared() - check.faults().size(), check.compared());
        check.faults().forEach(fault -> faults.append(name).append(": ").append(fault).append('\n'));
    }

    private void said(int of, String what) {
        System.out.print(faults);
        System.out.printf("%d of %d %s agree%n", agree, of, what);
        assertThat(faults.toString()).isEmpty();
        assertThat(compared).as("comparisons of " + what + " under " + Conversations.folder()).isPositive();
    }
}
