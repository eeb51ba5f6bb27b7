package org.yishi.deliberation.consultation;

/**
 * Somebody who comes together with others about a matter (议事代表).
 *
 * @param personId who
 * @param name     as the person was named
 * @param group    of whose interest; one of the {@linkplain Consultation#interestGroups() groups} of the matter, empty for those who are invited
 * @param mayVote  whether the person says yes or no to the points; who is invited informs and answers
 */
public record Participant(long personId, String name, String group, boolean mayVote) {
}
