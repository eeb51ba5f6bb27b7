package org.yishi.portal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.register.internal.HouseholdEntity;
import org.yishi.portal.register.internal.RegisterRepository;
import org.yishi.portal.register.internal.ResidenceEntity;
import org.yishi.portal.register.internal.book.CommitteeBook;

/** The registers of a community as those who work for it read them. */
@ApplicationScoped
public class Registers {

    public static final int PAGE = 20;

    @Inject
    private RegisterRepository repository;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** @param last the last import, null where there was none */
    public record Overview(RegisterKind kind, long count, RegisterImported last) {
    }

    /** A line of the register of residents; texts are empty where nothing is known. */
    public record ResidentLine(String name, LocalDate birthDate, String idNumberTail, String phone, String household, String unit,
            String relation, boolean representative) {
    }

    public record ResidentPage(List<ResidentLine> lines, long total, int number, int pages) {
    }

    @Guarded(value = "portal.seeRegister", kind = Guarded.Kind.READ)
    public List<Overview> overview(@In long areaId) {
        List<RegisterImported> imports = repository.imports(areaId).stream().map(made -> made.asImported()).toList();
        List<Overview> all = new ArrayList<>();
        for (RegisterKind kind : RegisterKind.values()) {
            all.add(new Overview(kind, count(areaId, kind),
                    imports.stream().filter(made -> made.kind() == kind).findFirst().orElse(null)));
        }
        return all;
    }

    /**
     * Every person shown is told about the look.
     *
     * @param text   part of a name, household number or unit code, a phone number, or the last four of an identity number
     * @param number of the page, from 1
     */
    @Guarded(value = "portal.seeRegister", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public ResidentPage residents(@In long areaId, String text, int number) {
        String searched = text == null ? "" : text.strip();
        long total = repository.count(areaId, searched);
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.max(1, Math.min(number, pages));
        List<ResidentLine> lines = repository.search(areaId, searched, (page - 1) * PAGE, PAGE).map(row -> {
            PersonEntity person = (PersonEntity) row[0];
            ResidenceEntity.Home home = ((ResidenceEntity) row[1]).home();
            act.concerning(person.id());
            return new ResidentLine(person.name(), person.birthDate(), plain(person.idNumberTail()), plain(person.phone()),
                    ((HouseholdEntity) row[2]).number(), plain((String) row[3]), home.relation(), home.representative());
        }).toList();
        return new ResidentPage(lines, total, page, pages);
    }

    private long count(long areaId, RegisterKind kind) {
        return switch (kind) {
            case DWELLING_UNITS -> repository.countUnits(areaId);
            case HOUSEHOLDS -> repository.countHouseholds(areaId);
            case RESIDENTS -> repository.count(areaId, "");
            case COMMITTEE_MEMBERS -> repository.holders(areaId, CommitteeBook.ROLES, LocalDate.now(clock)).size();
        };
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
