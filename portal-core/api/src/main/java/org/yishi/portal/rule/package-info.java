/**
 * The rules by which a community decides: pure Java, no container, no clock, no text in a language. A rule is a record that carries
 * its own parameters, takes plain values and answers with an outcome that explains itself: which test, by which article, with
 * which numerator over which denominator. What a law fixes is read from {@code cited.csv} through
 * {@link org.yishi.portal.rule.Citation}; no rule holds such a number in its code.
 *
 * <p>Ratios are compared exactly, never through floating point: 以上、以内 include the figure, 超过、过半数 exclude it (民法典第一千二百五十九条).
 */
package org.yishi.portal.rule;
