package org.yishi.decisions.matter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.reading.Doing;
import org.yishi.decisions.reading.Money;
import org.yishi.decisions.reading.Reading;
import org.yishi.decisions.reading.Readings;
import org.yishi.decisions.reading.StepLine;
import org.yishi.decisions.step.Step;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.procedure.StageView;
import org.yishi.portal.text.Texts;

import jakarta.inject.Inject;

/** What the pages on which everybody reads one matter have in common. */
public abstract class ReadMatterView {

    @Inject
    private Readings readings;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private Reading reading;

    public void load() {
        reading = readings.of(id);
        currentArea.enter(reading.matter().areaId());
    }

    /** The step that fills a stage of the line; null where none has. */
    public StepLine line(StageView stage) {
        return reading.current().get(stage.name());
    }

    /** The rule as it was counted, in the reader's language. */
    public String reckoning(Step step) {
        return isEnglish() && step.reckoningEn() != null ? step.reckoningEn() : step.reckoning();
    }

    public String yuan(long cents) {
        return Yuan.text(cents);
    }

    public String getPlace() {
        long place = getMatter().subject().placeId();
        return place == 0 ? texts.get("decisions.read.everywhere") : areas.find(place).map(this::nameOf).orElse("");
    }

    private String nameOf(Area where) {
        return isEnglish() ? where.nameEn() : where.name();
    }

    private boolean isEnglish() {
        return texts.language().getLanguage().equals("en");
    }

    public Reading getReading() {
        return reading;
    }

    public Matter getMatter() {
        return reading.matter();
    }

    /** What else the plan in force says, by the key of its name; what it is silent about is left out. */
    public Set<Map.Entry<String, String>> getPlanFacts() {
        Plan plan = reading.plan();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("decisions.read.funding", plan.funding());
        facts.put("decisions.read.responsible", plan.responsible());
        facts.put("decisions.read.alternatives", plan.alternatives());
        facts.put("decisions.read.dissent", plan.dissent());
        facts.put("decisions.read.experts", plan.experts());
        facts.values().removeIf(String::isEmpty);
        return facts.entrySet();
    }

    public Doing getDoing() {
        return reading.doing();
    }

    public Money getMoney() {
        return reading.money();
    }

    /** Whether the works are finished and both disclosures are over. */
    public boolean isDone() {
        return getMatter().stage().isDone() && getMoney().completion() != null;
    }

    public List<StepLine> getEarlier() {
        return reading.earlier();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
