package org.yishi.decisions.record;

import org.yishi.decisions.matter.Stage;

/**
 * Something that the file of a matter lacks.
 *
 * @param key   of the message, below {@code decisions.gap}
 * @param stage the step that it concerns
 * @param page  where it is supplied
 */
public record Gap(String key, Stage stage, String page) {
}
