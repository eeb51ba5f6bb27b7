package org.yishi.portal.search.internal;

import org.yishi.portal.access.Privacy;

/**
 * What decides whether somebody may find something: whose it is, where, and for whom. There are few of them, so before every search
 * each is decided, and the search itself knows no other documents.
 */
record Place(String kind, long areaId, Privacy privacy) {

    String term() {
        return kind + " " + areaId + " " + privacy;
    }

    static Place of(String term) {
        String[] parts = term.split(" ");
        return new Place(parts[0], Long.parseLong(parts[1]), Privacy.valueOf(parts[2]));
    }

    String pluginId() {
        return kind.substring(0, kind.indexOf('.'));
    }
}
