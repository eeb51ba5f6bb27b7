package org.yishi.neighborhood.committee;

/** How far the first committee of a compound may be elected; the room of foundings knows it. */
public interface FirstElections {

    /** Whether a first meeting of the owners is on its way there: until it is founded, the committee is elected by it and by nothing else. */
    boolean isUnderWay(long areaId);

    /**
     * That the preparatory group is at work, so that candidates can be proposed.
     *
     * @param origin dossier of the founding
     * @throws org.yishi.portal.access.Refusal where it is not
     */
    void requireGroup(long areaId, String origin);

    /**
     * That the first meeting is called, after the drafts have hung, and elects by this election.
     *
     * @throws org.yishi.portal.access.Refusal where it is not
     */
    void requireMeeting(String origin, long electionId);
}
