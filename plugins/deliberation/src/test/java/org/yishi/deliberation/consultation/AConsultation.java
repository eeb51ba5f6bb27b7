package org.yishi.deliberation.consultation;

import java.time.Instant;
import java.time.LocalDate;

import org.yishi.portal.people.IdentityLevel;

/** Consultations for tests, each made by its lawful steps. */
public final class AConsultation {

    public static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    public static final Instant NOW = Instant.parse("2026-05-04T02:00:00Z");
    public static final Terms TERMS = new Terms(7, 7, 10, true, IdentityLevel.L1);

    private AConsultation() {
    }

    /** With all that is needed for its notice. */
    public static Consultation aDraft() {
        return draft(DAY, DAY.plusDays(7));
    }

    public static Consultation anAccepted(LocalDate from, LocalDate to) {
        Consultation consultation = draft(from, to);
        consultation.accept(NOW);
        return consultation;
    }

    public static Consultation anAnnounced(LocalDate from, LocalDate to) {
        Consultation consultation = anAccepted(from, to);
        consultation.announce(TERMS, DAY, NOW);
        return consultation;
    }

    private static Consultation draft(LocalDate from, LocalDate to) {
        Consultation consultation = Consultation.draft(1, Topic.of("充电桩装在哪里", "只有 48 个充电口。", "装在哪里？"), 7, NOW);
        consultation.concern(InterestGroups.of("有电动车的住户\n老年人"));
        consultation.file(FactsFile.of("事实", "费用", "办法", "边界"));
        consultation.plan(Gathering.between(from, to));
        return consultation;
    }
}
