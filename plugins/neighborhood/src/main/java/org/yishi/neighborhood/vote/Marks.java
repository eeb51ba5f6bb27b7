package org.yishi.neighborhood.vote;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yishi.portal.access.Refusal;
import org.yishi.portal.rule.owners.OwnersBallot.Choice;

/**
 * What is marked on a ballot, by the number of the matter: a {@link Choice}, or numbers of candidates joined by {@code +}. It says so to
 * nobody who does not ask for it: {@code toString} is empty of it.
 */
public record Marks(SortedMap<Integer, String> byMatter) {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(\\+\\d{1,3})*");

    /** The order in which names were marked, and a name marked twice, say nothing: two who read the same names read the same. */
    public Marks {
        byMatter = new TreeMap<>(byMatter);
        byMatter.replaceAll((matter, mark) -> NUMBERS.matcher(mark).matches() ? Arrays.stream(mark.split("\\+")).map(Integer::valueOf).distinct()
                .sorted().map(String::valueOf).collect(Collectors.joining("+")) : mark);
    }

    /** As it is kept: {@code 1=FOR;2=3+5}. */
    static Marks parse(String text) {
        SortedMap<Integer, String> marks = new TreeMap<>();
        for (String one : text.isEmpty() ? new String[0] : text.split(";")) {
            marks.put(Integer.parseInt(one.substring(0, one.indexOf('='))), one.substring(one.indexOf('=') + 1));
        }
        return new Marks(marks);
    }

    String text() {
        return byMatter.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining(";"));
    }

    public Choice choice(int matter) {
        String mark = byMatter.getOrDefault(matter, "");
        return mark.isEmpty() ? Choice.BLANK : Choice.valueOf(mark);
    }

    public Set<String> names(int matter) {
        String mark = byMatter.getOrDefault(matter, "");
        return mark.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(mark.split("\\+")));
    }

    /**
     * Only what was announced may be marked (物业管理条例第十四条).
     *
     * @throws Refusal at the field of the matter
     */
    Marks checked(Collection<VoteMatter> matters) {
        for (VoteMatter matter : matters) {
            String mark = byMatter.getOrDefault(matter.number(), "");
            boolean known = matter.isElection() ? isNumbers(mark, matter.candidates().size())
                    : mark.isEmpty() || Arrays.stream(Choice.values()).anyMatch(choice -> choice.name().equals(mark));
            if (!known) {
                throw new Refusal("neighborhood.vote.refusal.mark", matter.number());
            }
        }
        Set<Integer> announced = matters.stream().map(VoteMatter::number).collect(Collectors.toSet());
        if (!announced.containsAll(byMatter.keySet())) {
            throw new Refusal("neighborhood.vote.refusal.notAnnounced").by(VoteLaw.ONLY_ANNOUNCED);
        }
        return this;
    }

    private static boolean isNumbers(String mark, int most) {
        return mark.isEmpty() || NUMBERS.matcher(mark).matches()
                && Arrays.stream(mark.split("\\+")).mapToInt(Integer::parseInt).allMatch(one -> one >= 1 && one <= most);
    }

    @Override
    public String toString() {
        return "Marks[…]";
    }
}
