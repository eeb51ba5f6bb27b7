package org.yishi.deliberation.follow;

/** The list of actions of a consultation was handed over (交办); fired in that transaction. */
public record ActionsRouted(long consultationId, int round) {
}
