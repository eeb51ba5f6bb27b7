package org.yishi.decisions.step;

import java.time.LocalDate;

/**
 * What a body decided on a matter, as the meeting tells it.
 *
 * @param reckoning   the rule in plain words with its numbers, in Chinese
 * @param reckoningEn the same in English
 * @param article     law and article of the rule
 */
public record Ruling(String bodyId, long meetingId, LocalDate heldOn, boolean fromPaper, boolean passed, Numbers numbers,
        String reckoning, String reckoningEn, String article) {
}
