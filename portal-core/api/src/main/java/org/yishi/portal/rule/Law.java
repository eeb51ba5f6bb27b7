package org.yishi.portal.rule;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The law on residents' and villagers' committees in the wording that governs a meeting: the day of the meeting decides. The
 * revisions of 2025 are in force from 2026-01-01.
 */
public enum Law {

    /** 城市居民委员会组织法 until 2025-12-31. */
    JWH_2018,
    /** 城市居民委员会组织法, revised 2025. */
    JWH_2025,
    /** 村民委员会组织法 until 2025-12-31. */
    CWH_2018,
    /** 村民委员会组织法, amended 2025. */
    CWH_2025;

    /** The law for a community (社区) or a village (村) on the day of the meeting. */
    public static Law of(SelfGovernance kind, LocalDate meeting) {
        return Stream.of(values()).filter(law -> law.kind() == kind && law.source().holdsOn(meeting)).findFirst().orElseThrow();
    }

    public SelfGovernance kind() {
        return SelfGovernance.valueOf(citation().value());
    }

    /** Its title and from when to when it holds. */
    public Source source() {
        return citation().source();
    }

    private Citation citation() {
        return Citation.of("law", name());
    }
}
