package org.yishi.neighborhood.register.book;

import java.util.Collection;
import java.util.List;

import org.yishi.neighborhood.register.RollLine;
import org.yishi.portal.rule.owners.AreaAndHeads;

/**
 * What taking over a file would do. Nothing was changed yet.
 *
 * @param edition   of the register it was compared with, 0 for none
 * @param lines     new or changed, as they would be
 * @param ended     codes of units that would be no more
 * @param fresh     who would come into the list of owners
 * @param completed whose number of the identity card would become known
 * @param changes   unit by unit
 * @param unchanged how many units stay as they are
 * @param before    parties and area in force
 * @param after     and as they would be; null where the file has errors
 * @param unknown   headings that mean nothing here
 */
public record Comparison(int edition, int rows, List<RollLine> lines, List<String> ended, List<KnownOwner> fresh,
        Collection<KnownOwner> completed, List<LineChange> changes, int unchanged, AreaAndHeads before, AreaAndHeads after,
        Findings findings, List<String> unknown) {

    public boolean isFit() {
        return findings.errors() == 0;
    }

    public boolean isIdle() {
        return lines.isEmpty() && ended.isEmpty() && completed.isEmpty();
    }

    public long count(LineChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    public List<LineChange> first(LineChange.Kind kind, int most) {
        return changes.stream().filter(change -> change.kind() == kind).limit(most).toList();
    }
}
