package org.yishi.portal.faces.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.faces.page.When;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Hold;
import org.yishi.portal.procedure.Outcome;
import org.yishi.portal.procedure.Requirement;
import org.yishi.portal.procedure.StageState;
import org.yishi.portal.procedure.StageView;
import org.yishi.portal.text.Texts;

/** What the time line of a case says, in the reader's words. It shows what is open to everybody. */
@Named("timeline")
@ApplicationScoped
public class TimelineWords {

    private static final Map<StageState, String> SIGNS = Map.of(StageState.DONE, "✓", StageState.FAILED, "✕",
            StageState.RUNNING, "…", StageState.CURRENT, "→", StageState.AHEAD, "");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Inject
    private Texts texts;
    @Inject
    private When when;

    public record Fact(String name, String value) {
    }

    /** How it stands, in the plugin's words {@code <procedure>.stage.<NAME>.<STATE>} where it has some. */
    public String state(StageView stage) {
        String state = stage.outcome() == Outcome.PASSED ? "PASSED" : stage.state().name();
        String own = stage.labelKey() + "." + state;
        return texts.get(texts.has(own) ? own : "portal.procedure.state." + state);
    }

    public String sign(StageView stage) {
        return SIGNS.get(stage.state());
    }

    public boolean isNow(StageView stage) {
        return stage.state() == StageState.CURRENT || stage.state() == StageState.RUNNING;
    }

    /** Its day, of a lasting stage from when to when; empty before. */
    public String days(StageView stage) {
        if (stage.heldOn() == null) {
            return "";
        }
        if (stage.endedOn() == null) {
            return texts.get("portal.procedure.from", when.date(stage.heldOn()));
        }
        return stage.endedOn().equals(stage.heldOn()) ? when.date(stage.heldOn())
                : texts.get("portal.procedure.fromTo", when.date(stage.heldOn()), when.date(stage.endedOn()));
    }

    /** Only those that the plugin has words for. */
    public List<Fact> facts(StageView stage) {
        return stage.facts(Privacy.PUBLIC).entrySet().stream().filter(fact -> texts.has(key(stage, fact.getKey())))
                .map(fact -> new Fact(texts.get(key(stage, fact.getKey())), inWords(key(stage, fact.getKey()), fact.getValue()))).toList();
    }

    /** A day as readers write it; constants, one or several, in the plugin's words {@code <procedure>.fact.<name>.<CONSTANT>} where it has some. */
    private String inWords(String key, String value) {
        if (DAY.matcher(value).matches()) {
            return when.date(LocalDate.parse(value));
        }
        List<String> constants = List.of(value.replaceAll("^\\[|]$", "").split(", "));
        return constants.stream().allMatch(one -> texts.has(key + "." + one))
                ? constants.stream().map(one -> texts.get(key + "." + one)).collect(Collectors.joining(" · ")) : value;
    }

    private static String key(StageView stage, String fact) {
        return stage.procedure() + ".fact." + fact;
    }

    public String requirement(StageView stage, Requirement requirement) {
        String key = stage.procedure() + ".requirement." + requirement.name();
        return texts.has(key + ".why") ? texts.get("portal.procedure.because", texts.get(key), texts.get(key + ".why")) : texts.get(key);
    }

    public String returned(CaseView matter, CaseView.Return back) {
        return texts.get("portal.procedure.returned", when.date(back.on()), texts.get(matter.procedure() + ".stage." + back.stage()),
                back.reason());
    }

    public String held(Hold hold) {
        return hold.until() == null ? texts.get("portal.procedure.held.open", hold.reason())
                : texts.get("portal.procedure.held", when.date(hold.until()), hold.reason());
    }

    /** The hold in force, for the reader to see first. */
    public List<Hold> holds(CaseView matter) {
        return matter.held() ? matter.holds().stream().filter(hold -> !hold.released()).reduce((one, other) -> other).stream().toList()
                : List.of();
    }
}
