package org.yishi.neighborhood.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontItem.Doing;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.front.FrontItem.Picture;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.text.Texts;

/** Rolls that are posted now, on the community's page: owners check their lines. */
@ApplicationScoped
public class RollFront implements FrontSource {

    @Inject
    private RollRepository rolls;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String pluginId() {
        return "neighborhood";
    }

    @Override
    public List<FrontItem> items(long areaId) {
        LocalDate today = LocalDate.now(clock);
        List<Long> here = Stream.concat(Stream.of(areaId), areas.children(areaId).stream().map(Area::id)).toList();
        return rolls.postedIn(here).stream().filter(roll -> !roll.postedUntil().isBefore(today)).map(this::item).toList();
    }

    private FrontItem item(Roll roll) {
        String mine = "/neighborhood/register/mine?area=" + roll.areaId();
        return FrontItem.of(Part.HANGING, Picture.NOTICE, texts.get("neighborhood.register.front", areas.get(roll.areaId()).name()),
                "/neighborhood/register/show?area=" + roll.areaId()).running(roll.postedOn(), roll.postedUntil())
                .toDo(new Doing(texts.get("neighborhood.register.mine.title"), mine, roll.postedUntil()));
    }
}
