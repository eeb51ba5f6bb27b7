package org.yishi.portal.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a public method of a use case as consciously open to anybody without login. It may return nothing above
 * {@link Privacy#PUBLIC} and change nothing.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Open {

    /** Why anybody may; read by whoever reviews the code. */
    String value();
}
