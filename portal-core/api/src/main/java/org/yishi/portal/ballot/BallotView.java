package org.yishi.portal.ballot;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What anybody may know of a ballot. Before it is counted that is how many took part, and nothing of how.
 *
 * @param text    what is put to the vote, as the reader may know it; empty where the words of its subject are not for the reader yet
 * @param state   where it stands now, by the clock too: a ballot whose last instant is over is CLOSED
 * @param base    how many may vote
 * @param turnout how many have voted
 * @param result  once counted
 */
public record BallotView(long id, String dossier, long areaId, String matterDossier, String subjectKey, String title, String text,
        List<Choice> choices, boolean secret, int seats, String ruleId, Map<String, String> parameters, BallotState state,
        Instant opensAt, Instant closesAt, List<Channel> channels, ChannelRule channelRule, Base base, Turnout turnout,
        String cancelledWhy, Optional<BallotResult> result) {

    /** @param byChannel empty where so few came by one way that they could be told */
    public record Turnout(long heads, BigDecimal weight, Map<Channel, Long> byChannel) {
    }
}
