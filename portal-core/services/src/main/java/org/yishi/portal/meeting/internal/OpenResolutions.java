package org.yishi.portal.meeting.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Privacy;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Finding;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** What meetings decided, as open data: the frozen words and, where the votes of the body are public, their numbers. */
@ApplicationScoped
public class OpenResolutions implements OpenRecords<OpenResolutions.Resolution> {

    @Inject
    private MeetingRepository repository;
    @Inject
    private AgendaReaders readers;
    @Inject
    private Bodies bodies;

    /** An item of the agenda together with its meeting. */
    public record Resolution(MeetingEntity meeting, ItemEntity item) {
    }

    @Override
    public Dataset<Resolution> dataset() {
        return Dataset.<Resolution>of(PluginCatalogue.CORE, "resolutions", one -> one.item().id(), one -> one.meeting().areaId())
                .dossier(one -> one.meeting().dossier()).page(one -> "/portal/meeting/show?id=" + one.meeting().id())
                .feed(one -> one.item().title(), this::motion)
                .number("meeting", one -> one.meeting().id()).text("body", one -> one.meeting().bodyId())
                .date("heldOn", one -> one.meeting().heldOn()).number("number", one -> one.item().number())
                .text("title", one -> one.item().title()).text("motion", one -> orNull(motion(one)))
                .text("motionDigest", one -> one.item().motionDigest()).text("matter", one -> orNull(one.item().subjectDossier()))
                .code("outcome", Finding.Outcome.class, "portal.outcome.", one -> one.item().finding().outcome())
                .number("base", numbers(one -> one.finding().base())).number("present", numbers(ItemEntity::present))
                .number("votesFor", numbers(ItemEntity::votesFor)).number("votesAgainst", numbers(ItemEntity::against))
                .number("abstained", numbers(ItemEntity::abstain))
                .number("ballot", one -> one.item().ballotId() == 0 ? null : one.item().ballotId());
    }

    /** Empty as long as only the bodies know what is proposed. */
    private String motion(Resolution one) {
        return readers.isPublic(one.item()) ? one.item().motion() : "";
    }

    private Function<Resolution, Integer> numbers(Function<ItemEntity, Integer> number) {
        return one -> bodies.get(one.meeting().bodyId()).results() == Privacy.PUBLIC ? number.apply(one.item()) : null;
    }

    private static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    @Override
    public List<Resolution> read(Collection<Long> areaIds, Window window) {
        return repository.resolved(areaIds, window);
    }

    @Override
    public Optional<Resolution> find(long id) {
        return repository.resolved(id);
    }
}
