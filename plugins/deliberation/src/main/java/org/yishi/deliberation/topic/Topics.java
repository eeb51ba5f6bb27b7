package org.yishi.deliberation.topic;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.procedure.CaseNumbers;
import org.yishi.portal.procedure.ShortAddresses;
import org.yishi.portal.setting.Settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Putting topics forward, and what everybody reads of them. */
@ApplicationScoped
public class Topics {

    private static final int LONGEST_LIST = 500;
    private static final int MOST_ALIKE = 5;

    @Inject
    private TopicRepository repository;
    @Inject
    private Backings backings;
    @Inject
    private TopicDeadlines deadlines;
    @Inject
    private TopicTelling telling;
    @Inject
    private CaseNumbers numbers;
    @Inject
    private ShortAddresses addresses;
    @Inject
    private Ties ties;
    @Inject
    private Documents documents;
    @Inject
    private Areas areas;
    @Inject
    private Settings settings;
    @Inject
    private Access access;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** Whoever submits a topic is the first to support it. @return the id of the new topic */
    @Guarded("deliberation.submitTopic")
    public long submit(@In long areaId, Submission submission) {
        long person = current.get().personId();
        long community = community(areaId);
        if (submission.kind() == Submitter.Kind.COMMITTEE && !access.may("deliberation.registerTopic", community)) {
            throw new Refusal("deliberation.topic.refusal.committee").at("capacity");
        }
        int most = settings.number("deliberation.topicsPerPerson", community);
        if (repository.openBy(community, person) >= most) {
            throw new Refusal("deliberation.topic.refusal.tooMany", most);
        }
        RaisedTopic topic = raise(community, submission, Submitter.person(submission.kind(), submission.unit(), person));
        repository.add(TopicSupport.by(person, topic.id(), submission.on(), Instant.now(clock)));
        if (submission.annex().isThere()) {
            documents.keep(community, topic.dossier(), Privacy.PARTIES, submission.annex().name(), submission.annex().content(), person);
        }
        act.unnamed();
        return topic.id();
    }

    /** Of somebody who is in no register, from a sheet of paper. @return the id of the new topic */
    @Guarded("deliberation.registerTopic")
    public long register(@In long areaId, Submission submission) {
        return raise(community(areaId), submission, Submitter.onPaper(submission.kind(), submission.unit())).id();
    }

    private RaisedTopic raise(long community, Submission submission, Submitter submitter) {
        String title = submission.words().title();
        repository.open(List.of(community)).stream().filter(other -> LikenessRule.percent(other.words().title(), title) == 100).findFirst()
                .ifPresent(other -> {
                    throw new Refusal("deliberation.topic.refusal.same", other.number()).at("headline");
                });
        LocalDate on = submission.on();
        RaisedTopic topic = RaisedTopic.raised(community, numbers.next(community, on.getYear()), submission.words(), submitter,
                backings.petition(community), TopicDays.from(on, deadlines.screening(community, on), Instant.now(clock)));
        submission.origin().ifPresent(topic::comeFrom);
        repository.add(topic);
        addresses.give(topic.number(), "/deliberation/topic/show?id=" + topic.id(), topic.dossier());
        // whoever writes topics down stands for where it comes from; of anybody else the address may say anything, and the panel decides
        if (access.may("deliberation.registerTopic", community)) {
            submission.origin().ifPresent(origin -> ties.tie(origin.dossier(), topic.dossier()));
        }
        act.on(topic.dossier()).fact("number", topic.number()).fact("state", topic.state()).fact("due", topic.days().due())
                .fact("needed", topic.petition().needed()).fact("unit", topic.petition().unit());
        telling.submitted(topic);
        return topic;
    }

    /** A title that names somebody, or that nobody understands, is replaced; everything else stays as it was written. */
    @Guarded("deliberation.registerTopic")
    public void retitle(@Of(RaisedTopic.class) long id, String title) {
        RaisedTopic topic = repository.get(id);
        topic.retitle(title);
        act.fact("part", "title");
        telling.changed(topic, "retitled");
    }

    @Open("number, title and state of topics are public (domain 2.4)")
    public List<TopicLine> ofArea(long areaId) {
        return lines(repository.of(community(areaId), LONGEST_LIST));
    }

    @Open("how many topics were answered in time is public (domain 2, links)")
    public TopicNumbers numbers(long areaId) {
        return TopicNumbers.of(ofArea(areaId));
    }

    @Open("number, title and state of topics are public (domain 2.4)")
    public TopicLine read(long id) {
        return lines(List.of(repository.get(id))).get(0);
    }

    /** For which a consultation was opened. */
    @Open("number, title and state of topics are public (domain 2.4)")
    public List<TopicLine> ofConsultation(long consultationId) {
        return lines(repository.ofConsultation(consultationId));
    }

    /** Those that people can support, with the most supporters first. */
    @Open("number, title and state of topics are public (domain 2.4)")
    public List<TopicLine> supportable(Collection<Long> areaIds) {
        return lines(repository.open(areaIds)).stream().sorted(Comparator.comparingLong(TopicLine::supporters).reversed()).toList();
    }

    /** Those that are much like what somebody is about to hand in, the most alike first. */
    @Open("number, title and state of topics are public (domain 2.4)")
    public List<TopicLine> alike(long areaId, String title, String problem) {
        LikenessRule rule = new LikenessRule(settings.number("deliberation.likePercent", areaId));
        return ofArea(areaId).stream().filter(line -> line.isOpen() || line.state() == TopicState.ACCEPTED)
                .filter(line -> rule.alikeTitles(line.title(), title) || rule.alike(line.topic().words().problem(), problem))
                .sorted(Comparator.comparingInt((TopicLine line) -> LikenessRule.overlap(line.title(), title)).reversed())
                .limit(MOST_ALIKE).toList();
    }

    /** What it is about, for those who live there; the words of others are not for everybody. */
    @Guarded(value = "deliberation.supportTopic", kind = Guarded.Kind.READ, reveals = Privacy.RESIDENTS)
    public TopicWords words(@Of(RaisedTopic.class) long id) {
        return repository.get(id).words();
    }

    /** What I submitted and what I support, wherever it is. */
    @Guarded(value = "deliberation.supportTopic", kind = Guarded.Kind.READ)
    public List<TopicLine> mine() {
        long person = current.get().personId();
        Set<Long> ids = repository.supportsBy(person).stream().map(TopicSupport::topicId).collect(Collectors.toSet());
        repository.by(person).forEach(topic -> ids.add(topic.id()));
        return lines(repository.ofIds(ids));
    }

    /** Whether I submitted it myself. */
    @Guarded(value = "deliberation.supportTopic", kind = Guarded.Kind.READ)
    public boolean isMine(@Of(RaisedTopic.class) long id) {
        return repository.get(id).submitter().is(current.get().personId());
    }

    private List<TopicLine> lines(List<RaisedTopic> topics) {
        Map<Long, Long> supporters = repository.supporters(topics.stream().map(RaisedTopic::id).toList());
        LocalDate today = LocalDate.now(clock);
        return topics.stream().map(topic -> new TopicLine(topic, supporters.getOrDefault(topic.id(), 0L), today)).toList();
    }

    private long community(long areaId) {
        return areas.communityOf(areaId).orElseThrow(() -> new NotFound("community of area " + areaId)).id();
    }
}
