package org.yishi.representatives.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactStateTest {

    @Test
    void nothingIsClosedWithoutAnAnswer() {
        assertThat(ContactState.LOGGED.next()).doesNotContain(ContactState.CLOSED);
        assertThat(ContactState.FORWARDED.next()).containsExactly(ContactState.RETURNED, ContactState.ACCEPTED);
        assertThat(ContactState.ACCEPTED.next()).containsExactly(ContactState.EXTENDED, ContactState.REPLIED);
        assertThat(ContactState.REWORK.next()).containsExactly(ContactState.REPLIED);
    }

    @ParameterizedTest
    @EnumSource(ContactState.class)
    void everyStateLeadsToAnEndAndNamesOnlyStatesThatAre(ContactState from) {
        Set<ContactState> reached = new HashSet<>(from.next());
        for (int before = 0; before < reached.size();) {
            before = reached.size();
            Set.copyOf(reached).forEach(state -> reached.addAll(state.next()));
        }
        assertThat(reached).contains(ContactState.CLOSED);
    }
}
