package org.yishi.cobuilding.match;

/** How a match stands. Its word is the message {@code cobuilding.match.state.<STATE>}, while it waits {@code cobuilding.match.awaits}. */
public enum MatchState {
    PROPOSED, ACCEPTED, DECLINED
}
