package org.yishi.portal.notice.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Capacity;
import org.yishi.portal.people.People;

/** Who keeps a notice: the roles that its caller named, in its area. The action admits all who may keep any; this narrows it. */
@ApplicationScoped
public class NoticeKeepers {

    public static final String ACTION = "portal.keepNotice";

    @Inject
    private People people;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;

    void require(NoticeEntity notice) {
        if (!keeps(notice)) {
            throw new AccessRefused(ACTION, current.get(), notice.areaId());
        }
    }

    boolean keeps(NoticeEntity notice) {
        Actor actor = current.get();
        return actor.isPortal() || access.may(ACTION, notice.areaId()) && notice.keepers().stream()
                .anyMatch(role -> people.holds(actor.personId(), role, notice.areaId()));
    }

    /** The same for many notices, asking for the actor's capacities once. */
    Predicate<NoticeEntity> keeping() {
        Actor actor = current.get();
        if (actor.isPortal()) {
            return notice -> true;
        }
        List<Capacity> held = actor.isVisitor() ? List.of() : people.capacities(actor.personId());
        Map<Long, Boolean> allowed = new HashMap<>();
        return notice -> allowed.computeIfAbsent(notice.areaId(), area -> access.may(ACTION, area))
                && held.stream().anyMatch(capacity -> notice.keepers().contains(capacity.role())
                        && areas.lineage(notice.areaId()).stream().anyMatch(area -> area.id() == capacity.areaId()));
    }

    /** Whether the actor may see a text before it hangs. */
    boolean seesUnpublished(NoticeEntity notice) {
        return keeps(notice) || access.maySee(Privacy.OFFICE, notice.areaId());
    }
}
