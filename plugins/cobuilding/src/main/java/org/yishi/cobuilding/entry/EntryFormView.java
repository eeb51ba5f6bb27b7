package org.yishi.cobuilding.entry;

import java.util.List;

import jakarta.inject.Inject;

import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.side.Sides;

/** The fields that the forms of both lists share. */
public abstract class EntryFormView extends WorkView {

    @Inject
    private Sides sides;

    @Override
    protected void fill() {
        requires("offer");
        suggest("firstDay", today());
        suggest("amount", "1");
        suggest("days", WeekDays.EVERY_DAY.name());
        List<Long> mine = getSides();
        if (!mine.isEmpty()) {
            suggest("side", mine.get(0).toString());
        }
    }

    /** For whom the reader may enter something. */
    public List<Long> getSides() {
        return sides.all(getArea());
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public WeekDays[] getDays() {
        return WeekDays.values();
    }

    protected long side() {
        return number("side", 0, 99_999_999);
    }

    protected Entry.Words words() {
        return new Entry.Words(Typed.choice(text("kind"), Kind.class, "kind"), text("headline"), number("amount", 1, 9_999_999), text("place"),
                new Availability(Typed.choice(text("days"), WeekDays.class, "days"), Availability.time(text("from"), "from"),
                        Availability.time(text("until"), "until"), day("firstDay"), day("lastDay")));
    }
}
