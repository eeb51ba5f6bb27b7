package org.yishi.decisions.matter;

import java.util.List;

/** Which bodies take part (domain 3.9). The order of the steps is the same in all of them. */
public enum Variant {
    /** 社区. */
    COMMUNITY(List.of("PARTY_COMMITTEE"), List.of("JOINT_COMMITTEES"), List.of("PARTY_MEMBERS"),
            List.of("REPRESENTATIVES", "RESIDENTS_ASSEMBLY")),
    /** 村: the same bodies under the law of villages, which the bodies' own rules know by the kind of the area. */
    VILLAGE(COMMUNITY),
    /** 小区: the owners decide; the bodies of residents do not replace them. Their bodies come with a plugin of their own. */
    COMPOUND(List.of("COMPOUND_BRANCH"), List.of("BRANCH_AND_OWNERS_COMMITTEE"), List.of("COMPOUND_MEMBERS"), List.of("OWNERS_ASSEMBLY"));

    private final List<List<String>> bodies;

    Variant(List<String> propose, List<String> consult, List<String> review, List<String> resolve) {
        this.bodies = List.of(propose, consult, review, resolve);
    }

    Variant(Variant other) {
        this.bodies = other.bodies;
    }

    /** Ids of the bodies that may take the step, the usual one first; none where no body decides. */
    public List<String> bodies(Stage stage) {
        return stage.isDiscussion() ? bodies.get(Stage.DISCUSSIONS.indexOf(stage)) : List.of();
    }
}
