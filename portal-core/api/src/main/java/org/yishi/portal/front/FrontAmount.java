package org.yishi.portal.front;

/**
 * An amount of the community's money in the present year, drawn as one line of the picture of the money.
 *
 * @param label what it is, in the reader's language
 * @param cents 分, one hundredth of a yuan
 */
public record FrontAmount(String label, long cents) {
}
