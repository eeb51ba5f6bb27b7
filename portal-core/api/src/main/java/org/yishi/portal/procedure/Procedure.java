package org.yishi.portal.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a kind of matter goes through. A plugin declares it once, keeps it as a constant and produces it as a bean, so that core
 * knows it; a declaration that cannot be right is refused when it is made.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class MatterProcedure {
 *     @Produces
 *     public static final Procedure MATTER = Procedure.named("decisions.matter").link("/decisions/matter/manage?id=%s")
 *             .stage(Stage.named("DRAFT").next("PROPOSE"))
 *             .stage(Stage.named("PROPOSE").actedBy(Role.PARTY_ORGANISATION_MEMBER).requires("plan").next("CONSULT").back("DRAFT"))
 *             ...
 *             .declared();
 * }
 * }</pre>
 */
public final class Procedure {

    private final String name;
    private final String link;
    private final Map<String, Stage> stages;

    private Procedure(String name, String link, Map<String, Stage> stages) {
        this.name = name;
        this.link = link;
        this.stages = stages;
    }

    /** @param name {@code plugin.noun}; the first part is the plugin's id */
    public static Draft named(String name) {
        return new Draft(name);
    }

    public String name() {
        return name;
    }

    public String pluginId() {
        return name.substring(0, name.indexOf('.'));
    }

    /** The page where the case is carried on; {@code %s} of the declaration becomes the last part of the dossier. */
    public String linkTo(String dossier) {
        return link.replace("%s", dossier.substring(dossier.lastIndexOf('/') + 1));
    }

    public Optional<Stage> find(String stage) {
        return Optional.ofNullable(stages.get(stage));
    }

    /** @throws IllegalArgumentException where it has no such stage */
    public Stage get(String stage) {
        return find(stage).orElseThrow(() -> new IllegalArgumentException("procedure " + name + " has no stage " + stage));
    }

    /** With which every case begins. */
    public Stage first() {
        return stages.values().iterator().next();
    }

    /** In the order of the declaration. */
    public List<Stage> stages() {
        return List.copyOf(stages.values());
    }

    /** The keys of all settings whose figures the deadlines use; they are frozen when a case begins. */
    public Set<String> settings() {
        Set<String> keys = new LinkedHashSet<>();
        for (Stage stage : stages.values()) {
            List<Due> all = new ArrayList<>(stage.deadlines());
            if (stage.least() != null) {
                all.add(stage.least());
            }
            all.stream().filter(due -> due.unit() != Due.Unit.PLANNED).forEach(due -> keys.add(due.key()));
        }
        return keys;
    }

    /** The words of a stage: key of a message. */
    public String labelKey(String stage) {
        return name + ".stage." + stage;
    }

    /** The words of a requirement: key of a message; with {@code .why} behind it, why. */
    public String requirementKey(String requirement) {
        return name + ".requirement." + requirement;
    }

    /** A procedure being declared. */
    public static final class Draft {

        private final String name;
        private final List<Stage> stages = new ArrayList<>();
        private String link = "";

        private Draft(String name) {
            this.name = name;
        }

        /** @param page local address with {@code %s} for the last part of the dossier, {@code /decisions/matter/manage?id=%s} */
        public Draft link(String page) {
            link = page;
            return this;
        }

        /** The first one named is the one with which every case begins. */
        public Draft stage(Stage stage) {
            stages.add(stage);
            return this;
        }

        /** @throws IllegalArgumentException naming everything that cannot be right */
        public Procedure declared() {
            List<String> faults = DeclarationFaults.of(name, link, stages);
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException("procedure " + name + ": " + String.join("; ", faults));
            }
            Map<String, Stage> byName = new LinkedHashMap<>();
            stages.forEach(stage -> byName.put(stage.name(), stage));
            return new Procedure(name, link, byName);
        }
    }
}
