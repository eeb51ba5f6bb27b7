package org.yishi.bylaws.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.yishi.bylaws.version.Adoption;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Filing;
import org.yishi.bylaws.version.Initiator;
import org.yishi.bylaws.version.Purpose;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Versions of bylaws: who moved them, how they were adopted and filed, from when to when they hold. */
@ApplicationScoped
public class OpenVersions implements OpenRecords<BylawVersion> {

    @Inject
    private VersionRepository versions;

    @Override
    public Dataset<BylawVersion> dataset() {
        return Dataset.of("bylaws", "bylaw-versions", BylawVersion::id, BylawVersion::areaId).dossier(BylawVersion::dossier)
                .page(version -> "/bylaws/version/show?id=" + version.id()).feed(BylawVersion::title, version -> version.motion().reason())
                .number("bylaw", BylawVersion::bylawId).text("title", BylawVersion::title).text("number", BylawVersion::number)
                .number("ordinal", BylawVersion::ordinal).code("purpose", Purpose.class, "bylaws.purpose.", BylawVersion::purpose)
                .code("initiator", Initiator.class, "bylaws.initiator.", version -> version.motion().initiator()).text("reason", version -> version.motion().reason())
                .code("stage", VersionStage.class, "bylaws.stage.", BylawVersion::stage)
                .date("adoptedOn", adopted(Adoption::on)).text("body", adopted(Adoption::bodyId)).number("meeting", adopted(Adoption::meetingId))
                .number("base", adopted(one -> one.numbers().base())).number("present", adopted(one -> one.numbers().present()))
                .number("votesFor", counted(Adoption.Numbers::votesFor)).number("votesAgainst", counted(Adoption.Numbers::against))
                .number("abstained", counted(Adoption.Numbers::abstain))
                .text("receipt", filed(Filing::receipt))
                .text("ordered", filed(Filing::orderWhy)).date("effectiveFrom", version -> version.isPosted() ? version.effectiveFrom() : null)
                .date("effectiveTo", BylawVersion::effectiveTo);
    }

    private static <T> Function<BylawVersion, T> adopted(Function<Adoption, T> value) {
        return version -> version.isAdopted() ? value.apply(version.adoption()) : null;
    }

    /** Where the vote was by articles, each has its own numbers. */
    private static Function<BylawVersion, Integer> counted(Function<Adoption.Numbers, Integer> value) {
        return version -> version.isAdopted() && !version.isArticlewise() ? value.apply(version.adoption().numbers()) : null;
    }

    private static <T> Function<BylawVersion, T> filed(Function<Filing, T> value) {
        return version -> version.filing() == null ? null : value.apply(version.filing());
    }

    @Override
    public List<BylawVersion> read(Collection<Long> areaIds, Window window) {
        return versions.in(areaIds, window);
    }

    @Override
    public Optional<BylawVersion> find(long id) {
        return versions.find(id);
    }
}
