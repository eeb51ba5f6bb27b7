package org.yishi.portal.procedure.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.Procedure;
import org.yishi.portal.procedure.Requirement;
import org.yishi.portal.text.Texts;

/** Says in the reader's words why something may not happen in a case, with the article. */
@ApplicationScoped
public class FaultWords {

    @Inject
    private Texts texts;

    Refusal refusal(Procedure procedure, String stage, Fault fault) {
        String here = texts.get(procedure.labelKey(stage));
        String others = joined(fault.stages().stream().map(name -> texts.get(procedure.labelKey(name))).toList());
        Object day = fault.day() == null ? "" : fault.day();
        Object[] arguments = switch (fault.kind()) {
            case OVER, NO_DAY, FUTURE, TOO_OFTEN, NO_REASON -> new Object[] {here};
            case ALREADY, NOT_NEXT, NOT_BACK, NOT_AFTER -> new Object[] {here, others};
            case BEFORE_PREVIOUS, TOO_EARLY -> new Object[] {here, day, others};
            case HELD -> new Object[] {here, fault.reason(), day};
            case ROLE -> new Object[] {here, roles(fault.roles())};
            case MISSING -> new Object[] {here, joined(fault.missing().stream().map(missing -> words(procedure, missing)).toList())};
        };
        String field = switch (fault.kind()) {
            case NO_DAY, FUTURE, BEFORE_PREVIOUS, TOO_EARLY, ROLE -> "heldOn";
            case NO_REASON -> "reason";
            default -> "";
        };
        String key = "portal.procedure.refusal." + fault.kind().name().toLowerCase(Locale.ROOT) + (isOpen(fault) ? ".open" : isEnd(stage, fault) ? ".end" : "");
        return new Refusal(key, arguments).at(field).by(fault.source());
    }

    /** Whether there is no day or no other stage to name. */
    private static boolean isOpen(Fault fault) {
        return switch (fault.kind()) {
            case HELD -> fault.day() == null;
            case NOT_NEXT, ALREADY, NOT_BACK, BEFORE_PREVIOUS -> fault.stages().isEmpty();
            default -> false;
        };
    }

    /** Whether it is the stage itself that has to go on, and not the one after it that has to wait. */
    private static boolean isEnd(String stage, Fault fault) {
        return fault.kind() == Fault.Kind.TOO_EARLY && fault.stages().contains(stage);
    }

    /** What is required and, where the plugin says it, why. */
    String words(Procedure procedure, Requirement requirement) {
        String key = procedure.requirementKey(requirement.name());
        return texts.has(key + ".why") ? texts.get("portal.procedure.because", texts.get(key), open(texts.get(key + ".why"))) : texts.get(key);
    }

    /** Inside of another sentence it needs no full stop of its own. */
    private static String open(String sentence) {
        return sentence.replaceFirst("[。.]$", "");
    }

    private String roles(Collection<Role> roles) {
        return joined(roles.stream().sorted().map(role -> texts.get("portal.role." + role)).toList());
    }

    private String joined(List<String> words) {
        return words.stream().collect(Collectors.joining(texts.get("portal.procedure.and")));
    }
}
