package org.yishi.portal.mydata.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.mydata.Tie;
import org.yishi.portal.people.Role;
import org.yishi.portal.people.internal.AccountRepository;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.LookBook;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.text.Texts;

/**
 * Person, account, capacities and the log of looks. Capacities stay: they say who could vote and who acted in an office. An office in
 * its term and the right of an administrator bind their holder, who has to lay them down first (居民委员会组织法第二十一条).
 */
@ApplicationScoped
public class PersonRecords implements PersonalRecords {

    private static final String FIELD = "portal.mydata.field.";
    private static final int LOOKS = 2_000;

    @Inject
    private PeopleRepository people;
    @Inject
    private AccountRepository accounts;
    @Inject
    private LookBook looks;
    @Inject
    private PersonalRowsRepository rows;
    @Inject
    private Words words;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<Held> held(long personId) {
        List<Held> held = new ArrayList<>();
        rows.rows("select p.name, p.phone, p.birth_date, p.id_number_tail, p.identity_level, p.confirmed_how, p.confirmed_at, p.created_at,"
                + " a.login_name, a.phone, a.created_at from portal_person p left join portal_account a on a.person_id = p.id where p.id = ?",
                personId).forEach(row -> {
                    held.add(Held.of("portal.mydata.kind.person", Fate.GOES, row.instant(7)).with(FIELD + "name", row.text(0))
                            .with(FIELD + "phone", row.text(1)).with(FIELD + "birthDate", row.text(2))
                            .with(FIELD + "idNumberTail", row.text(3)).with(FIELD + "level", texts.get("portal.me.state." + row.text(4)))
                            .with(FIELD + "confirmedHow", words.of("portal.mydata.how.", row.text(5)))
                            .with(FIELD + "confirmedAt", words.moment(row.instant(6))));
                    if (row.instant(10) != null) {
                        held.add(Held.of("portal.mydata.kind.account", Fate.GOES, row.instant(10)).with(FIELD + "loginName", row.text(8))
                                .with(FIELD + "phone", row.text(9)));
                    }
                });
        people.history(personId).forEach(one -> held.add(Held.of("portal.mydata.kind.capacity",
                one.asCapacity().role().isOffice() ? Fate.STAYS : Fate.UNNAMED, null)
                .with(FIELD + "role", texts.get("portal.role." + one.asCapacity().role())).with(FIELD + "seat", one.seat())
                .with(FIELD + "area", words.area(one.areaId()))
                .with(FIELD + "term", words.term(one.asCapacity().from(), one.asCapacity().to()))
                .with(FIELD + "source", one.appointingAct()).with(FIELD + "endReason", one.endReason())));
        looks.concerning(personId, 0, LOOKS).forEach(one -> held.add(Held.of("portal.mydata.kind.look", Fate.GOES, one.at())
                .with(FIELD + "office", one.office()).with(FIELD + "action", one.what()).with(FIELD + "area", words.area(one.areaId()))));
        return held;
    }

    @Override
    public List<Tie> ties(long personId, LocalDate today) {
        return people.history(personId).stream().filter(one -> one.asCapacity().to() == null || !one.asCapacity().to().isBefore(today))
                .filter(PersonRecords::binds).map(one -> new Tie(one.asCapacity().role() == Role.ADMINISTRATOR
                        ? "portal.mydata.tie.administrator" : one.asCapacity().to() == null ? "portal.mydata.tie.officeOpen"
                        : "portal.mydata.tie.office", texts.get("portal.role." + one.asCapacity().role()), one.asCapacity().to())).toList();
    }

    private static boolean binds(CapacityEntity one) {
        return one.asCapacity().role().isOffice() || one.asCapacity().role() == Role.ADMINISTRATOR;
    }

    @Override
    public void forget(Leaver leaver) {
        LocalDate today = LocalDate.now(clock);
        people.history(leaver.personId()).stream().filter(one -> one.asCapacity().to() == null || one.asCapacity().to().isAfter(today))
                .forEach(one -> one.end(today, "本人注销 left the portal"));
        accounts.ofPerson(leaver.personId()).ifPresent(accounts::remove);
        people.find(leaver.personId()).ifPresent(person -> person.forget(Instant.now(clock)));
        rows.change("delete from portal_look where concerning = ?", leaver.personId());
    }
}
