package org.yishi.portal.mydata;

import java.time.LocalDate;
import java.util.List;

/**
 * What one part of the portal holds about persons; a CDI bean, found by itself. Core shows it to the person, puts it into what the
 * person takes away, and asks for its deletion. Whoever keeps a table with a person's id brings one.
 *
 * <p>Every method is called inside of core's guarded acts: {@link #release} and {@link #forget} may write sealed rows, and rows
 * written by SQL are told with {@link org.yishi.portal.ledger.Act#touched}. They are called more than once when an act is
 * repeated after a conflict, so they find what is there and nothing else.
 */
public interface PersonalRecords {

    /** Everything held about that person and nothing about others (个人信息保护法第四十五条); with a fixed number of queries. */
    List<Held> held(long personId);

    /** The files among it, to be taken away. */
    default List<HeldFile> files(long personId) {
        return List.of();
    }

    /** What runs and needs to know the person; with a fixed number of queries. */
    default List<Tie> ties(long personId, LocalDate today) {
        return List.of();
    }

    /** When the days of grace are over: removes what rests on consent alone, whatever else still runs. */
    default void release(Leaver leaver) {
    }

    /**
     * When no tie is left, after {@link #release}: removes what may go and takes the person out of what must stay. Afterwards nothing
     * that remains leads from the pseudonym to the person.
     */
    void forget(Leaver leaver);
}
