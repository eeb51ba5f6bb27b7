package org.yishi.portal.message.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.yishi.portal.message.TextKey;

/** The words of a message as they are stored, one a line with a letter before it that says what it is. */
final class MessageWords {

    private static final int LONGEST = 300;

    private MessageWords() {
    }

    static String stored(List<Object> words) {
        return words.stream().map(MessageWords::line).collect(Collectors.joining("\n"));
    }

    private static String line(Object word) {
        if (word instanceof LocalDate day) {
            return "d" + day;
        }
        if (word instanceof LocalDateTime moment) {
            return "t" + moment;
        }
        return word instanceof TextKey text ? "k" + text.key() : "s" + OneLine.of(String.valueOf(word), LONGEST);
    }

    static List<Object> read(String stored) {
        return stored.lines().map(line -> {
            String rest = line.substring(1);
            return switch (line.charAt(0)) {
                case 'd' -> (Object) LocalDate.parse(rest);
                case 't' -> LocalDateTime.parse(rest);
                case 'k' -> new TextKey(rest);
                default -> rest;
            };
        }).toList();
    }
}
