package org.yishi.neighborhood.vote;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A vote as everybody may know it.
 *
 * @param opensAt  first moment of the window, null before the notice
 * @param closesAt last moment of the window, null before the notice
 * @param outcomes empty before the count
 */
public record VoteView(long id, long areaId, String dossier, String number, String title, VoteStage stage, LocalDateTime opensAt,
        LocalDateTime closesAt, List<MatterOutcome> outcomes) {

    public VoteView {
        outcomes = List.copyOf(outcomes);
    }
}
