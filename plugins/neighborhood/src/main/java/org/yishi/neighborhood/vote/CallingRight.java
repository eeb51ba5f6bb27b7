package org.yishi.neighborhood.vote;

import java.time.LocalDate;
import java.util.Collection;

/** Whether such matters may be put to the owners, and by their committee; the room of committees knows it. */
public interface CallingRight {

    /**
     * @param items as in {@link VoteItem}
     * @throws org.yishi.portal.access.Refusal where the current actor acts for the committee and it may not
     */
    void require(long areaId, Collection<String> items);

    /**
     * That the owners may decide on them until that day, whoever puts them forward.
     *
     * @throws org.yishi.portal.access.Refusal where a re-election keeps them from it
     */
    void requireTime(long areaId, Collection<String> items, LocalDate until);
}
