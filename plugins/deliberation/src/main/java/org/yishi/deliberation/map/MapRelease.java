package org.yishi.deliberation.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.yishi.deliberation.map.PublicMap.Group;
import org.yishi.deliberation.map.PublicMap.Line;
import org.yishi.deliberation.map.PublicMap.Said;
import org.yishi.deliberation.opinionmap.MapMemory;
import org.yishi.deliberation.opinionmap.OpinionMap;
import org.yishi.deliberation.opinionmap.RepresentativeStatements;
import org.yishi.deliberation.opinionmap.VoteMatrix;

/** From the map that the votes make to the one that everybody may see. */
final class MapRelease {

    private final OpinionMap whole;
    private final OpinionMap map;
    private final VoteMatrix matrix;
    private final MapTerms terms;
    private final VeiledCounts veiled;
    private final VeiledCounts everybody;
    private final MapPicture picture;

    private MapRelease(OpinionMap whole, OpinionMap map, MapTerms terms, String salt) {
        this.whole = whole;
        this.map = map;
        this.matrix = map.matrix();
        this.terms = terms;
        Veil veil = new Veil(salt);
        this.veiled = VeiledCounts.of(map, terms, veil);
        this.everybody = VeiledCounts.of(map.everybody(), terms, veil);
        this.picture = new MapPicture(MapMemory.of(map), terms.minCell(), veil);
    }

    /** Where fewer than two groups are large enough to be told, everybody is drawn as one; that there are groups is said all the same. */
    static PublicMap of(OpinionMap map, MapTerms terms, String salt) {
        long large = IntStream.range(0, map.groups()).filter(group -> isLarge(map, group, terms)).count();
        return new MapRelease(map, large < 2 ? map.united() : map, terms, salt).release();
    }

    private static boolean isLarge(OpinionMap map, int group, MapTerms terms) {
        return map.counts().size(group) >= terms.minGroup();
    }

    private PublicMap release() {
        List<Line> lines = IntStream.range(0, matrix.width()).mapToObj(this::line).filter(Objects::nonNull).toList();
        List<Group> groups = MapLabels.apart(IntStream.range(0, veiled.groups().size()).mapToObj(this::group).toList());
        List<Long> common = groups.isEmpty() ? List.of() : common(lines);
        List<Long> dividing = lines.stream().filter(line -> distance(line) > 0 && !common.contains(line.statementId()))
                .sorted(Comparator.comparingInt(line -> -distance(line))).map(Line::statementId).toList();
        boolean small = IntStream.range(0, whole.groups()).anyMatch(group -> whole.counts().size(group) > 0 && !isLarge(whole, group, terms));
        return new PublicMap(fives(map.peopleIn()), map.groups() > 1, whole.groups() > 1 && small, groups, lines, common, dividing);
    }

    /**
     * What every group supports by the exact counts, groups that are too small to be shown among them: chance must not decide what is common, and no
     * majority may pass for all. Left out is what too few of a group that is shown voted on.
     */
    private List<Long> common(List<Line> lines) {
        return whole.consensus().common().stream().filter(column -> IntStream.range(0, whole.groups()).filter(group -> isLarge(whole, group, terms))
                .allMatch(group -> whole.counts().votes(group, column) >= terms.minCell())).map(matrix::statement)
                .filter(id -> lines.stream().anyMatch(line -> line.statementId() == id)).toList();
    }

    private Line line(int column) {
        List<Share> shares = new ArrayList<>();
        for (int place = 0; place < veiled.groups().size(); place++) {
            shares.add(share(veiled, place, column));
        }
        Share all = everybody.groups().isEmpty() ? null : share(everybody, 0, column);
        return all == null && shares.stream().allMatch(Objects::isNull) ? null : new Line(matrix.statement(column), all, shares);
    }

    private static Share share(VeiledCounts counts, int place, int column) {
        return !counts.isTold(place, column) ? null : Share.of(counts.counts().agrees(place, column), counts.counts().disagrees(place, column),
                counts.counts().votes(place, column));
    }

    private Group group(int place) {
        List<Said> own = veiled.groups().size() < 2 ? List.of() : new RepresentativeStatements(matrix, veiled.counts()).of(place).stream()
                .filter(entry -> veiled.isTold(place, entry.column())).map(entry -> new Said(matrix.statement(entry.column()), entry.agree())).toList();
        int number = veiled.groups().get(place);
        return new Group(map.nameOf(number), fives(veiled.counts().size(place)), own, picture.area(map.nameOf(number)));
    }

    /** How far apart the groups are, 0 unless one agrees and another rejects. */
    private static int distance(Line line) {
        List<Share> told = line.shares().stream().filter(Objects::nonNull).toList();
        boolean both = told.stream().anyMatch(share -> share.agrees() && share.sure()) && told.stream().anyMatch(Share::disagrees);
        return !both ? 0 : told.stream().mapToInt(Share::agree).max().orElse(0) - told.stream().mapToInt(Share::agree).min().orElse(0);
    }

    /** In steps of five, so that one person more is not seen. */
    static int fives(int people) {
        return 5 * Math.round(people / 5f);
    }
}
