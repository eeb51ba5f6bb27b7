package org.yishi.deliberation.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.session.SessionRepository;
import org.yishi.deliberation.session.Sitting;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sessions that took place as open data: when, how many of each interest; nobody by name. */
@ApplicationScoped
public class OpenSessions implements OpenRecords<OpenSessions.Held> {

    @Inject
    private SessionRepository repository;

    /** A session with its matter. */
    public record Held(Consultation consultation, Sitting sitting) {
    }

    @Override
    public Dataset<Held> dataset() {
        return Dataset.<Held>of(OpenConsultations.PLUGIN, "sessions", one -> one.sitting().id(), one -> one.consultation().areaId())
                .dossier(one -> one.consultation().dossier()).page(one -> "/deliberation/consultation/show?id=" + one.consultation().id())
                .feed(one -> one.consultation().topic().title(), one -> one.sitting().present() + "/" + one.sitting().base())
                .number("consultation", one -> one.consultation().id()).number("number", one -> (long) one.sitting().number())
                .date("heldOn", one -> one.sitting().heldOn()).number("base", one -> (long) one.sitting().base())
                .number("present", one -> (long) one.sitting().present())
                .text("presentGroups", one -> String.join("\n", one.sitting().presentGroups()))
                .number("observers", one -> (long) one.sitting().observers());
    }

    @Override
    public List<Held> read(Collection<Long> areaIds, Window window) {
        return repository.begunIn(areaIds, window);
    }

    @Override
    public Optional<Held> find(long id) {
        return repository.findBegun(id);
    }
}
