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
        List<Group> groups = IntStream.range(0, veiled.groups().size()).mapToObj(this::group).toList();
        List<Long> common = new Consensus(matrix, veiled.counts()).common().stream().filter(veiled::isTold).limit(MOST_NAMED)
                .map(matrix::statement).toList();
        List<Long> dividing = lines.stream().filter(line -> distance(line) > 0)
                .sorted(Comparator.comparingInt(line -> -distance(line))).limit(MOST_NAMED).map(Line::statementId).toList();
        return new PublicMap(fives(map.peopleIn()), map.groups() > 1 && groups.size() > 1, groups, lines, groups.isEmpty() ? List.of() : common, dividing);
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
