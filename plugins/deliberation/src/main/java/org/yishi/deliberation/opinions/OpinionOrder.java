package org.yishi.deliberation.opinions;

/**
 * How an imported conversation is to be called.
 *
 * @param name   the folder it comes from
 * @param credit attribution that is shown with it, may be empty
 */
public record OpinionOrder(String name, String title, String credit) {
}
