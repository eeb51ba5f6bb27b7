package org.yishi.neighborhood.committee;

/** An election was counted; fired in that transaction. @param origin dossier for which it was held, empty where for its own sake */
public record ElectionEnded(long electionId, long areaId, String origin, boolean formed) {
}
