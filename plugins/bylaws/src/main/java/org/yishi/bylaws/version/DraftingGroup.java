package org.yishi.bylaws.version;

import org.yishi.portal.access.Refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who drafts (起草小组): at least half of them residents, women among them, and a legal adviser is heard (domain 4.2). */
@Embeddable
public class DraftingGroup {

    private static final int LONGEST = 120;

    @Column(name = "group_size")
    private Integer size;
    @Column(name = "group_residents")
    private Integer residents;
    @Column(name = "group_women")
    private Integer women;
    @Column(name = "legal_adviser")
    private String adviser;

    protected DraftingGroup() {
        // for JPA
    }

    /** @param adviser name or office of the legal adviser (法律顾问) */
    public static DraftingGroup of(int size, int residents, int women, String adviser) {
        if (size < 1 || residents < 0 || residents > size || residents * 2 < size) {
            throw new Refusal("bylaws.refusal.group", residents, size).at("residents");
        }
        if (women < 1 || women > size) {
            throw new Refusal("bylaws.refusal.groupWomen", size).at("women");
        }
        if (adviser == null || adviser.isBlank()) {
            throw new Refusal("bylaws.refusal.empty.adviser").at("adviser");
        }
        if (adviser.strip().length() > LONGEST) {
            throw new Refusal("bylaws.refusal.long", LONGEST).at("adviser");
        }
        DraftingGroup group = new DraftingGroup();
        group.size = size;
        group.residents = residents;
        group.women = women;
        group.adviser = adviser.strip();
        return group;
    }

    /** Null while nobody was named. */
    public Integer size() {
        return size;
    }

    public Integer residents() {
        return residents;
    }

    public Integer women() {
        return women;
    }

    public String adviser() {
        return adviser;
    }

    public boolean isNamed() {
        return size != null;
    }
}
