package org.yishi.representatives.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Which cells of a published table are left out, so that nobody is recognised by being one of a few (domain 8.4). Cells from 1 up to below the least
 * are hidden, and with them as many others, the smallest first, as it takes so that the total minus what is shown tells no hidden cell: at least two
 * hidden, their sum not below the least, and more than one for each. Where even that does not do, every cell is hidden, those with nobody in them
 * too, so that the total, which other figures tell as well, says nothing of any cell. Nothing is hidden by hand.
 *
 * @param minCell the least that is shown
 */
public record SuppressionRule(int minCell) {

    /**
     * The table as it may be shown.
     *
     * @param shown  for each cell in its order, whether it may be seen; 0 is seen, since nobody is in it, unless all are hidden
     * @param closed whether all cells are hidden
     */
    public record Shown(List<Boolean> shown, boolean closed) {

        public Shown {
            shown = List.copyOf(shown);
        }
    }

    public Shown of(List<Integer> cells) {
        List<Boolean> shown = new ArrayList<>(cells.stream().map(cell -> cell == 0 || cell >= minCell).toList());
        if (!shown.contains(false)) {
            return new Shown(shown, false);
        }
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (shown.get(i) && cells.get(i) > 0) {
                rest.add(i);
            }
        }
        rest.sort(Comparator.comparing(cells::get));
        while (tells(cells, shown) && !rest.isEmpty()) {
            shown.set(rest.remove(0), false);
        }
        boolean closed = tells(cells, shown);
        return new Shown(closed ? Collections.nCopies(cells.size(), false) : shown, closed);
    }

    /** Whether what is hidden follows from the total and from what is shown. */
    private boolean tells(List<Integer> cells, List<Boolean> shown) {
        int hidden = 0;
        int sum = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (!shown.get(i)) {
                hidden++;
                sum += cells.get(i);
            }
        }
        return hidden < 2 || sum < minCell || sum <= hidden;
    }
}
