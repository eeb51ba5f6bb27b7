package org.yishi.neighborhood.vote;

import java.util.Collection;

/** Whether the owners' committee may put such matters to the owners today; the room of committees knows it. */
public interface CallingRight {

    /**
     * @param items as in {@link VoteItem}
     * @throws org.yishi.portal.access.Refusal where the current actor acts for the committee and it may not
     */
    void require(long areaId, Collection<String> items);
}
