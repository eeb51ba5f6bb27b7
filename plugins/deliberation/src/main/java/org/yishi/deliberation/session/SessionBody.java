package org.yishi.deliberation.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.ConsultForm;
import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.KeptTerms;
import org.yishi.deliberation.consultation.Participant;
import org.yishi.deliberation.consultation.Participants;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.body.Body;
import org.yishi.portal.body.BodyRules;
import org.yishi.portal.body.BodyRules.MeasuredOn;
import org.yishi.portal.body.Count;
import org.yishi.portal.body.Finding;
import org.yishi.portal.body.Finding.Outcome;
import org.yishi.portal.body.Roll;
import org.yishi.portal.body.Roll.RollMember;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.Explanation;
import org.yishi.portal.rule.Fraction;
import org.yishi.portal.rule.Requirement;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.Threshold;
import org.yishi.portal.rule.period.NoticePeriodRule;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Those who come together about one matter (协商会议). Each session has a basis of its own, {@link #basis}. Two thirds have to be there, and
 * somebody of every interest: nothing is talked over in the absence of those whom it touches.
 */
@ApplicationScoped
public class SessionBody implements Body {

    static final String ID = "CONSULTATION";

    private static final String RULE = "deliberation.session@";
    private static final Source OWN = new Source("本项目约定", "协商会议规则", null, null);
    private static final Threshold ALL = Threshold.atLeast(Fraction.of(1, 1));

    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Participants participants;
    @Inject
    private SessionRepository sessions;
    @Inject
    private KeptTerms terms;
    @Inject
    private Settings settings;
    @Inject
    private Texts texts;

    /** The n-th session of a matter. */
    static String basis(long consultationId, int number) {
        return consultationId + "-" + number;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String pluginId() {
        return "deliberation";
    }

    /** None that could be chosen: a session is called by its matter. */
    @Override
    public List<String> bases() {
        return List.of();
    }

    @Override
    public boolean knows(String basis) {
        return basis.matches("[1-9]\\d{0,17}-[1-9]\\d{0,3}") && consultations.find(matter(basis)).filter(one -> one.form().hasSession()).isPresent();
    }

    @Override
    public boolean standsIn(AreaKind kind) {
        return kind.governsItself() || kind == AreaKind.COMPOUND;
    }

    @Override
    public Set<Role> conveners() {
        return Set.of(Role.COMMITTEE_MEMBER, Role.COMMITTEE_WORKER);
    }

    @Override
    public boolean votesByName() {
        return true;
    }

    @Override
    public Roll roll(long areaId, LocalDate day, String basis) {
        Consultation matter = consultations.get(matter(basis));
        List<RollMember> members = new ArrayList<>(participants.of(matter.id()).stream().map(one -> line(matter, one)).toList());
        sessions.moderator(matter.id()).map(Moderator::personId).filter(leads -> leads != 0 && members.stream()
                .noneMatch(one -> one.personId() == leads)).ifPresent(leads -> members.add(RollMember.withoutVote(leads, Set.of("MODERATOR"))));
        return new Roll(ID, basis, areaId, day, members);
    }

    private static RollMember line(Consultation matter, Participant one) {
        int group = matter.interestGroups().indexOf(one.group());
        Set<String> groups = Set.of(group < 0 ? "INVITED" : "G" + group);
        return one.mayVote() ? RollMember.person(one.personId(), groups) : RollMember.withoutVote(one.personId(), groups);
    }

    @Override
    public Optional<String> groupName(String basis, String group) {
        return Optional.of(group.matches("G\\d+") ? consultations.get(matter(basis)).interestGroups().get(Integer.parseInt(group.substring(1)))
                : texts.get("deliberation.session.group." + group));
    }

    @Override
    public BodyRules rules(long areaId, LocalDate day, String basis) {
        Consultation matter = consultations.get(matter(basis));
        ConsultForm form = matter.form();
        Threshold quorum = quorum(matter);
        boolean first = basis.endsWith("-1");
        NoticePeriodRule notice = new NoticePeriodRule(first ? form.noticeDays(settings.number("deliberation.noticeDays", areaId)) : 1,
                first ? NoticePeriodRule.Counting.CLEAR_DAYS : NoticePeriodRule.Counting.START_EXCLUDED, false, OWN);
        return new BodyRules(RULE + quorum, new Requirement("meeting.quorum", quorum, OWN), majority(), MeasuredOn.PRESENT, false, false, notice,
                List.of(new Requirement("meeting.groups", ALL, OWN)), Map.of(), "");
    }

    /** A standing board sits with more than half of its members; others as the area had it when the notice went out. */
    Threshold quorum(Consultation matter) {
        boolean half = matter.form() == ConsultForm.BOARD || terms.quorum(matter).equals("MORE_THAN_HALF");
        return half ? Threshold.moreThan(Fraction.of(1, 2)) : Threshold.atLeast(Fraction.of(2, 3));
    }

    @Override
    public Finding decide(BodyRules rules, Count count) {
        Threshold quorum = Threshold.parse(rules.ruleId().substring(RULE.length()));
        Set<String> all = groups(count, false);
        Set<String> there = groups(count, true);
        Explanation.Test enough = new Requirement("meeting.quorum", quorum, OWN).test(count.present().size(), count.roll().base());
        Explanation.Test everyGroup = new Requirement("meeting.groups", ALL, OWN).test(there.size(), all.size());
        Explanation.Test inFavour = majority().test(BigDecimal.valueOf(count.votesFor()), BigDecimal.valueOf(count.present().size()));
        Outcome outcome = !enough.met() ? Outcome.NO_QUORUM : !everyGroup.met() ? Outcome.INVALID_COMPOSITION
                : inFavour.met() ? Outcome.PASSED : Outcome.REJECTED;
        return new Finding(outcome, count.roll().base(), count.present().size(), count.votesFor(), Explanation.of(rules.ruleId(), enough, everyGroup,
                inFavour));
    }

    private static Set<String> groups(Count count, boolean present) {
        return count.roll().members().stream().filter(RollMember::mayVote).filter(one -> !present || count.present().contains(one.voteKey()))
                .flatMap(one -> one.groups().stream()).collect(Collectors.toCollection(HashSet::new));
    }

    private static Requirement majority() {
        return new Requirement("meeting.majority", Threshold.atLeast(Fraction.of(2, 3)), OWN);
    }

    private static long matter(String basis) {
        return Long.parseLong(basis.substring(0, basis.indexOf('-')));
    }
}
