package org.yishi.deliberation.follow;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.yishi.deliberation.outcome.PointKind;

/** Where an agreed point goes on (交办去向): it is carried out at once, or another procedure takes it up. Plugins meet through addresses alone. */
public enum Target {
    /** 直接落实. */
    HERE("", ""),
    /** 四议两公开: what residents or their representatives have to resolve. */
    DECISION("decisions", "/decisions/matter/open"),
    /** 业主表决: what belongs to the owners. */
    OWNERS_VOTE("neighborhood", "/neighborhood/vote/propose"),
    /** 居民公约. */
    BYLAW("bylaws", "/bylaws/version/draft"),
    /** 共驻共建. */
    COBUILDING("cobuilding", "/cobuilding/project/propose"),
    /** 报请职能部门: a department decides; the letter is reported as progress. */
    DEPARTMENT("", "");

    private final String pluginId;
    private final String begins;

    Target(String pluginId, String begins) {
        this.pluginId = pluginId;
        this.begins = begins;
    }

    /**
     * What belongs to the owners is never decided here: it goes to their vote, or to the department that has to see to it. What was not settled goes
     * to those who can decide it, residents or their representatives, and in a compound the owners (domain 2.1).
     */
    public boolean takes(PointKind kind) {
        return switch (kind) {
            case AGREED, RESERVED -> true;
            case MOTION -> this == OWNERS_VOTE || this == DEPARTMENT;
            case OPEN -> this == DECISION || this == OWNERS_VOTE;
            case MINORITY -> false;
        };
    }

    /** Whether another plugin of the portal takes it up. */
    public boolean isLinked() {
        return !pluginId.isEmpty();
    }

    public String pluginId() {
        return pluginId;
    }

    /** The page on which the other procedure begins; empty where none does. */
    public String begins() {
        return begins;
    }

    /** The same with what that page needs to know. @param areaId a compound where owners vote, otherwise the community */
    public String begins(long areaId, String title, String dossier) {
        return begins + "?area=" + areaId + "&title=" + URLEncoder.encode(title, StandardCharsets.UTF_8) + "&origin="
                + URLEncoder.encode(dossier, StandardCharsets.UTF_8);
    }

    /** Whether that is the address of a page of the procedure that takes it up, {@code /plugin/noun/show?id=7}. */
    boolean owns(String page) {
        return isLinked() && page.matches("/" + pluginId + "/[a-z][A-Za-z0-9]*/show\\?id=[1-9]\\d{0,17}");
    }
}
