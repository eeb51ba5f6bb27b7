package org.yishi.garden.bed;

import java.time.LocalDate;
import java.util.List;

/** Days are given to it; it never asks a clock. */
public record HarvestRule(LocalDate from, List<Share> shares) {

    public record Share(int part, int of) {
    }

    public boolean ripeOn(LocalDate day) {
        return !day.isBefore(from) && shares.stream().allMatch(share -> share.part() <= share.of());
    }
}
