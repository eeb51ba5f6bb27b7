package org.yishi.bylaws.front;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Consultations;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.portal.front.FrontFigure;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** On the community's page: drafts on which people are heard now, and how many bylaws hold. */
@ApplicationScoped
public class BylawsFront implements FrontSource {

    @Inject
    private Bylaws bylaws;
    @Inject
    private Consultations consultations;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String pluginId() {
        return "bylaws";
    }

    @Override
    public List<FrontItem> items(long areaId) {
        List<FrontItem> items = new ArrayList<>();
        for (Bylaws.Line line : bylaws.in(areaId, LocalDate.now(clock))) {
            BylawVersion version = line.running();
            if (version != null) {
                items.add(item(version));
            }
        }
        return items;
    }

    private FrontItem item(BylawVersion version) {
        List<VersionStage> way = version.line();
        FrontItem item = FrontItem.of(FrontItem.Part.RUNNING, version.stage().isHeard() ? FrontItem.Picture.TALK : FrontItem.Picture.DECIDE, version.title(),
                "/bylaws/version/show?id=" + version.id()).saying(texts.get(version.now()))
                .at(new FrontItem.Stages(texts.get("bylaws.stage." + version.stage()), way.indexOf(version.stage()), way.size()));
        return version.stage().isHeard() ? item.toDo(new FrontItem.Doing(texts.get("bylaws.comment.do"), "/bylaws/comment/give?id=" + version.id(),
                consultations.heardUntil(version))) : item;
    }

    @Override
    public List<FrontFigure> figures(long areaId) {
        long standing = bylaws.in(areaId, LocalDate.now(clock)).stream().filter(line -> line.inForce() != null).count();
        return List.of(new FrontFigure(texts.get("bylaws.front.inForce"), standing, "/bylaws/bylaw/list?area=" + areaId));
    }
}
