package org.yishi.decisions.opinion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.step.Step;

/** What the supervision committee has said of the steps of one matter, and on what it is still to speak (一监督). */
public final class Watch {

    private final List<Step> steps;
    private final Map<Long, Opinion> opinions;

    public Watch(List<Step> steps, List<Opinion> opinions) {
        this.steps = steps;
        this.opinions = opinions.stream().collect(Collectors.toMap(Opinion::stepId, Function.identity()));
    }

    public Optional<Opinion> on(Step step) {
        return Optional.ofNullable(opinions.get(step.id()));
    }

    /** The last time the step was taken; a notice taken back does not count. */
    public Optional<Step> latest(Stage stage) {
        return steps.stream().filter(step -> step.stage() == stage && (step.isDone() || step.isPending())).reduce((one, other) -> other);
    }

    /** Whether the matter may go on as far as the committee's opinion on that step is concerned. */
    public boolean isSettled(Stage stage) {
        return latest(stage).flatMap(this::on).filter(opinion -> !opinion.isUnanswered()).isPresent();
    }

    /** Steps on which the committee is to speak before the matter goes on. */
    public List<Step> waiting(Matter matter) {
        return matter.stage().isFinal() ? List.of() : Stage.SUPERVISED.stream().filter(stage -> concerns(matter.stage(), stage))
                .map(this::latest).flatMap(Optional::stream).filter(step -> on(step).isEmpty()).toList();
    }

    /** Everything but plain consent, oldest first: it can be answered. */
    public List<Opinion> criticised() {
        return steps.stream().map(this::on).flatMap(Optional::stream).filter(opinion -> opinion.verdict() != Verdict.AGREE).toList();
    }

    /** Last day of the latest pause; null where nothing was paused. */
    public LocalDate pausedUntil() {
        return steps.stream().map(this::on).flatMap(Optional::stream).map(Opinion::pausedUntil).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
    }

    /** 不同意 that was not answered in writing. */
    public List<Opinion> unanswered() {
        return steps.stream().map(this::on).flatMap(Optional::stream).filter(Opinion::isUnanswered).toList();
    }

    /** What was done before, and the text of the disclosure that stands now. */
    private static boolean concerns(Stage now, Stage step) {
        return step.compareTo(now) < 0 || step == now && step.isDisclosure();
    }
}
