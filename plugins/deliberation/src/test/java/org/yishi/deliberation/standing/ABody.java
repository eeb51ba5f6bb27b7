package org.yishi.deliberation.standing;

import java.time.Instant;
import java.time.LocalDate;

/** Standing bodies for tests. */
final class ABody {

    static final LocalDate CHOSEN = LocalDate.of(2025, 3, 12);
    static final Instant NOW = Instant.parse("2025-03-20T01:00:00Z");

    private ABody() {
    }

    static StandingBody.Shape shape(BodyKind kind, int seats, LocalDate chosen, int years) {
        return new StandingBody.Shape(kind, kind == BodyKind.BOARD ? "三号院理事会" : "社区议事会", kind == BodyKind.BOARD ? "院落" : "", "居民代表会议推选", chosen, seats, years);
    }

    /** A board of seven, in office for three years from {@link #CHOSEN}. */
    static StandingBody aBoard() {
        return StandingBody.established(1, shape(BodyKind.BOARD, 7, CHOSEN, 3), CHOSEN.plusDays(8), NOW);
    }

    static Mandate aMandate(LocalDate on, LocalDate until) {
        return Mandate.given(aBoard(), Mandate.Giver.ASSEMBLY, on, "院内保洁", until, on, NOW);
    }

    static StandingMember.Naming naming(String name, String standsFor, LocalDate since) {
        return new StandingMember.Naming(name, standsFor, "", false, since, 0, true);
    }
}
