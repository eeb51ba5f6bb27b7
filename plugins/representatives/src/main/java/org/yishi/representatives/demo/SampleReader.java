package org.yishi.representatives.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.yishi.portal.access.Actor;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.representatives.contact.Category;
import org.yishi.representatives.contact.ContactCaller;
import org.yishi.representatives.contact.ContactKind;
import org.yishi.representatives.contact.ContactStep;
import org.yishi.representatives.contact.ContactWords;
import org.yishi.representatives.contact.SampleContacts.Move;
import org.yishi.representatives.contact.SampleContacts.Sample;

/** Reads the invented month of contacts: one entry a line, its parts divided by bars. */
final class SampleReader {

    private static final String NOBODY = "匿名";
    private static final String RESIDENT = "resident";

    private final DemoCommunity demo;
    private final List<Long> representatives;
    private final List<Actor> loggers;

    /** @param loggers who logged for the representative of the same place */
    SampleReader(DemoCommunity demo, List<Long> representatives, List<Actor> loggers) {
        this.demo = demo;
        this.representatives = representatives;
        this.loggers = loggers;
    }

    List<Sample> read() {
        try (InputStream file = SampleReader.class.getResourceAsStream("contacts.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(this::sample).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sample sample(String line) {
        String[] part = line.split("\\|", -1);
        int who = Integer.parseInt(part[1]);
        int daysAgo = Integer.parseInt(part[0]);
        return new Sample(daysAgo, representatives.get(who), loggers.get(who).personId(), caller(part[6]),
                ContactWords.of(ContactKind.valueOf(part[2]), Category.valueOf(part[3]), part[8], part[9], part.length > 11 ? part[11] : "", part[4].equals("!")),
                LocalTime.of(9 + daysAgo % 8, 15), Integer.parseInt(part[5]), part[7], moves(part[10]));
    }

    private ContactCaller caller(String name) {
        if (name.equals(NOBODY)) {
            return ContactCaller.nobody();
        }
        return name.startsWith(RESIDENT) ? ContactCaller.of(demo.residents().get(Integer.parseInt(name.substring(RESIDENT.length())) - 1).personId(), "", "", true)
                : ContactCaller.of(null, name, "", true);
    }

    private static List<Move> moves(String text) {
        return Stream.of(text.split(";")).filter(one -> !one.isBlank()).map(one -> one.split(",", 4))
                .map(one -> new Move(ContactStep.Kind.valueOf(one[0]), Integer.parseInt(one[1]), one[2], one[3])).toList();
    }
}
