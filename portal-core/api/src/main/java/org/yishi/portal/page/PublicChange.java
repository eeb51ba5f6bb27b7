package org.yishi.portal.page;

/**
 * Something public changed; finished pages of the area are made anew at the next visit. The funnel fires it for every guarded
 * act, so plugins need it only for changes that are no act, such as a date that has come.
 *
 * @param areaId  where; 0 for the whole portal
 * @param soon    whether it may wait some seconds, as the running number of votes may
 */
public record PublicChange(long areaId, boolean soon) {
}
