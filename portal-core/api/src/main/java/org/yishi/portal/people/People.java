package org.yishi.portal.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What plugins may know about persons: no phone, no number, no dwelling. */
public interface People {

    /**
     * The name as it may stand in public: in full for the holder of an office today, otherwise shortened (王某某).
     * An unknown or deleted person is {@code 匿名} in the reader's language.
     */
    String publicName(long personId);

    /** The same for many persons with a fixed number of queries. */
    Map<Long, String> publicNames(Collection<Long> personIds);

    /** The capacities valid today. */
    List<Capacity> capacities(long personId);

    /** The capacities that were valid on a day. */
    List<Capacity> capacitiesOn(long personId, LocalDate day);

    /** Whether the person holds the role today in the area or in one above it. */
    boolean holds(long personId, Role role, long areaId);

    /** Persons who hold the office on a day in the area or in one above it. @throws IllegalArgumentException where the role is no office */
    List<Long> holders(Role office, long areaId, LocalDate day);

    /** How many verified residents aged 18 or more the register of the area has; 0 where no register was imported. */
    long adultResidents(long areaId);
}
