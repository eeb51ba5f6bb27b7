package org.yishi.bylaws.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The consolidated text (合并文本): a text with amendments applied to it, all at once. In whatever order they are given the text is the
 * same, or the same conflicts are named and there is none.
 *
 * <p>What stands where: articles that nobody moves keep their order. What is inserted or moved stands after its anchor, of several the one
 * of the smaller id first; it goes along where its anchor moves, and stands where the anchor stood where that is deleted. Its chapter is that
 * of what it follows there, of the first article that stays in its place where it follows none; so chapters stay in one piece.
 */
public final class Consolidation {

    private final BylawText base;
    private final List<Amendment> amendments;
    private final List<Clash> clashes;

    private Consolidation(BylawText base, List<Amendment> amendments) {
        this.base = base;
        this.amendments = amendments;
        this.clashes = List.copyOf(new TreeSet<>(findClashes()));
    }

    public static Consolidation of(BylawText base, Collection<Amendment> amendments) {
        return new Consolidation(base, amendments.stream().sorted(Comparator.comparingLong(Amendment::id)).toList());
    }

    /** Empty where all can be applied together. */
    public List<Clash> clashes() {
        return clashes;
    }

    public boolean holds() {
        return clashes.isEmpty();
    }

    /** @throws IllegalStateException where there are conflicts */
    public BylawText text() {
        if (!holds()) {
            throw new IllegalStateException("conflicts: " + clashes);
        }
        Set<Long> gone = articlesOf(Amendment.Kind.DELETE);
        Map<Long, Provision> words = new HashMap<>();
        base.articles().forEach(article -> words.put(article.id(), article));
        amendments.stream().filter(one -> one.after() != null).forEach(one -> words.put(one.article(), one.after()));
        List<Long> order = new ArrayList<>();
        Map<Long, List<Long>> following = following();
        emit(0, following, order);
        Set<Long> moved = articlesOf(Amendment.Kind.MOVE);
        base.ids().stream().filter(id -> !moved.contains(id)).forEach(id -> {
            order.add(id);
            emit(id, following, order);
        });
        join(order, words);
        return new BylawText(order.stream().filter(id -> !gone.contains(id)).map(words::get).toList());
    }

    /** Known only now that all stand in their places; what is deleted still counts, since what followed it stays in its chapter. */
    private void join(List<Long> order, Map<Long, Provision> words) {
        Set<Long> joining = amendments.stream().filter(Amendment::joining).map(Amendment::article).collect(Collectors.toSet());
        String chapter = order.stream().filter(id -> !joining.contains(id)).findFirst().or(() -> order.stream().findFirst())
                .map(id -> words.get(id).chapter()).orElse("");
        for (long id : order) {
            if (joining.contains(id)) {
                words.put(id, words.get(id).in(chapter));
            }
            chapter = words.get(id).chapter();
        }
    }

    private static void emit(long anchor, Map<Long, List<Long>> following, List<Long> order) {
        following.getOrDefault(anchor, List.of()).forEach(id -> {
            order.add(id);
            emit(id, following, order);
        });
    }

    /** What is to stand after each anchor, by the ids of the amendments; what several ask for alike stands once. */
    private Map<Long, List<Long>> following() {
        Map<Long, List<Long>> following = new HashMap<>();
        Set<Long> placed = new HashSet<>();
        amendments.stream().filter(Amendment::changesPlace).filter(one -> placed.add(one.article()))
                .forEach(one -> following.computeIfAbsent(one.anchor(), any -> new ArrayList<>()).add(one.article()));
        return following;
    }

    private Set<Long> articlesOf(Amendment.Kind kind) {
        return amendments.stream().filter(one -> one.kind() == kind).map(Amendment::article).collect(Collectors.toSet());
    }

    private List<Clash> findClashes() {
        List<Clash> found = new ArrayList<>();
        amendments.forEach(one -> fits(one, found));
        Map<Long, List<Amendment>> byArticle = amendments.stream().collect(Collectors.groupingBy(Amendment::article, TreeMap::new, Collectors.toList()));
        byArticle.forEach((article, all) -> between(article, all, found));
        circles(found);
        return found;
    }

    /** Whether one alone fits the text. */
    private void fits(Amendment one, List<Clash> found) {
        boolean there = base.find(one.article()).isPresent();
        if (one.kind() == Amendment.Kind.INSERT == there) {
            found.add(Clash.of(Clash.Kind.NO_SUCH_ARTICLE, one.article(), List.of(one)));
        } else if (one.before() != null && !base.find(one.article()).orElseThrow().saysTheSameAs(one.before())) {
            found.add(Clash.of(Clash.Kind.OUTDATED, one.article(), List.of(one)));
        }
        if (one.changesPlace() && one.anchor() != 0 && base.find(one.anchor()).isEmpty()
                && !articlesOf(Amendment.Kind.INSERT).contains(one.anchor())) {
            found.add(Clash.of(Clash.Kind.NO_ANCHOR, one.article(), List.of(one)));
        }
    }

    private static void between(long article, List<Amendment> all, List<Clash> found) {
        List<Amendment> words = all.stream().filter(one -> one.kind() == Amendment.Kind.REPLACE).toList();
        List<Amendment> deletions = all.stream().filter(one -> one.kind() == Amendment.Kind.DELETE).toList();
        List<Amendment> places = all.stream().filter(Amendment::changesPlace).toList();
        if (!alike(words)) {
            found.add(Clash.of(Clash.Kind.TWO_WORDINGS, article, words));
        }
        if (!deletions.isEmpty() && deletions.size() < all.size()) {
            found.add(Clash.of(Clash.Kind.DELETED_AND_CHANGED, article, all));
        }
        if (!alike(places)) {
            found.add(Clash.of(Clash.Kind.TWO_PLACES, article, places));
        }
    }

    private static boolean alike(List<Amendment> some) {
        return some.stream().allMatch(one -> one.asksTheSameAs(some.get(0)));
    }

    /** Those whose anchors lead back to themselves would stand nowhere. */
    private void circles(List<Clash> found) {
        Map<Long, Amendment> places = new TreeMap<>();
        amendments.stream().filter(Amendment::changesPlace).forEach(one -> places.putIfAbsent(one.article(), one));
        places.values().forEach(start -> {
            Set<Amendment> way = new HashSet<>();
            Amendment here = start;
            while (here != null && way.add(here)) {
                here = places.get(here.anchor());
            }
            if (here == start) {
                found.add(Clash.of(Clash.Kind.CIRCLE, way.stream().mapToLong(Amendment::article).min().orElseThrow(), way));
            }
        });
    }
}
