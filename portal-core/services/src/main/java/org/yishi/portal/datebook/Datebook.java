package org.yishi.portal.datebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.datebook.internal.Occasions;

/** The datebook (日程) of an area and of what is below it, as a stranger reads it, whoever asks. */
@ApplicationScoped
@Open("when people meet, vote and may object is public")
public class Datebook {

    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 24;

    @Inject
    private Occasions occasions;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** @throws NotFound where no area has that code */
    public Area area(String code) {
        return areas.byCode(code).orElseThrow(() -> new NotFound("area " + code));
    }

    /** By their beginning; both days belong to it. */
    public List<Occasion> between(Area area, LocalDate from, LocalDate to) {
        return current.as(Actor.VISITOR, () -> occasions.between(area, from, to));
    }

    /** What a subscribed calendar holds: a year back and two ahead. */
    public List<Occasion> subscribed(Area area) {
        LocalDate today = LocalDate.now(clock);
        return between(area, today.minusMonths(MONTHS_BACK).withDayOfMonth(1), today.plusMonths(MONTHS_AHEAD));
    }

    /** @throws NotFound where there is no such entry in the area */
    public Occasion get(Area area, String name) {
        return current.as(Actor.VISITOR, () -> occasions.find(area, name)).orElseThrow(() -> new NotFound("occasion " + name));
    }
}
