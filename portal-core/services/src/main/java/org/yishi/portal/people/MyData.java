package org.yishi.portal.people;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.internal.LookBook;

/** What the portal holds about the person who asks: who looked at it, when and for what (个人信息保护法第四十五条). */
@ApplicationScoped
public class MyData {

    private static final int A_PAGE = 50;

    @Inject
    private LookBook looks;
    @Inject
    private CurrentActor current;

    /**
     * @param office in which office it was looked, in the reader's language; that, and not the name, says whether it was right
     * @param what   what was done, in words; {@code action} is its name
     */
    public record Look(Instant at, String office, String action, String what, long areaId) {
    }

    /** The latest first. */
    @Guarded(value = "portal.seeMyData", kind = Guarded.Kind.READ, reveals = Privacy.PARTIES)
    public List<Look> looks(int page) {
        return looks.concerning(current.get().personId(), Math.max(0, page) * A_PAGE, A_PAGE);
    }

    /** Whether there may be more after that page. */
    public static boolean isFull(List<Look> page) {
        return page.size() == A_PAGE;
    }
}
