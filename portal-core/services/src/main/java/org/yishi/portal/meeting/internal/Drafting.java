package org.yishi.portal.meeting.internal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.text.Texts;

/** Drafts the minutes from the record, in Chinese: they are a document of the community, whatever language their recorder reads. */
@ApplicationScoped
public class Drafting {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final int NAMED = 80;

    @Inject
    private MeetingRepository repository;
    @Inject
    private PeopleRepository people;
    @Inject
    private Bodies bodies;
    @Inject
    private Texts texts;

    /** What was recorded of a meeting, with the names that belong into it. */
    private record Sheet(List<AttendanceEntity> stays, List<RecusalEntity> recusals, List<RemarkEntity> remarks, List<HandEntity> hands,
            Map<Long, String> names) {
    }

    public String draft(MeetingEntity meeting) {
        Sheet sheet = sheet(meeting);
        List<String> lines = new ArrayList<>();
        lines.add(meeting.title());
        lines.add(say("head", bodies.name(meeting.bodyId()), MOMENT.format(meeting.when()), meeting.call().place(),
                meeting.call().noticedOn().toString()));
        rules(meeting).ifPresent(lines::add);
        lines.add(say("base", meeting.base(), String.valueOf(meeting.baseOn()), votes(sheet),
                sheet.names().getOrDefault(meeting.chairId(), "")));
        List<Long> came = sheet.stays().stream().map(AttendanceEntity::personId).distinct().toList();
        lines.add(came.size() <= NAMED ? say("there", names(sheet, came)) : say("thereMany", came.size()));
        for (ItemEntity item : repository.items(meeting.id())) {
            lines.add("");
            lines.addAll(lines(item, sheet));
        }
        return String.join("\n", lines);
    }

    /** The rules of its day in words; where they were changed since, the results below cite what they were counted by. */
    private Optional<String> rules(MeetingEntity meeting) {
        BodyRules rules = bodies.get(meeting.bodyId()).rules(meeting.areaId(), meeting.heldOn(), meeting.basis());
        return Optional.of(rules).filter(same -> same.ruleId().equals(meeting.call().ruleId())).map(same -> say("rules",
                same.quorum().threshold(), same.quorum().source().toString(), say(same.measuredOn().name()), same.majority().threshold(),
                same.majority().source().toString()));
    }

    private List<String> lines(ItemEntity item, Sheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(say("item", item.number(), item.title()));
        sheet.recusals().stream().filter(one -> one.itemId() == item.id()).forEach(one -> lines.add(
                say(one.withdraws() ? "withdrew" : "declared", sheet.names().getOrDefault(one.personId(), ""), one.reason())));
        sheet.remarks().stream().filter(one -> one.isAbout(item.id())).forEach(one -> lines.add(
                say(one.kind().name(), sheet.names().getOrDefault(one.personId(), say("somebody")), one.words())));
        if (!item.motion().isEmpty()) {
            lines.add(say("motion", item.motion()));
        }
        if (item.isDecided()) {
            lines.add(say("result", item.finding().base(), item.present(), item.votesFor(), item.against(), item.abstain(),
                    texts.get(Locale.SIMPLIFIED_CHINESE, "portal.outcome." + item.finding().outcome())));
            item.finding().explanation().tests().forEach(test -> lines.add(say("test", test.source().toString(),
                    test.numerator().toPlainString(), test.denominator().toPlainString(), test.threshold(),
                    say(test.met() ? "met" : "notMet"))));
            String hands = sheet.hands().stream().filter(one -> one.itemId() == item.id()).map(one -> sheet.names()
                    .getOrDefault(one.personId(), "") + "（" + texts.get(Locale.SIMPLIFIED_CHINESE, "portal.meeting.hand." + one.choice()) + "）")
                    .collect(Collectors.joining("、"));
            if (!hands.isEmpty()) {
                lines.add(say("hands", hands));
            }
        } else if (!item.leftOver().isEmpty()) {
            lines.add(say("leftOver", item.leftOver()));
        }
        return lines;
    }

    private Sheet sheet(MeetingEntity meeting) {
        List<AttendanceEntity> stays = repository.attendance(meeting.id());
        List<RecusalEntity> recusals = repository.recusals(meeting.id());
        List<RemarkEntity> remarks = repository.remarks(meeting.id());
        List<HandEntity> hands = repository.hands(meeting.id());
        Set<Long> persons = new HashSet<>(Set.of(meeting.chairId()));
        if (stays.size() <= NAMED) {
            stays.forEach(one -> persons.add(one.personId()));
        }
        recusals.forEach(one -> persons.add(one.personId()));
        remarks.forEach(one -> persons.add(one.personId()));
        hands.forEach(one -> persons.add(one.personId()));
        return new Sheet(stays, recusals, remarks, hands, people.names(persons));
    }

    private static long votes(Sheet sheet) {
        return sheet.stays().stream().filter(AttendanceEntity::mayVote).map(AttendanceEntity::voteKey).distinct().count();
    }

    private static String names(Sheet sheet, List<Long> persons) {
        return persons.stream().map(person -> sheet.names().getOrDefault(person, "")).collect(Collectors.joining("、"));
    }

    private String say(String key, Object... arguments) {
        return texts.get(Locale.SIMPLIFIED_CHINESE, "portal.meeting.draft." + key, arguments);
    }
}
