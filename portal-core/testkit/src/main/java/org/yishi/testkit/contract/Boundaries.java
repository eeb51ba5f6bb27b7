package org.yishi.testkit.contract;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** The boundaries of the house as rules over the classes of a plugin. */
final class Boundaries {

    private static final Set<String> SERVER = Set.of("fish.payara", "com.sun.", "org.glassfish.", "org.eclipse.persistence",
            "org.jboss.weld", "com.hazelcast", "sun.");

    private final BuiltPlugin plugin;

    Boundaries(BuiltPlugin plugin) {
        this.plugin = plugin;
    }

    List<String> problems() {
        return rules().flatMap(rule -> rule.allowEmptyShould(true).evaluate(plugin.classes()).getFailureReport().getDetails().stream()
                .map(detail -> rule.getDescription() + ": " + detail)).toList();
    }

    private Stream<ArchRule> rules() {
        return Stream.of(
                noClasses().should().dependOnClassesThat(describe("are hidden from it", this::hidden))
                        .as("a plugin sees the portal's api and itself"),
                noClasses().that().haveSimpleNameNotEndingWith("Repository").should().dependOnClassesThat().areAssignableTo(EntityManager.class)
                        .as("only a Repository holds an EntityManager"),
                noClasses().that().haveSimpleNameNotEndingWith("View").should().dependOnClassesThat().areAssignableTo(FacesContext.class)
                        .as("only a View knows the FacesContext"),
                classes().that(describe("are rules", Boundaries::isRule)).should()
                        .onlyDependOnClassesThat(describe("are value types", Boundaries::isValue))
                        .as("a rule is a record that depends on value types alone"),
                noClasses().should().callMethodWhere(describe("ask a clock of its own", Boundaries::asksOwnClock))
                        .as("the time comes from an injected java.time.Clock"),
                noClasses().should().dependOnClassesThat().areAssignableTo(Transactional.class)
                        .as("an act of the portal leads the transaction, @Transactional would confuse it for others"),
                noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)")
                        .as("a name says what a thing is"),
                classes().that().areAnnotatedWith(Named.class).should(have(describe("a name of the plugin", this::ownName)))
                        .as("names for pages begin with the plugin's id, so that no two plugins take the same"));
    }

    private boolean hidden(JavaClass type) {
        String name = type.getName();
        boolean own = name.startsWith(plugin.basePackage() + ".");
        boolean api = name.startsWith("org.yishi.portal.") && !name.contains(".internal.") && !name.startsWith("org.yishi.portal.faces.");
        return !own && (name.startsWith("org.yishi.") && !api || SERVER.stream().anyMatch(name::startsWith));
    }

    private static boolean isRule(JavaClass type) {
        return type.getSimpleName().endsWith("Rule");
    }

    private static boolean isValue(JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        return plain.isPrimitive() || plain.isRecord() || plain.isEnum() || isRule(plain) || isPlainJava(plain)
                || plain.getEnclosingClass().map(Boundaries::isRule).orElse(false)
                // a sealed family of values is an interface over records
                || plain.isInterface() && !plain.getAllSubclasses().isEmpty() && plain.getAllSubclasses().stream().allMatch(JavaClass::isRecord);
    }

    private static boolean isPlainJava(JavaClass type) {
        return Set.of("java.lang", "java.lang.runtime", "java.lang.invoke", "java.util", "java.util.function", "java.util.stream",
                "java.util.regex", "java.math", "java.text", "java.time", "java.time.temporal", "java.time.format",
                "java.nio.charset").contains(type.getPackageName()) && !type.getName().equals("java.time.Clock");
    }

    private static boolean asksOwnClock(JavaCall<?> call) {
        AccessTarget.CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.") && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.getName().equals("java.time.Clock"));
        boolean system = owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis")
                || owner.equals("java.time.Clock") && target.getName().startsWith("system")
                || owner.equals("java.util.Calendar") && target.getName().equals("getInstance");
        return now || system;
    }

    private boolean ownName(JavaClass type) {
        return type.getAnnotationOfType(Named.class).value().startsWith(plugin.id());
    }
}
