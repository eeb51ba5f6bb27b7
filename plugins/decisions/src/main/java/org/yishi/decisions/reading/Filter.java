package org.yishi.decisions.reading;

import org.yishi.decisions.matter.Category;
import org.yishi.decisions.matter.Matter;

/**
 * Which decisions a list shows.
 *
 * @param year  0 for all
 * @param kind  null for all
 * @param state null for all
 * @param place id of the compound or building, 0 for the whole community; null for all
 */
public record Filter(int year, Category kind, Standing state, Long place) {

    /** From an address; what cannot be understood narrows nothing. */
    public static Filter read(String year, String kind, String state, String place) {
        String years = year == null ? "" : year;
        String places = place == null ? "" : place;
        return new Filter(years.matches("\\d{4}") ? Integer.parseInt(years) : 0, named(Category.class, kind), named(Standing.class, state),
                places.matches("\\d{1,18}") ? Long.valueOf(places) : null);
    }

    /** @param year 0 for all */
    public static Filter ofYear(int year) {
        return new Filter(year, null, null, null);
    }

    public boolean isNarrow() {
        return year != 0 || kind != null || state != null || place != null;
    }

    public boolean accepts(Matter matter) {
        return (year == 0 || matter.year() == year) && (kind == null || matter.subject().category() == kind)
                && (state == null || Standing.of(matter.stage()) == state)
                && (place == null || matter.subject().placeId() == place);
    }

    Filter withYear(int other) {
        return new Filter(other, kind, state, place);
    }

    Filter withKind(Category other) {
        return new Filter(year, other, state, place);
    }

    public Filter withState(Standing other) {
        return new Filter(year, kind, other, place);
    }

    Filter withPlace(Long other) {
        return new Filter(year, kind, state, other);
    }

    /** The end of an address, {@code &year=2026&kind=PROJECT}. */
    public String query() {
        return (year == 0 ? "" : "&year=" + year) + (kind == null ? "" : "&kind=" + kind) + (state == null ? "" : "&state=" + state)
                + (place == null ? "" : "&place=" + place);
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }
}
