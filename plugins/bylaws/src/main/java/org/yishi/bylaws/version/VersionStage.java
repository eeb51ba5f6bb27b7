package org.yishi.bylaws.version;

import java.util.List;

/** Where a version stands (domain 4.2): the stage whose turn it is, or how it ended. */
public enum VersionStage {
    /** 征集民意. */
    COLLECTING,
    /** 拟定草案. */
    DRAFTING,
    /** 公开征求意见. */
    CONSULTATION,
    /** 合法性审查. */
    LEGALITY,
    /** 表决前公告. */
    READY,
    /** 审议表决. */
    VOTING,
    /** 签署、报备. */
    ADOPTED,
    /** 备案: the street answers. */
    FILED,
    /** 公布施行. */
    IN_FORCE,
    /** It was announced for its days and holds, or held. */
    DONE,
    /** Given up before the vote. */
    WITHDRAWN;

    /** The whole way; a correction and a repeal leave out the second, third and fourth. */
    public static final List<VersionStage> LINE = List.of(COLLECTING, DRAFTING, CONSULTATION, LEGALITY, READY, VOTING, ADOPTED, FILED, IN_FORCE);
    public static final List<VersionStage> SHORT_LINE = List.of(DRAFTING, READY, VOTING, ADOPTED, FILED, IN_FORCE);

    public boolean isOver() {
        return this == DONE || this == WITHDRAWN;
    }

    /** Whether residents can say something to it. */
    public boolean isHeard() {
        return this == COLLECTING || this == CONSULTATION;
    }
}
