package org.yishi.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Open;
import org.yishi.portal.plugin.PortalPlugin;

/** What is wrong with the acts of a plugin: each public one goes through the funnel or is consciously open, and each action is used. */
final class Actions {

    private static final String SCOPES = "jakarta.enterprise.context.";

    private final BuiltPlugin plugin;
    private final DeclaredPlugin declared;

    Actions(BuiltPlugin plugin) {
        this.plugin = plugin;
        this.declared = plugin.declared();
    }

    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        for (JavaClass type : plugin.classes()) {
            type.tryGetAnnotationOfType(Guarded.class).ifPresent(guarded -> used.add(guarded.value()));
            for (JavaMethod method : type.getMethods()) {
                method.tryGetAnnotationOfType(Guarded.class).ifPresent(guarded -> used.add(guarded.value()));
                if (isUseCase(type) && isAct(method) && !isDecided(method)) {
                    problems.add(method.getFullName() + " is public, but neither @Guarded nor @Open");
                }
            }
        }
        used.remove("");
        used.stream().filter(action -> !declared.actions().contains(action))
                .forEach(action -> problems.add("@Guarded(\"" + action + "\") is not declared in " + plugin.className()));
        declared.actions().stream().filter(action -> !used.contains(action))
                .forEach(action -> problems.add("the action " + action + " is declared, but no method is @Guarded with it"));
        return problems;
    }

    /** A bean that is neither what a page holds, nor where records are kept, nor one that core calls through its contract. */
    private static boolean isUseCase(JavaClass type) {
        boolean guards = type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Guarded.class)
                || method.isAnnotatedWith(Open.class));
        boolean bean = type.getAnnotations().stream().anyMatch(annotation -> annotation.getRawType().getName().startsWith(SCOPES));
        return !type.isInterface() && (guards || bean && !type.getSimpleName().endsWith("View")
                && !type.getSimpleName().endsWith("Repository") && !type.isAssignableTo(PortalPlugin.class) && !servesCore(type));
    }

    private static boolean servesCore(JavaClass type) {
        return type.getAllRawInterfaces().stream().anyMatch(called -> called.getPackageName().startsWith("org.yishi.portal."));
    }

    private static boolean isAct(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC) && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static boolean isDecided(JavaMethod method) {
        return method.isAnnotatedWith(Guarded.class) || method.isAnnotatedWith(Open.class)
                || method.getOwner().isAnnotatedWith(Guarded.class) || method.getOwner().isAnnotatedWith(Open.class);
    }
}
