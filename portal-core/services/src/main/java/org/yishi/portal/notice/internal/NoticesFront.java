package org.yishi.portal.notice.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Areas;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontItem.Doing;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.front.FrontItem.Picture;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.notice.NoticeLine;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.text.Texts;

/** Disclosures that hang, with their days, on the community's page. */
@ApplicationScoped
public class NoticesFront implements FrontSource {

    private static final int MOST = 30;

    @Inject
    private NoticeLines lines;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;

    @Override
    public List<FrontItem> items(long areaId) {
        return lines.shown(areas.get(areaId).path(), false, 0, MOST).stream().map(this::item).toList();
    }

    private FrontItem item(NoticeLine line) {
        FrontItem item = FrontItem.of(Part.HANGING, Picture.NOTICE, line.title(), "/portal/notice/show?id=" + line.id());
        if (line.state() != NoticeState.PUBLISHED || line.lastDay() == null) {
            return item.saying(texts.get("portal.notice.state." + line.state()));
        }
        return item.running(line.firstDay(), line.lastDay())
                .toDo(new Doing(texts.get("portal.front.do.object"), "/portal/notice/show?id=" + line.id(), line.lastDay()));
    }
}
