package org.yishi.portal.form;

/**
 * What a form is filled in about: a notice, a consultation, a meeting.
 *
 * @param id     key, the number after the code on the sheet
 * @param areaId whose workers enter it
 * @param title  as the reader may see it
 * @param open   whether sheets are taken now
 */
public record FormSubject(long id, long areaId, String title, boolean open) {
}
