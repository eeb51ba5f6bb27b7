package org.yishi.portal.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * Marks a use case as going through the funnel: first the permission of the actor for the action in the area concerned,
 * then one transaction that holds the change and its ledger entry. A refusal is final and is logged.
 *
 * <p>The area is told by one parameter: {@link In} on an area id, or {@link Of} on the id of a record that
 * {@linkplain Matter belongs to an area}. A guarded method with neither concerns the whole portal.
 *
 * <p>A method that changes something says what it did through {@link org.yishi.portal.ledger.Act}; one that forgets fails
 * with {@link IllegalStateException} and its transaction is rolled back.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Guarded {

    /** The action as the plugin declared it, {@code plugin.verb}. */
    @Nonbinding
    String value() default "";

    /** What kind of act it is, which decides how the ledger keeps it. */
    @Nonbinding
    Kind kind() default Kind.CHANGE;

    /**
     * The privacy class (domain 0.4) of what the method returns. Reading {@link Privacy#PARTIES} or above writes a line
     * into the log of looks in the same transaction; {@link Privacy#SEALED} is refused to everybody in ordinary use.
     */
    @Nonbinding
    Privacy reveals() default Privacy.PUBLIC;

    enum Kind {
        /** Changes something; one ledger entry in the same transaction. */
        CHANGE,
        /** Only reads. No ledger entry; a look at personal data is logged. */
        READ,
        /**
         * One of very many equal acts, such as a vote on a statement. The row itself is the record, held by a database
         * constraint; the dossier's chain receives their number and digest when the matter closes, so that voters do not
         * queue for the head of one chain.
         */
        TALLIED,
        /**
         * Changes only what is the actor's own and nobody else's business, such as which messages one wishes to get. One
         * transaction, but no ledger entry, and no public page changes by it.
         */
        OWN
    }
}
