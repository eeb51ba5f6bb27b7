package org.yishi.cobuilding.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.NeedRepository;
import org.yishi.cobuilding.service.ServiceRepository;
import org.yishi.cobuilding.unit.Contact;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.UnitRepository;
import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.mydata.Tie;
import org.yishi.portal.text.Texts;

/** What is held about somebody here: for which unit the person speaks, what the person put forward, found right, had in hand and said of services. */
@ApplicationScoped
public class OwnRecords implements PersonalRecords {

    private static final String KIND = "cobuilding.mydata.kind.";
    private static final String FIELD = "cobuilding.mydata.field.";

    @Inject
    private UnitRepository units;
    @Inject
    private NeedRepository needs;
    @Inject
    private ServiceRepository services;
    @Inject
    private AgreementRepository agreements;
    @Inject
    private Texts texts;

    @Override
    public List<Held> held(long personId) {
        List<Held> held = new ArrayList<>();
        List<Contact> contacts = units.ofPerson(personId);
        Map<Long, Unit> of = units.ofIds(contacts.stream().map(Contact::unitId).toList());
        contacts.forEach(one -> held.add(Held.of(KIND + "contact", Fate.GOES, null).with(FIELD + "unit", of.get(one.unitId()).name())
                .with(FIELD + "name", one.name()).with(FIELD + "phone", one.phone()).with(FIELD + "day", one.namedOn())));
        needs.raisedBy(personId).forEach(one -> held.add(Held.of(KIND + "need", Fate.UNNAMED, null).with(FIELD + "title", one.title())
                .with(FIELD + "group", one.group()).with(FIELD + "place", one.place()).with(FIELD + "day", one.listedOn())));
        agreements.agreedBy(personId).forEach(one -> held.add(Held.of(KIND + "agreed", Fate.GOES, null).with(FIELD + "title", one.title())));
        services.scoresBy(personId).forEach(one -> held.add(Held.of(KIND + "score", Fate.UNNAMED, one.givenAt())
                .with(FIELD + "service", services.get(one.serviceId()).what())
                .with(FIELD + "satisfaction", texts.get("cobuilding.satisfaction." + one.satisfaction())).with(FIELD + "remark", one.remark())));
        services.handledBy(personId).forEach(one -> held.add(Held.of(KIND + "hand", Fate.GOES, null)
                .with(FIELD + "service", services.get(one.serviceId()).what())));
        return held;
    }

    @Override
    public List<Tie> ties(long personId, LocalDate today) {
        List<Contact> contacts = units.ofPerson(personId).stream().filter(Contact::isJoined).toList();
        Map<Long, Unit> of = units.ofIds(contacts.stream().map(Contact::unitId).toList());
        return contacts.stream().map(one -> new Tie("cobuilding.mydata.tie", of.get(one.unitId()).name(), null)).toList();
    }

    @Override
    public void forget(Leaver leaver) {
        units.ofPerson(leaver.personId()).forEach(one -> one.forget(Leaver.NOBODY));
        needs.raisedBy(leaver.personId()).forEach(Need::forget);
        agreements.agreedBy(leaver.personId()).forEach(Agreement::forgetWhoAgreed);
        services.scoresBy(leaver.personId()).forEach(one -> one.forget(leaver));
        services.forgetHands(leaver.personId());
    }
}
