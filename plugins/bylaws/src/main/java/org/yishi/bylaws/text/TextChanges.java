package org.yishi.bylaws.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From one text to another: the fewest amendments that lead there. */
public final class TextChanges {

    private TextChanges() {
    }

    /** Numbered from 1; applied to the first text they give the second. */
    public static List<Amendment> between(BylawText from, BylawText to) {
        List<Amendment> changes = new ArrayList<>();
        Set<Long> staying = staying(from, to);
        for (Provision article : from.articles()) {
            if (to.find(article.id()).isEmpty()) {
                changes.add(Amendment.delete(changes.size() + 1L, article));
            }
        }
        for (Provision article : to.articles()) {
            Provision was = from.find(article.id()).orElse(null);
            if (was == null) {
                changes.add(Amendment.insert(changes.size() + 1L, to.before(article.id()), article));
                continue;
            }
            if (!was.saysTheSameAs(article)) {
                changes.add(Amendment.replace(changes.size() + 1L, was, article));
            }
            if (!staying.contains(article.id())) {
                changes.add(Amendment.move(changes.size() + 1L, article.id(), to.before(article.id())));
            }
        }
        return changes;
    }

    /** As many of the common articles as possible that stand in the same order in both: the longest rising sequence. */
    private static Set<Long> staying(BylawText from, BylawText to) {
        List<Long> common = to.ids().stream().filter(id -> from.find(id).isPresent()).toList();
        int[] places = common.stream().mapToInt(from::numberOf).toArray();
        int[] length = new int[places.length];
        int[] previous = new int[places.length];
        Arrays.fill(previous, -1);
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        List<Long> staying = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            staying.add(common.get(i));
        }
        Collections.reverse(staying);
        return new HashSet<>(staying);
    }
}
