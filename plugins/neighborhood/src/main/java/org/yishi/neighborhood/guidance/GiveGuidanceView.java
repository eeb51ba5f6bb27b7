package org.yishi.neighborhood.guidance;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.branch.BranchWorkView;
import org.yishi.neighborhood.compound.Typed;

/** The steps of the founding with the branch's advice on each: given, taken, not taken. */
@Named("neighborhoodGiveGuidance")
@RequestScoped
public class GiveGuidanceView extends BranchWorkView {

    private static final String PAGE = "/neighborhood/guidance/give";

    @Inject
    private Guidances guidances;

    private List<Guidance> given;

    @Override
    protected void fill(Typed fields, LocalDate today) {
        fields.put("givenOn", today);
        fields.put("answeredOn", today);
    }

    public GuidanceStep[] getSteps() {
        return GuidanceStep.values();
    }

    public AdviceOutcome[] getOutcomes() {
        return new AdviceOutcome[] {AdviceOutcome.TAKEN, AdviceOutcome.NOT_TAKEN};
    }

    private List<Guidance> given() {
        if (given == null) {
            given = guidances.of(getId());
        }
        return given;
    }

    /** Advice on one step, the oldest first. */
    public List<Guidance> on(GuidanceStep step) {
        return given().stream().filter(one -> one.step() == step).toList();
    }

    /** Advice that waits to be taken or not. */
    public List<Guidance> getOpen() {
        return given().stream().filter(Guidance::isOpen).toList();
    }

    public String give() {
        guidances.give(getId(), getTyped().choice("step", GuidanceStep.class), getTyped().words("advice"), getTyped().day("givenOn"),
                getTyped().paper("file"));
        return doneAt(PAGE, "neighborhood.guidance.give.done");
    }

    public String settle() {
        guidances.answer(getTyped().number("which"), getTyped().choice("outcome", AdviceOutcome.class), getTyped().words("answer"),
                getTyped().day("answeredOn"));
        return doneAt(PAGE, "neighborhood.guidance.give.answered.done");
    }
}
