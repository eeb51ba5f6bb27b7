package org.yishi.portal.datebook;

import org.yishi.portal.access.Privacy;

/**
 * Something that has a date. Title, place and link say nothing about other persons than holders of offices.
 *
 * @param id        stable for ever and unique in the plugin, {@code noun-7}: small letters, digits and hyphens. It becomes part of addresses and
 *                  of the UID by which calendar programs recognise the entry
 * @param areaId    where
 * @param kind      what it is about
 * @param title     without the word of the kind
 * @param place     where people meet, empty where they do not
 * @param link      local address of the page about it
 * @param dossier   the chain that tells when it was changed last
 * @param span      when
 * @param privacy   {@link Privacy#PUBLIC} entries are shown to everybody, others only to the person for whom they were asked
 * @param cancelled whether it does not take place; it stays in calendars, crossed out
 * @param sequence  grows with every change; the {@code version} of an entity will do
 */
public record DatedEntry(String id, long areaId, EntryKind kind, String title, String place, String link, String dossier, Span span,
        Privacy privacy, boolean cancelled, long sequence) {

    public DatedEntry {
        if (!id.matches("[a-z][a-z0-9-]{0,79}")) {
            throw new IllegalArgumentException("not the id of an entry: " + id);
        }
    }

    /** A public one that takes place. */
    public static DatedEntry of(String id, long areaId, EntryKind kind, String title, String link, String dossier, Span span, long sequence) {
        return new DatedEntry(id, areaId, kind, title, "", link, dossier, span, Privacy.PUBLIC, false, sequence);
    }

    public DatedEntry at(String where) {
        return new DatedEntry(id, areaId, kind, title, where, link, dossier, span, privacy, cancelled, sequence);
    }

    public DatedEntry cancelled(boolean yes) {
        return new DatedEntry(id, areaId, kind, title, place, link, dossier, span, privacy, yes, sequence);
    }

    /** For the person who asked only. */
    public DatedEntry personal() {
        return new DatedEntry(id, areaId, kind, title, place, link, dossier, span, Privacy.PARTIES, cancelled, sequence);
    }
}
