package org.yishi.portal.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Rules depend on value types alone: no container, no library, no clock, no floating point. */
class RulesBoundaryTest {

    private final JavaClasses rules = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yishi.portal.rule");

    @Test
    void rulesKnowNothingButTheJdkAndEachOther() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.yishi.portal.rule..").check(rules);
    }

    @Test
    void rulesHaveNoClock() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class)
                .orShould().callMethodWhere(JavaCall.Predicates.target(
                        HasName.Predicates.name("now"))).check(rules);
    }

    @Test
    void rulesNeverCountInFloatingPoint() {
        noClasses().should().accessClassesThat().belongToAnyOf(Double.class, Float.class)
                .orShould().callMethodWhere(JavaCall.Predicates.target(
                        HasName.Predicates.nameMatching("(double|float)Value"))).check(rules);
    }
}
