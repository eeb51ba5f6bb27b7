package org.yishi.deliberation.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.draw.Draw;
import org.yishi.deliberation.draw.DrawFacts;
import org.yishi.deliberation.draw.DrawRepository;
import org.yishi.deliberation.draw.DrawState;
import org.yishi.deliberation.draw.SeatDrawRule.Fate;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Draws (随机抽取) as open data: all inputs and the result by number, so that anybody can recompute it; nobody's name. */
@ApplicationScoped
public class OpenDraws implements OpenRecords<OpenDraws.Told> {

    @Inject
    private DrawRepository repository;

    /** A draw with its consultation. */
    public record Told(Consultation consultation, Draw draw) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(OpenConsultations.PLUGIN, "draws", told -> told.draw().id(), told -> told.consultation().areaId())
                .dossier(told -> told.consultation().dossier()).page(told -> "/deliberation/draw/show?id=" + told.consultation().id())
                .number("consultation", told -> told.consultation().id()).number("turn", told -> told.draw().turn())
                .code("state", DrawState.class, "deliberation.draw.state.", told -> told.draw().state())
                .text("commitment", told -> told.draw().commitment()).date("registerTo", told -> told.draw().registerTo())
                .text("source", told -> told.draw().source()).date("sourceDay", told -> told.draw().sourceDay())
                .text("pool", told -> told.draw().pool()).text("quotas", told -> told.draw().quotas())
                .number("women", told -> told.draw().women()).text("excluded", told -> String.join("\n", told.draw().excluded()))
                .text("figure", told -> told.draw().figure()).text("secret", told -> told.draw().secret()).text("seed", told -> told.draw().seed())
                .text("drawn", told -> DrawFacts.numbers(told.draw().result(), Fate.DRAWN))
                .text("reserves", told -> DrawFacts.numbers(told.draw().result(), Fate.RESERVE))
                .text("poolDigest", told -> told.draw().facts().poolDigest()).text("digest", told -> told.draw().facts().digest())
                .text("endedWhy", told -> told.draw().endedWhy());
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return repository.openIn(areaIds, window);
    }

    @Override
    public Optional<Told> find(long id) {
        return repository.findOpen(id).filter(told -> told.consultation().isPublic());
    }
}
