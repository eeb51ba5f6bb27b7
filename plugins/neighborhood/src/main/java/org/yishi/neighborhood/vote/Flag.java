package org.yishi.neighborhood.vote;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that tellers should look at.
 *
 * @param kind    what
 * @param ballots ids of the ballots concerned, in order
 */
public record Flag(Kind kind, List<Long> ballots) {

    public enum Kind {
        /** 同一设备为多户投票. */
        SAME_DEVICE,
        /** 同一扫描件用于多张票. */
        SAME_SCAN,
        /** 同一分钟内投入多张. */
        SAME_MINUTE,
        /** 同一代理人投多张. */
        SAME_AGENT,
        /** 代理人是物业工作人员. */
        STAFF_AGENT
    }

    /** How many parties on one device, or papers in one minute, are nothing special: a family, a visit of the mobile box. */
    private static final int USUAL = 2;

    static List<Flag> of(List<Ballot> ballots, List<Proxy> proxies) {
        List<Flag> flags = new ArrayList<>();
        add(flags, Kind.SAME_DEVICE, ballots, ballot -> ballot.device().isEmpty() ? null : ballot.device(), USUAL);
        add(flags, Kind.SAME_SCAN, ballots, ballot -> ballot.paper().scanSha().isEmpty() ? null : ballot.paper().scanSha(), 1);
        add(flags, Kind.SAME_MINUTE, ballots.stream().filter(ballot -> ballot.channel().isPaper()).toList(),
                ballot -> ballot.cameAt().truncatedTo(ChronoUnit.MINUTES).toString(), USUAL);
        Map<Long, Proxy> byId = proxies.stream().collect(Collectors.toMap(Proxy::id, proxy -> proxy));
        Function<Ballot, Proxy> agent = ballot -> ballot.proxyId() == null ? null : byId.get(ballot.proxyId());
        add(flags, Kind.SAME_AGENT, ballots, ballot -> agent.apply(ballot) == null ? null : agent.apply(ballot).agentKey(), USUAL);
        List<Long> staff = ballots.stream().filter(ballot -> agent.apply(ballot) != null
                && agent.apply(ballot).agentRole() == Proxy.AgentRole.PROPERTY_STAFF).map(Ballot::id).toList();
        if (!staff.isEmpty()) {
            flags.add(new Flag(Kind.STAFF_AGENT, staff));
        }
        return flags;
    }

    private static void add(List<Flag> flags, Kind kind, List<Ballot> ballots, Function<Ballot, String> by, int usual) {
        ballots.stream().filter(ballot -> Objects.nonNull(by.apply(ballot)))
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList())).values().stream()
                .filter(same -> same.stream().map(Ballot::partyKey).distinct().count() > usual)
                .forEach(same -> flags.add(new Flag(kind, same.stream().map(Ballot::id).toList())));
    }

    public String numbers() {
        return ballots.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
