package org.yishi.decisions.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.yishi.decisions.matter.Matter;

/**
 * One way to narrow the list, with how many each choice would leave.
 *
 * @param key names it, below {@code decisions.matter.list.by}
 */
public record Facet(String key, List<Choice> choices) {

    /**
     * @param value  what it stands for; null for all
     * @param query  the end of the address that chooses it
     */
    public record Choice(Object value, long count, boolean chosen, String query) {
    }

    /** Years, newest first; kinds and states in their own order; places by id. Those that no matter has are left out. */
    public static List<Facet> of(List<Matter> all, Filter now) {
        return List.of(
                facet("year", all, now.withYear(0), now.year() == 0 ? null : now.year(), Matter::year,
                        year -> now.withYear(year == null ? 0 : year), true),
                facet("state", all, now.withState(null), now.state(), matter -> Standing.of(matter.stage()), now::withState, false),
                facet("kind", all, now.withKind(null), now.kind(), matter -> matter.subject().category(), now::withKind, false),
                facet("place", all, now.withPlace(null), now.place(), matter -> matter.subject().placeId(), now::withPlace, false));
    }

    /** Whether there is anything to choose. */
    public boolean isUseful() {
        return choices.size() > 2 || choices.stream().anyMatch(choice -> choice.chosen() && choice.value() != null);
    }

    private static <V extends Comparable<? super V>> Facet facet(String key, List<Matter> all, Filter others, V chosen,
            Function<Matter, V> of, Function<V, Filter> with, boolean newestFirst) {
        List<Matter> rest = all.stream().filter(others::accepts).toList();
        List<V> values = new ArrayList<>(all.stream().map(of).distinct().sorted().toList());
        if (newestFirst) {
            Collections.reverse(values);
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, rest.size(), chosen == null, with.apply(null).query()));
        values.forEach(value -> choices.add(new Choice(value, rest.stream().filter(matter -> of.apply(matter).equals(value)).count(),
                Objects.equals(chosen, value), with.apply(value).query())));
        return new Facet(key, choices);
    }
}
