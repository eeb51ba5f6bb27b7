package org.yishi.representatives.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

import jakarta.json.JsonObject;

/** An entry as a device sends it. What cannot be read is missing, and the use case says so. */
final class SentEntry {

    private final JsonObject sent;

    SentEntry(JsonObject sent) {
        this.sent = sent;
    }

    String text(String name) {
        return sent.getString(name, "");
    }

    long number(String name) {
        String text = text(name);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    boolean isOn(String name) {
        return sent.getBoolean(name, false);
    }

    /** @param today a device whose calendar is ahead does not make an entry of tomorrow */
    Entry entry(LocalDate today) {
        LocalDate heldOn = date(text("heldOn"));
        ContactCaller caller = ContactCaller.of(null, text("name"), text("reach"), isOn("named") && !text("name").isBlank());
        ContactWords words = ContactWords.of(one(ContactKind.values(), text("kind")), one(Category.values(), text("category")), text("matter"), text("wish"),
                text("place"), isOn("urgent"));
        return new Entry(number("representative"), caller, words, heldOn == null || heldOn.isAfter(today) ? today : heldOn, time(text("heldAt")),
                (int) Math.min(600, number("minutes")));
    }

    private static <E extends Enum<E>> E one(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
