package org.yishi.deliberation.consultation;

import java.util.List;
import java.util.stream.Stream;

/**
 * The stages of a consultation as they are drawn, for its form.
 *
 * @param keys    message keys, in order
 * @param current which of them it stands at
 */
public record StageLine(List<String> keys, int current) {

    private static final List<Stage> SHORT = List.of(Stage.ACCEPTED, Stage.INFORMED, Stage.GATHERING, Stage.GATHERED, Stage.ADOPTED, Stage.ROUTED,
            Stage.IMPLEMENTING, Stage.FEEDBACK, Stage.EVALUATED);
    private static final List<Stage> LONG = List.of(Stage.ACCEPTED, Stage.CONVENING, Stage.INFORMED, Stage.GATHERING, Stage.GATHERED, Stage.SESSION,
            Stage.DRAFTED, Stage.ADOPTED, Stage.ROUTED, Stage.IMPLEMENTING, Stage.FEEDBACK, Stage.EVALUATED);

    /** The stages that a consultation of this form goes through, but for those that end it. */
    public static List<Stage> way(ConsultForm form) {
        return form.hasSession() ? LONG : SHORT;
    }

    /** Names the sentence on what those who work on it do next. */
    public static String next(Consultation consultation, Stage stage) {
        if (stage == Stage.GATHERED && !consultation.isCounted()) {
            return "deliberation.next.COUNT";
        }
        boolean session = consultation.form().hasSession() && (stage == Stage.ACCEPTED || stage == Stage.GATHERED);
        return "deliberation.next." + stage + (session ? ".session" : "");
    }

    /** Names the sentence on what happens now, what comes next and what residents can do, for everybody who reads it. */
    public static String now(ConsultForm form, Stage stage) {
        boolean own = form == ConsultForm.HEARING || form == ConsultForm.REVIEW;
        return "deliberation.now." + stage + switch (stage) {
            case ACCEPTED, INFORMED, GATHERING -> form.hasSession() ? ".session" : "";
            case GATHERED -> own ? "." + form : form.hasSession() ? ".session" : "";
            case ADOPTED -> own ? ".own" : "";
            default -> "";
        };
    }

    /** A draft stands before the first stage, one that is closed behind the last; one that failed ends where an opinion would have been. */
    public static StageLine of(ConsultForm form, Stage stage) {
        List<Stage> way = stage == Stage.FAILED ? way(form).subList(0, way(form).indexOf(Stage.ADOPTED)) : way(form);
        Stream<String> keys = way.stream().map(each -> "deliberation.stage." + each);
        int current = stage == Stage.CLOSED || stage == Stage.FAILED ? way.size() : way.indexOf(stage);
        return new StageLine(keys.toList(), current);
    }
}
