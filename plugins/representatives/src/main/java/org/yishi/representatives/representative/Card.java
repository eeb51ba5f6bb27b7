package org.yishi.representatives.representative;

import java.time.LocalDate;

import org.yishi.portal.access.Refusal;
import org.yishi.representatives.word.Typed;

/**
 * What a representative says of himself in public.
 *
 * @param constituency 选区 of a deputy, 代表团 or unit of a delegate, 界别 of an adviser
 */
public record Card(RepresentativeKind kind, Level level, String constituency, String introduction, LocalDate from, LocalDate to) {

    private static final int LONGEST_TERM = 6;

    public Card {
        if (kind == null) {
            throw new Refusal("representatives.refusal.needed").at("kind");
        }
        if (level == null) {
            throw new Refusal("representatives.refusal.needed").at("level");
        }
        constituency = Typed.needed(constituency, 120, "constituency");
        introduction = Typed.within(introduction, 500, "introduction");
        if (from == null || to == null || !to.isAfter(from) || to.isAfter(from.plusYears(LONGEST_TERM))) {
            throw new Refusal("representatives.representative.refusal.term", LONGEST_TERM).at("to");
        }
    }
}
