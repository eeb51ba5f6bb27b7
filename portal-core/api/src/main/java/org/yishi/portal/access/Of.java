package org.yishi.portal.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of a {@link Guarded} method that is the id ({@code long}) of an existing record. The funnel finds the
 * record, takes the area from it before the permission is checked, and writes the ledger entry to its dossier.
 * A record that does not exist is answered with {@link NotFound}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Of {

    /** The entity class; its key is a {@code long}. */
    Class<? extends Matter> value();
}
