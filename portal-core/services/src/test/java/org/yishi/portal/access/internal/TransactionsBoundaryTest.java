package org.yishi.portal.access.internal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Transactions are led in one place, and not by an annotation that confuses threads. */
class TransactionsBoundaryTest {

    private final JavaClasses services = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.yishi.portal");

    @Test
    void noBeanIsTransactional() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Transactional.class).check(services);
    }

    @Test
    void onlyTheUnitLeadsATransaction() {
        noClasses().that().doNotHaveFullyQualifiedName(Unit.class.getName()).should().dependOnClassesThat().areAssignableTo(UserTransaction.class)
                .check(services);
    }
}
