package org.yishi.portal.access;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.internal.RefusedList;

/** What was refused to whom, for administrators: many refusals of one person are worth a question. */
@ApplicationScoped
public class RefusedActs {

    public static final int PAGE = 50;

    @Inject
    private RefusedList list;

    /** @param actor pseudonym */
    public record Refused(Instant at, String actor, String action, long areaId) {
    }

    /** @param number of the page, from 1; the latest first */
    @Guarded(value = "portal.seeRefusals", kind = Guarded.Kind.READ)
    public List<Refused> latest(int number) {
        return list.latest((Math.max(1, number) - 1) * PAGE, PAGE + 1);
    }
}
