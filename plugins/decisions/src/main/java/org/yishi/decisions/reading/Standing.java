package org.yishi.decisions.reading;

import java.util.EnumSet;
import java.util.Set;

import org.yishi.decisions.matter.Stage;

/** Where a matter stands, in the few words by which people look for it. */
public enum Standing {
    /** 议事中. */
    DISCUSSED(EnumSet.range(Stage.DRAFT, Stage.RESOLVE)),
    /** 公示中. */
    DISCLOSED(EnumSet.of(Stage.DISCLOSE_RESOLUTION, Stage.DISCLOSE_RESULT)),
    /** 实施中. */
    CARRIED_OUT(EnumSet.of(Stage.IMPLEMENT)),
    /** 归档中: everything is done, the file is not closed. */
    FILING(EnumSet.of(Stage.ARCHIVE)),
    /** 已办结. */
    FINISHED(EnumSet.of(Stage.ARCHIVED)),
    /** 已撤回或者撤销. */
    ENDED(EnumSet.of(Stage.WITHDRAWN, Stage.ANNULLED));

    private final Set<Stage> stages;

    Standing(Set<Stage> stages) {
        this.stages = stages;
    }

    public static Standing of(Stage stage) {
        for (Standing standing : values()) {
            if (standing.stages.contains(stage)) {
                return standing;
            }
        }
        throw new IllegalArgumentException("no standing holds " + stage);
    }
}
