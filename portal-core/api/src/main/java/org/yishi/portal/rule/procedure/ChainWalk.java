package org.yishi.portal.rule.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.yishi.portal.rule.CodePointOrder;
import org.yishi.portal.rule.period.DisclosurePeriod;
import org.yishi.portal.rule.period.WorkingDays;

/** One passage through the stages of one decision. */
final class ChainWalk {

    private final DecisionChainRule rule;
    private final Map<Stage, StageEvent> events = new EnumMap<>(Stage.class);
    private final WorkingDays calendar;
    private final LocalDate today;
    private final List<String> violations = new ArrayList<>();

    ChainWalk(DecisionChainRule rule, Collection<StageEvent> events, WorkingDays calendar, LocalDate today) {
        this.rule = rule;
        this.calendar = calendar;
        this.today = today;
        events.forEach(event -> {
            if (this.events.put(event.stage(), event) != null) {
                throw new IllegalArgumentException("two events for " + event.stage());
            }
        });
    }

    ChainResult result() {
        StageEvent previous = null;
        for (Stage stage : Stage.values()) {
            StageEvent event = events.get(stage);
            if (event == null) {
                violatedIf(isFollowed(stage), stage, "SKIPPED");
            } else {
                violatedIf(previous != null && event.on().isBefore(previous.on()), stage, "OUT_OF_ORDER");
                atAnyStage(event);
                atItsStage(event);
                previous = event;
            }
        }
        return new ChainResult(CodePointOrder.sorted(violations), Stream.of(Stage.values())
                .filter(stage -> events.get(stage) == null || events.get(stage).failed()).findFirst());
    }

    private void atAnyStage(StageEvent event) {
        Stage stage = event.stage();
        LocalDate recorded = event.recordedOn() == null ? event.on() : event.recordedOn();
        violatedIf(recorded.isBefore(event.on()), stage, "FUTURE_DATED");
        violatedIf(recorded.isAfter(event.on().plusDays(rule.maxRecordLagDays())), stage, "BACKDATED");
        violatedIf(stage.isSupervised() && Boolean.FALSE.equals(event.supervision()), stage, "NO_SUPERVISION");
        boolean followedDiscussion = stage.isDiscussion() && isFollowed(stage);
        violatedIf(followedDiscussion && Boolean.FALSE.equals(event.quorum()), stage, "NO_QUORUM");
        violatedIf(followedDiscussion && Boolean.FALSE.equals(event.passed()), stage, "NOT_PASSED");
    }

    private void atItsStage(StageEvent event) {
        StageEvent.Call called = event.called();
        switch (event.stage()) {
            case REVIEW -> violatedIf(called.circulatedOn() != null
                    && event.on().isBefore(called.circulatedOn().plusDays(rule.reviewCirculationDays())), event.stage(), "CIRCULATION_TOO_SHORT");
            case RESOLVE -> violatedIf(called.byAssembly() && !called.urgent() && called.noticeOn() != null
                    && event.on().isBefore(rule.notice().earliestMeeting(called.noticeOn())), event.stage(), "NOTICE_TOO_SHORT");
            case DISCLOSE_RESOLUTION -> disclosed(event, Stage.RESOLVE, Stage.IMPLEMENT);
            case DISCLOSE_RESULT -> disclosed(event, Stage.IMPLEMENT, Stage.ARCHIVE);
            default -> { }
        }
    }

    private void disclosed(StageEvent event, Stage before, Stage next) {
        StageEvent.Posting posting = event.posting();
        Optional<StageEvent> disclosedOf = Optional.ofNullable(events.get(before));
        violatedIf(disclosedOf.filter(it -> event.on().isAfter(it.doneOn().plusDays(rule.publishWithinDays()))).isPresent(),
                event.stage(), "LATE");
        DisclosurePeriod period = rule.disclosure().period(event.on(), posting.interruptions(), calendar);
        StageEvent following = events.get(next);
        violatedIf(following != null && !period.allowsNextStep(following.on()), next, "BEFORE_DISCLOSURE_END");
        violatedIf(!period.isCompleteWhenRemoved(posting.removedOn()), event.stage(), "REMOVED_EARLY");
        for (int k = 1; k <= posting.objections().size(); k++) {
            StageEvent.Objection objection = posting.objections().get(k - 1);
            LocalDate due = objection.on().plusDays(rule.objectionAnswerDays());
            if (objection.answeredOn() == null) {
                violatedIf(following != null, next, "OBJECTION_OPEN#" + k);
                violatedIf(today != null && today.isAfter(due), event.stage(), "OBJECTION_OVERDUE#" + k);
            } else {
                violatedIf(objection.answeredOn().isAfter(due), event.stage(), "OBJECTION_LATE#" + k);
            }
        }
    }

    private boolean isFollowed(Stage stage) {
        return events.keySet().stream().anyMatch(other -> other.isAfter(stage));
    }

    private void violatedIf(boolean broken, Stage stage, String code) {
        if (broken) {
            violations.add(stage + ":" + code);
        }
    }
}
