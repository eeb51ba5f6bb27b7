package org.yishi.portal.ballot;

/**
 * How the outcome follows from the count; a CDI bean where a plugin brings its own. It must always say the same of the same
 * count: no clock, no database. Core brings those of {@link CountingRules}.
 */
public interface CountingRule {

    /** {@code plugin.name}; kept with every ballot counted by it, so it is never given to another rule. */
    String id();

    Finding count(Count count);
}
