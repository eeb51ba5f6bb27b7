package org.yishi.portal.meeting.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** What meetings were called to talk of, from their notice on, as open data; what they decided is in {@link OpenResolutions}. */
@ApplicationScoped
public class OpenAgendas implements OpenRecords<OpenAgendas.Point> {

    @Inject
    private MeetingRepository repository;
    @Inject
    private AgendaReaders readers;

    /** An item of the agenda together with its meeting. */
    public record Point(MeetingEntity meeting, ItemEntity item) {
    }

    @Override
    public Dataset<Point> dataset() {
        return Dataset.<Point>of(PluginCatalogue.CORE, "agenda-items", one -> one.item().id(), one -> one.meeting().areaId())
                .dossier(one -> one.meeting().dossier()).page(one -> "/portal/meeting/show?id=" + one.meeting().id())
                .number("meeting", one -> one.meeting().id()).number("number", one -> one.item().number())
                .text("title", one -> one.item().title())
                .text("text", one -> readers.isPublic(one.item()) ? orNull(one.item().text()) : null)
                .text("matter", one -> orNull(one.item().subjectDossier())).flag("noticed", one -> one.item().isNoticed())
                .flag("decided", one -> one.item().isDecided())
                .text("leftOver", one -> one.item().isDecided() ? null : orNull(one.item().leftOver()));
    }

    private static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    @Override
    public List<Point> read(Collection<Long> areaIds, Window window) {
        return repository.agendas(areaIds, window);
    }

    @Override
    public Optional<Point> find(long id) {
        return repository.agenda(id);
    }
}
