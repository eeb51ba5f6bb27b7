package org.yishi.portal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hears of every day; on one an observer before it fails. */
@ApplicationScoped
public class DaysHeard {

    public static final LocalDate BAD_DAY = LocalDate.of(2041, 5, 4);

    private final List<LocalDate> days = new CopyOnWriteArrayList<>();

    void fails(@Observes @Priority(1) DayBegan began) {
        if (began.day().equals(BAD_DAY)) {
            throw new IllegalStateException("a plugin with a fault");
        }
    }

    void hears(@Observes @Priority(2) DayBegan began) {
        days.add(began.day());
    }

    public List<LocalDate> days() {
        return List.copyOf(days);
    }
}
