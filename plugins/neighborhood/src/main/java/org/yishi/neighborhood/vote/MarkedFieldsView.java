package org.yishi.neighborhood.vote;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is read from a paper: a mark for each matter, the numbers of candidates in words such as {@code 1 3}. */
public abstract class MarkedFieldsView extends WorkVoteView {

    private final Map<String, String> read = new HashMap<>();

    protected Marks marks() {
        SortedMap<Integer, String> marks = new TreeMap<>();
        for (VoteMatter matter : getMatters()) {
            String mark = read.getOrDefault(Integer.toString(matter.number()), "");
            marks.put(matter.number(), matter.isElection() ? mark == null ? "" : String.join("+", mark.replaceAll("[^0-9]+", " ").strip().split(" "))
                    : "BLANK".equals(mark) ? "" : mark);
        }
        return new Marks(marks);
    }

    /** By the number of the matter. */
    public Map<String, String> getRead() {
        return read;
    }
}
