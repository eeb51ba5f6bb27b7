package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.notice.ObjectionState;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Objections as open data: number, kind and course, as the notice shows them to everybody. Words only where the area shows them to all. */
@ApplicationScoped
public class OpenObjections implements OpenRecords<OpenObjections.Raised> {

    @Inject
    private ObjectionRepository repository;
    @Inject
    private ClosingActs closing;
    @Inject
    private NoticeSettings settings;
    @Inject
    private Clock clock;

    /** @param said null where only the residents of the area read them */
    public record Raised(NoticeEntity notice, ObjectionEntity objection, Said said) {
    }

    /** What was objected, answered and decided. */
    public record Said(String text, String answer, String outcome) {
    }

    @Override
    public Dataset<Raised> dataset() {
        return Dataset.<Raised>of(PluginCatalogue.CORE, "objections", one -> one.objection().id(), one -> one.objection().areaId())
                .dossier(one -> one.objection().dossier()).page(one -> "/portal/notice/show?id=" + one.notice().id())
                .number("notice", one -> one.notice().id()).number("number", one -> one.objection().number())
                .code("kind", ObjectionKind.class, "portal.notice.kind.", one -> one.objection().kind())
                .code("state", ObjectionState.class, "portal.notice.objection.", one -> closing.state(one.notice(), one.objection(), today()))
                .date("heldOn", one -> one.objection().heldOn()).moment("recordedAt", one -> one.objection().recordedAt())
                .flag("fromPaper", one -> one.objection().isFromPaper()).flag("late", one -> one.objection().isLate())
                .date("answerDue", one -> one.objection().answerDue()).date("answeredOn", one -> one.objection().answeredOn())
                .flag("overdue", one -> one.objection().isOverdue(today())).flag("satisfied", one -> one.objection().satisfied())
                .text("text", one -> one.said() == null ? null : one.said().text())
                .text("answer", one -> one.said() == null ? null : one.said().answer())
                .text("outcome", one -> one.said() == null ? null : one.said().outcome());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public List<Raised> read(Collection<Long> areaIds, Window window) {
        return repository.raised(areaIds, window).stream().map(this::told).toList();
    }

    @Override
    public Optional<Raised> find(long id) {
        return repository.raised(id).map(this::told);
    }

    private Raised told(Raised raised) {
        ObjectionEntity objection = raised.objection();
        return !settings.objectionsArePublic(objection.areaId()) ? raised : new Raised(raised.notice(), objection,
                new Said(objection.body(), orNull(objection.answer()), orNull(objection.outcome())));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
