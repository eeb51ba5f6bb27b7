package org.yishi.portal.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What cannot be right in the declaration of a procedure. */
final class DeclarationFaults {

    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private DeclarationFaults() {
    }

    static List<String> of(String name, String link, List<Stage> stages) {
        DeclarationFaults check = new DeclarationFaults();
        check.say(name.matches("[a-z][a-z0-9]*\\.[a-z][A-Za-z0-9]*"), "its name is not of the form plugin.noun");
        check.say(link.isEmpty() || link.matches("/[a-z][^/\\\\:]*(/[^\\\\:]*)?"), "its link is not an address of this portal: " + link);
        stages.forEach(stage -> check.say(check.stages.put(stage.name(), stage) == null, "two stages are named " + stage.name()));
        if (stages.isEmpty()) {
            check.faults.add("it has no stage");
        } else {
            stages.forEach(check::stage);
            check.reach(stages.get(0));
        }
        return check.faults;
    }

    private void say(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private void stage(Stage stage) {
        String name = stage.name();
        say(name.matches("[A-Z][A-Z0-9_]{0,39}"), "a stage is not named in capital letters: " + name);
        known(name, "next", stage.nextStages());
        known(name, "ifFailed", stage.nextIfFailed());
        known(name, "back", stage.returns());
        known(name, "beside", stage.besideStages());
        known(name, "after", stage.afterStages());
        stage.afterStages().forEach(other -> say(!stages.containsKey(other) || stages.get(other).isBeside(),
                name + " comes after " + other + ", which does not run beside others"));
        stage.deadlines().stream().filter(due -> due.from() == Due.From.STAGE).forEach(due -> known(name, "within", List.of(due.ofStage())));
        unique(name, stage.requirements());
        unique(name, stage.endRequirements());
        say(stage.isLasting() || stage.endRequirements().isEmpty(), name + " requires something to end, but does not last");
        say(stage.least() == null || stage.least().unit() != Due.Unit.PLANNED, name + " stands at least until a planned day");
        say(stage.most() >= 0, name + " may be entered a negative number of times");
        boolean leadsOn = !stage.nextStages().isEmpty() || !stage.nextIfFailed().isEmpty() || !stage.returns().isEmpty();
        say(stage.isLast() != leadsOn || stage.isBeside() && !leadsOn,
                name + (stage.isLast() ? " ends the case, yet something comes next" : " leads nowhere and does not end the case"));
        say(!stage.isBeside() || !stage.isLast() && !stage.isFromAnywhere(), name + " runs beside others and cannot end the case");
    }

    private void known(String stage, String what, Collection<String> others) {
        others.forEach(other -> say(stages.containsKey(other), stage + " names an unknown stage in " + what + ": " + other));
        others.stream().filter(other -> !what.equals("beside") && !what.equals("after") && !what.equals("within"))
                .forEach(other -> say(!stages.containsKey(other) || !stages.get(other).isBeside(),
                        stage + " leads to " + other + ", which runs beside others"));
    }

    private void unique(String stage, List<Requirement> requirements) {
        Set<String> names = new HashSet<>();
        requirements.forEach(requirement -> say(names.add(requirement.name()), stage + " requires twice: " + requirement.name()));
    }

    private void reach(Stage first) {
        Set<String> reached = new HashSet<>();
        Deque<Stage> ahead = new ArrayDeque<>(List.of(first));
        stages.values().stream().filter(stage -> stage.isFromAnywhere() || stage.isBeside()).forEach(ahead::add);
        while (!ahead.isEmpty()) {
            Stage stage = ahead.poll();
            if (reached.add(stage.name())) {
                stage.nextStages().stream().filter(stages::containsKey).map(stages::get).forEach(ahead::add);
                stage.nextIfFailed().stream().filter(stages::containsKey).map(stages::get).forEach(ahead::add);
            }
        }
        stages.keySet().forEach(name -> say(reached.contains(name), "no way leads to " + name));
    }
}
