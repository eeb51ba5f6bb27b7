package org.yishi.deliberation.consultation;

import java.util.List;
import java.util.stream.Stream;

/**
 * The stages of a consultation as they are drawn.
 *
 * @param keys    message keys, in order
 * @param current which of them it stands at
 */
public record StageLine(List<String> keys, int current) {

    private static final List<Stage> ORDER = List.of(Stage.ACCEPTED, Stage.INFORMED, Stage.GATHERING, Stage.GATHERED, Stage.ADOPTED);

    /** A draft stands before the first stage, an imported conversation behind the last. */
    public static StageLine of(Stage stage) {
        Stream<String> keys = ORDER.stream().map(s -> "deliberation.stage." + s);
        // all is done once the outcome is published
        int current = stage == Stage.ADOPTED || stage == Stage.CLOSED ? ORDER.size() : ORDER.indexOf(stage);
        return new StageLine(keys.toList(), current);
    }
}
