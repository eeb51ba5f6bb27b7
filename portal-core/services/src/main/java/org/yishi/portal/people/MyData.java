package org.yishi.portal.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.internal.LookRepository;

/** What the portal holds about the person who asks: who looked at it, when and for what (个人信息保护法第四十五条). */
@ApplicationScoped
public class MyData {

    private static final int A_PAGE = 50;

    @Inject
    private LookRepository looks;
    @Inject
    private People people;
    @Inject
    private CurrentActor current;

    /** @param who the public name of whoever looked; empty for the portal itself */
    public record Look(Instant at, String who, String action, long areaId) {
    }

    /** The latest first. */
    @Guarded(value = "portal.seeMyData", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<Look> looks(int page) {
        List<LookRepository.Row> rows = looks.concerning(current.get().personId(), Math.max(0, page) * A_PAGE, A_PAGE);
        Map<Long, String> names = people.publicNames(rows.stream().map(LookRepository.Row::personId).filter(id -> id > 0)
                .collect(Collectors.toSet()));
        return rows.stream().map(row -> new Look(row.at(), names.getOrDefault(row.personId(), ""), row.action(), row.areaId())).toList();
    }

    /** Whether there may be more after that page. */
    public static boolean isFull(List<Look> page) {
        return page.size() == A_PAGE;
    }
}
