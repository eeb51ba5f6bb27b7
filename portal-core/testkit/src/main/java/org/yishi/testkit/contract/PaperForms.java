package org.yishi.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormEntry;
import org.yishi.portal.form.FormField;

/** What residents can do on a screen they can do on paper (domain 0.3 G11): each of their acts has a declared form, and a bean that enters it. */
final class PaperForms {

    private final BuiltPlugin plugin;
    private final DeclaredPlugin declared;

    PaperForms(BuiltPlugin plugin) {
        this.plugin = plugin;
        this.declared = plugin.declared();
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> changing = new TreeSet<>(declared.actionsOfResidents());
        changing.retainAll(changingActions());
        changing.stream().filter(action -> !declared.forms().containsKey(action)).forEach(action -> problems.add("residents may do "
                + action + " on a screen, but there is no form for it on paper: declare one, or say onScreenOnly and why"));
        declared.forms().values().forEach(form -> problems.addAll(problems(form)));
        long entries = plugin.classes().stream().filter(type -> type.isAssignableTo(FormEntry.class) && !type.isInterface()
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)).count();
        if (entries < declared.forms().size()) {
            problems.add("there are " + declared.forms().size() + " forms, but only " + entries + " beans that implement FormEntry");
        }
        return problems;
    }

    private Set<String> changingActions() {
        return plugin.classes().stream().map(JavaClass::getMethods).flatMap(Set::stream).map(PaperForms::changes)
                .filter(action -> !action.isEmpty()).collect(Collectors.toSet());
    }

    private static String changes(JavaMethod method) {
        return method.tryGetAnnotationOfType(Guarded.class).filter(guarded -> guarded.kind() != Guarded.Kind.READ)
                .map(Guarded::value).orElse("");
    }

    private List<String> problems(Form form) {
        List<String> problems = new ArrayList<>();
        if (!declared.pages().contains(form.screen())) {
            problems.add("the screen " + form.screen() + " of the form for " + form.action() + " is no declared page");
        }
        Map<String, String> texts = plugin.texts("");
        List<String> keys = new ArrayList<>(List.of(form.title()));
        for (FormField field : form.fields()) {
            keys.add(field.label());
            field.choices().forEach(choice -> keys.add(field.choice() + choice));
        }
        keys.stream().filter(key -> key.startsWith(plugin.id() + ".") && !texts.containsKey(key))
                .forEach(key -> problems.add("the form for " + form.action() + " needs the text " + key));
        return problems;
    }
}
