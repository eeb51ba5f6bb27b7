package org.yishi.portal.ledger;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an entity whose rows are covered by the ledger: at the end of each act the funnel writes down a digest of every row of
 * the table that the act inserted, changed or removed, and the act's entry holds the digest of all of them (fact
 * {@code records}). From then on the check finds a row that anybody changed, removed or added beside the portal, and names it.
 *
 * <p>A sealed row is written in a {@link org.yishi.portal.access.Guarded} act of kind {@code CHANGE} and nowhere else;
 * anything else fails and is rolled back. Work without a person acts as {@link org.yishi.portal.access.Actor#PORTAL}. Rows that
 * an act writes by its own SQL (or a bulk JPQL statement) are told with {@link Act#touched}.
 *
 * <p>The entity names its table with {@code @Table(name)}, is stored in that one table and has a single {@code long} key in the
 * column {@code id}; collection tables and composite keys are not covered. Not for personal data: a digest stays when they are
 * deleted, and one over a name and a telephone number can be guessed.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Sealed {

    /** Further tables without an entity of their own, each with a {@code long} key {@code id}, written by SQL and told by {@link Act#touched}. */
    String[] also() default {};

    /**
     * Raised by one when a migration rewrites values in existing rows or drops or renames a column; the portal then seals the
     * rows anew at its next start and records that. Adding a column needs nothing.
     */
    int edition() default 1;
}
