package org.yishi.cobuilding.paper;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.inject.Inject;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.page.FormPage;

/** What the pages of these rooms have in common. */
public abstract class WorkView extends FormPage {

    @Inject
    private Areas areas;

    protected WorkView() {
        super("cobuilding");
    }

    /** These rooms are a community's; whoever comes from one of its compounds is shown those of the community. */
    @Override
    public void load() {
        areas.communityOf(getArea()).map(Area::id).ifPresent(this::setArea);
        super.load();
    }

    public LocalDate getToday() {
        return today();
    }

    protected int number(String field, int least, int most) {
        return Typed.number(text(field), least, most, field);
    }

    /** What was chosen out of a list of records, as numbers. */
    protected List<Long> many(String field) {
        return getValues().get(field) instanceof Collection<?> chosen ? chosen.stream().map(Object::toString).map(Long::valueOf).toList() : List.of();
    }

    protected Scan scan() {
        return Scan.of(getFile());
    }

    /** The dossier of another plugin out of which it comes, as the link that led here says it; the form carries it. */
    public String getOrigin() {
        return word("origin");
    }

    /** Where the community decides on it (四议两公开); a title may hold any character. */
    public String decision(String title, String dossier) {
        return "/decisions/matter/open?area=" + getArea() + "&title=" + URLEncoder.encode(title, StandardCharsets.UTF_8) + "&origin=" + dossier;
    }
}
