package org.yishi.portal.mydata.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;

/**
 * Where somebody lives and lived. It would lead from the pseudonym to a door, so it goes; a household in which nobody is left is
 * parted from its dwelling. The committee's own register, on paper or in its files, is not the portal's.
 */
@ApplicationScoped
public class HomeRecords implements PersonalRecords {

    private static final String FIELD = "portal.mydata.field.";

    @Inject
    private PersonalRowsRepository rows;
    @Inject
    private Words words;

    @Override
    public List<Held> held(long personId) {
        return rows.rows("select r.area_id, h.number, h.residents_group, u.code, r.relation, r.representative, r.valid_from, r.valid_to"
                + " from portal_residence r join portal_household h on h.id = r.household_id left join portal_dwelling_unit u on u.id = r.unit_id"
                + " where r.person_id = ? order by r.valid_from desc, r.id desc", personId).stream()
                .map(row -> Held.of("portal.mydata.kind.home", Fate.GOES, null).with(FIELD + "area", words.area(row.number(0)))
                        .with(FIELD + "household", row.text(1)).with(FIELD + "group", row.text(2)).with(FIELD + "dwelling", row.text(3))
                        .with(FIELD + "relation", row.text(4)).with(FIELD + "speaks", words.yesNo(row.is(5)))
                        .with(FIELD + "term", words.term(row.date(6), row.date(7)))).toList();
    }

    @Override
    public void forget(Leaver leaver) {
        List<Long> households = rows.ids("select distinct household_id from portal_residence where person_id = ?", leaver.personId());
        rows.ids("select id from portal_residence where person_id = ?", leaver.personId())
                .forEach(id -> rows.removeSealed("portal_residence", id));
        households.stream().flatMap(id -> rows.ids("select h.id from portal_household h where h.id = ? and h.unit_id is not null"
                + " and not exists (select 1 from portal_residence r where r.household_id = h.id)", id).stream())
                .forEach(id -> rows.changeSealed("portal_household", id, "unit_id = null, version = version + 1"));
    }
}
