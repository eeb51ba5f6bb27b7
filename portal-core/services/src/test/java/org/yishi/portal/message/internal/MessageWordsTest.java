package org.yishi.portal.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.yishi.portal.message.TextKey;

class MessageWordsTest {

    @Test
    void wordsComeBackAsTheyWereSaid() {
        List<Object> words = List.of("修缮凉亭", LocalDate.of(2027, 3, 1), LocalDateTime.of(2027, 3, 1, 9, 30), new TextKey("a.b"), "");
        assertThat(MessageWords.read(MessageWords.stored(words))).isEqualTo(words);
    }

    @Test
    void aWordCannotPretendToBeTwo() {
        assertThat(MessageWords.read(MessageWords.stored(List.of("一\nd2027-03-01", "二")))).containsExactly("一 d2027-03-01", "二");
    }
}
