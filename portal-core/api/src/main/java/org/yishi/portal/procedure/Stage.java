package org.yishi.portal.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.people.Role;

/**
 * A stage of a {@link Procedure}: who acts, what is required, deadlines, what becomes public, what comes next. Every method
 * answers a new stage, none changes this one. Its name in words is the message {@code <procedure>.stage.<NAME>}.
 */
public final class Stage extends StageTerms {

    private Stage(String name) {
        super(name);
    }

    private Stage(Stage other) {
        super(other);
    }

    /** @param name capital letters, as the field calls it: {@code DISCLOSE_RESOLUTION} */
    public static Stage named(String name) {
        return new Stage(name);
    }

    private Stage copy() {
        return new Stage(this);
    }

    /** Who enters it: one of these roles, held on the day of the stage. Nobody named: whoever the plugin's action lets. */
    public Stage actedBy(Role... roles) {
        Stage stage = copy();
        stage.actors = roles.length == 0 ? Set.of() : Set.copyOf(EnumSet.copyOf(List.of(roles)));
        return stage;
    }

    /** Without these it is not entered; of a lasting stage: it does not begin. */
    public Stage requires(String... names) {
        return requires(List.of(names).stream().map(Requirement::named).toArray(Requirement[]::new));
    }

    public Stage requires(Requirement... all) {
        Stage stage = copy();
        stage.requirements = joined(requirements, all);
        return stage;
    }

    /** Without these a lasting stage does not end. */
    public Stage requiresToEnd(String... names) {
        return requiresToEnd(List.of(names).stream().map(Requirement::named).toArray(Requirement[]::new));
    }

    public Stage requiresToEnd(Requirement... all) {
        Stage stage = copy();
        stage.endRequirements = joined(endRequirements, all);
        return stage;
    }

    private static List<Requirement> joined(List<Requirement> before, Requirement... more) {
        List<Requirement> all = new ArrayList<>(before);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** By when it has to be entered or, counted {@linkplain Due#fromItself() from itself}, over. Late is marked, not forbidden. */
    public Stage within(Due... deadlines) {
        Stage stage = copy();
        stage.deadlines = List.of(deadlines);
        return stage;
    }

    /** How long it stands at least: what comes next may be held on the day after at the earliest. Sooner is refused. */
    public Stage standsAtLeast(Due least) {
        Stage stage = copy();
        stage.least = least.fromItself();
        return stage;
    }

    /** Which of its facts are seen by whom. What no circle is opened to stays with the office. */
    public Stage opens(Privacy circle, String... facts) {
        Stage stage = copy();
        Map<String, Privacy> all = new LinkedHashMap<>(opened);
        List.of(facts).forEach(fact -> all.put(fact, circle));
        stage.opened = Map.copyOf(all);
        return stage;
    }

    /** What may come next; the first is what usually does. */
    public Stage next(String... stages) {
        Stage stage = copy();
        stage.next = List.of(stages);
        return stage;
    }

    /** What may come next where it {@linkplain Outcome#FAILED failed}; nothing but a return where nothing is named. */
    public Stage ifFailed(String... stages) {
        Stage stage = copy();
        stage.failedNext = List.of(stages);
        return stage;
    }

    /** To which earlier stages the matter may be sent back, with a reason: {@link Cases#back}. */
    public Stage back(String... stages) {
        Stage stage = copy();
        stage.returns = List.of(stages);
        return stage;
    }

    /** It has a beginning and an end on different days: entered as {@link Outcome#BEGUN}, then with its outcome. */
    public Stage lasting() {
        Stage stage = copy();
        stage.lasting = true;
        return stage;
    }

    /** It runs beside the others: it may be entered as long as the case stands at one of these, and moves nothing. */
    public Stage beside(String... stages) {
        Stage stage = copy();
        stage.beside = Set.copyOf(new LinkedHashSet<>(List.of(stages)));
        return stage;
    }

    /** These stages that run {@linkplain #beside beside} must be over, and have stood as long as they must. */
    public Stage after(String... stages) {
        Stage stage = copy();
        stage.after = Set.copyOf(new LinkedHashSet<>(List.of(stages)));
        return stage;
    }

    /** It may come after any stage, also during a hold, as long as the case is not over: a withdrawal. */
    public Stage fromAnywhere() {
        Stage stage = copy();
        stage.anywhere = true;
        return stage;
    }

    /** Also when the case is over: an annulment (撤销). */
    public Stage evenAfterTheEnd() {
        Stage stage = fromAnywhere();
        stage.afterEnd = true;
        return stage;
    }

    /** With it the case is over. */
    public Stage ends() {
        Stage stage = copy();
        stage.last = true;
        return stage;
    }

    /** How often it may be entered between the beginning, or a return, and the next return. */
    public Stage atMost(int times) {
        Stage stage = copy();
        stage.most = times;
        return stage;
    }

    /** The law and article from which the stage comes; every refusal cites it. */
    public Stage by(String lawAndArticle) {
        Stage stage = copy();
        stage.source = lawAndArticle;
        return stage;
    }
}
