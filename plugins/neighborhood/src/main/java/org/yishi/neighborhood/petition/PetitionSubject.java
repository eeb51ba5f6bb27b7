package org.yishi.neighborhood.petition;

import java.util.List;

/** Knows about what owners may join, of one kind; a bean of the room to which it belongs. */
public interface PetitionSubject {

    PetitionKind kind();

    /** About what a demand may be begun now. */
    List<Subjects.Subject> open(long areaId);

    /** Whether it is about the person who begins it: nobody stands for election by another's hand. */
    default boolean isAboutOneself() {
        return false;
    }
}
