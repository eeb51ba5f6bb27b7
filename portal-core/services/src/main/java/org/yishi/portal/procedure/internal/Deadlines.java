package org.yishi.portal.procedure.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.yishi.portal.procedure.Due;
import org.yishi.portal.procedure.Stage;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.rule.period.Rollover;
import org.yishi.portal.rule.period.WorkingDays;

/**
 * The days by which stages of a case are due, and before which they are too early. Pure.
 *
 * @param figures what the settings were when the case began
 */
record Deadlines(LocalDate begunOn, Map<String, String> figures, WorkingDays calendar) {

    static final String ROLLOVER = "portal.period.rollover";
    private static final int MONTHS_OF_YEAR = 12;

    /**
     * By when a stage is to be entered.
     *
     * @param before the stage before it; empty at the beginning
     * @param soFar  what took place until then
     */
    Optional<LocalDate> entry(Stage stage, Optional<Visit> before, List<Visit> soFar) {
        Stream<Optional<LocalDate>> own = stage.deadlines().stream().filter(due -> !concernsEnd(stage, due))
                .filter(due -> due.from() != Due.From.ITSELF)
                .map(due -> day(due, before.map(Visit::endedOn).orElse(begunOn), null, soFar));
        // one that does not last is over when the next begins
        Stream<Optional<LocalDate>> leaving = before.filter(visit -> !visit.stage().isLasting()).stream()
                .flatMap(visit -> visit.stage().deadlines().stream().filter(due -> due.from() == Due.From.ITSELF)
                        .map(due -> day(due, null, visit.heldOn(), soFar)));
        return Stream.concat(own, leaving).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** By when a lasting stage is to be over. */
    Optional<LocalDate> end(Visit visit, List<Visit> soFar) {
        return visit.stage().deadlines().stream().filter(due -> concernsEnd(visit.stage(), due))
                .map(due -> day(due, null, visit.heldOn(), soFar)).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** Of a stage that has to stand for a time: the first day after it. */
    Optional<LocalDate> stoodUntil(Visit visit) {
        Due least = visit.stage().least();
        if (least == null || visit.failed()) {
            return Optional.empty();
        }
        return figure(least).map(n -> count(least, n, visit.heldOn(), least.rolls()).plusDays(1));
    }

    private static boolean concernsEnd(Stage stage, Due due) {
        return stage.isLasting() && due.from() != Due.From.PREVIOUS;
    }

    private Optional<LocalDate> day(Due due, LocalDate previous, LocalDate itself, List<Visit> soFar) {
        if (due.unit() == Due.Unit.PLANNED) {
            return soFar.stream().map(visit -> visit.facts().get(due.key())).filter(value -> value != null)
                    .reduce((older, newer) -> newer).flatMap(Deadlines::planned);
        }
        LocalDate from = switch (due.from()) {
            case PREVIOUS -> previous;
            case ITSELF -> itself;
            case BEGINNING -> begunOn;
            case STAGE -> soFar.stream().filter(visit -> visit.of(due.ofStage())).map(Visit::endedOn).filter(day -> day != null)
                    .reduce((older, newer) -> newer).orElse(null);
        };
        return from == null ? Optional.empty() : figure(due).map(n -> count(due, n, from, true));
    }

    private Optional<Integer> figure(Due due) {
        return Optional.ofNullable(figures.get(due.key())).map(Integer::valueOf);
    }

    private LocalDate count(Due due, int n, LocalDate from, boolean rolls) {
        Rollover rollover = rolls ? Rollover.valueOf(figures.getOrDefault(ROLLOVER, Rollover.OFF_DAYS.name())) : Rollover.NONE;
        DeadlineRule rule = switch (due.unit()) {
            case DAYS -> new DeadlineRule(n, DeadlineRule.Unit.DAYS, rollover);
            case WORKING_DAYS -> new DeadlineRule(n, DeadlineRule.Unit.WORKDAYS, Rollover.NONE);
            case MONTHS -> new DeadlineRule(n, DeadlineRule.Unit.MONTHS, rollover);
            case YEARS -> new DeadlineRule(n * MONTHS_OF_YEAR, DeadlineRule.Unit.MONTHS, rollover);
            case PLANNED -> throw new IllegalArgumentException("a planned day is not counted");
        };
        return rule.due(from, calendar);
    }

    private static Optional<LocalDate> planned(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
