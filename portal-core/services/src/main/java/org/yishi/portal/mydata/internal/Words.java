package org.yishi.portal.mydata.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.text.Texts;
import org.yishi.portal.time.internal.PortalClock;

/** How what is held is said in the reader's language. */
@ApplicationScoped
public class Words {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(PortalClock.PLACE);

    @Inject
    private Texts texts;
    @Inject
    private Areas areas;

    public String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    /** 2026-01-01 – 2030-12-31; open where no end is set. */
    String term(LocalDate from, LocalDate to) {
        return from + " – " + (to == null ? "" : to);
    }

    String yesNo(boolean yes) {
        return texts.get(yes ? "portal.mydata.yes" : "portal.mydata.no");
    }

    public String area(long id) {
        return areas.find(id).map(this::name).orElse("");
    }

    private String name(Area area) {
        return texts.language().getLanguage().equals("en") ? area.nameEn() : area.name();
    }

    /** What an act is called: {@code plugin.verb} as {@code plugin.act.verb}; those of plugins that are gone have no name of their own. */
    String act(String action) {
        String key = action.replaceFirst("\\.", ".act.");
        return texts.get(texts.has(key) ? key : "portal.mydata.act.other");
    }

    /** The word of a constant, or the constant where there is none. */
    String of(String prefix, String constant) {
        return constant.isEmpty() ? "" : texts.has(prefix + constant) ? texts.get(prefix + constant) : constant;
    }
}
