package org.yishi.portal.access;

/** A record that belongs to an area and has a dossier of its own (一事一档, one matter, one file). */
public interface Matter {

    /** The id of the area whose rights apply. */
    long areaId();

    /** The name of its chain in the ledger, {@code plugin/noun/id}, at most 120 characters, never reused. */
    String dossier();
}
