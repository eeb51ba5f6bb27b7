package org.yishi.deliberation.map;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.yishi.deliberation.map.PublicMap.Group;
import org.yishi.deliberation.map.PublicMap.Line;
import org.yishi.deliberation.map.PublicMap.Said;

/**
 * The published map with the words of its statements, as pages and papers tell it. Statements hidden since it was made are left out.
 *
 * @param last   made from the sealed votes; does not change any more
 * @param digest SHA-256 of its text; null while votes may still come
 */
public record ReadMap(PublicMap map, Map<Long, String> words, Instant madeAt, boolean last, String digest) {

    /** A statement with what a group says of it. */
    public record GroupShare(Group group, Share share) {
    }

    /** A statement with a share for each group; a share is null where it is not told. */
    public record Told(long id, String words, List<GroupShare> shares) {

        /** Only those that are told. */
        public List<GroupShare> known() {
            return shares.stream().filter(of -> of.share() != null).toList();
        }

        /** What a group says of it; null where it is not told. */
        public Share of(Group group) {
            return shares.stream().filter(of -> of.group().equals(group)).findFirst().map(GroupShare::share).orElse(null);
        }
    }

    public boolean isEmpty() {
        return map.isEmpty();
    }

    public List<Told> common() {
        return told(map.common().stream());
    }

    public List<Told> dividing() {
        return told(map.dividing().stream());
    }

    /** Every statement of which some group is told, in the order in which they were said. */
    public List<Told> all() {
        return told(map.lines().stream().filter(line -> line.shares().stream().anyMatch(Objects::nonNull)).map(Line::statementId));
    }

    /** How all who voted stand to a statement; null where it is not told. */
    public Share all(long statementId) {
        return map.lines().stream().filter(line -> line.statementId() == statementId).findFirst().map(Line::all).orElse(null);
    }

    /** What tells a group from the others, by agreeing or by rejecting. */
    public List<Told> own(Group group, boolean agree) {
        return told(group.own().stream().filter(said -> said.agree() == agree).map(Said::statementId));
    }

    private List<Told> told(Stream<Long> ids) {
        return ids.map(this::told).filter(Objects::nonNull).toList();
    }

    private Told told(long id) {
        return map.lines().stream().filter(line -> line.statementId() == id && words.containsKey(id)).findFirst()
                .map(line -> new Told(id, words.get(id), IntStream.range(0, map.groups().size())
                        .mapToObj(place -> new GroupShare(map.groups().get(place), line.shares().get(place))).toList())).orElse(null);
    }

    /** A, B … */
    public static String letter(int number) {
        return String.valueOf((char) ('A' + number));
    }
}
