package org.yishi.portal.faces.community;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.front.FrontAmount;
import org.yishi.portal.front.FrontDoor;
import org.yishi.portal.front.FrontDoor.Front;
import org.yishi.portal.front.FrontDoor.Task;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.WhoIsWho;
import org.yishi.portal.front.WhoIsWho.Contact;
import org.yishi.portal.front.WhoIsWho.Office;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.text.Texts;

/** The front page of a community (domain 10.3): what one can do until when, what goes on, who is who, money and numbers. */
@Named("portalCommunity")
@RequestScoped
public class CommunityView {

    private static final int MOST_TASKS = 4;
    private static final int MOST_RUNNING = 5;

    /** @param share of the longest line, 0 to 100 */
    public record MoneyLine(String label, String amount, long share) {
    }

    @Inject
    private CurrentArea currentArea;
    @Inject
    private Areas areas;

    @Inject
    private FrontDoor frontDoor;
    @Inject
    private WhoIsWho whoIsWho;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    private long id;
    private Area area;
    private Front front;
    private List<Office> offices;
    private Contact contact;

    public void load() {
        area = currentArea.enter(id);
    }

    public Area getArea() {
        return area;
    }

    public Front getFront() {
        if (front == null) {
            front = frontDoor.of(id);
        }
        return front;
    }

    public List<Task> getTasks() {
        return getFront().tasks().stream().limit(MOST_TASKS).toList();
    }

    public List<Task> getMoreTasks() {
        return getFront().tasks().stream().skip(MOST_TASKS).toList();
    }

    public List<FrontItem> getRunning() {
        return getFront().running().stream().limit(MOST_RUNNING).toList();
    }

    public List<FrontItem> getMoreRunning() {
        return getFront().running().stream().skip(MOST_RUNNING).toList();
    }

    public List<Task> getHanging() {
        return getFront().hanging().stream().limit(MOST_RUNNING).toList();
    }

    /** One mark for each stage: done, now, later. */
    public List<String> marks(FrontItem item) {
        return IntStream.range(0, item.stages().of()).mapToObj(i -> i < item.stages().done() ? "done" : i == item.stages().done() ? "now" : "later").toList();
    }

    /** Whether it is today, so that nobody has to think which day it is. */
    public boolean isToday(FrontItem item) {
        return item.when().toLocalDate().equals(LocalDate.now(clock));
    }

    /** How much of its days is over, in percent. */
    public long elapsed(Task task) {
        long all = ChronoUnit.DAYS.between(task.item().days().first(), task.item().days().last()) + 1;
        return Math.max(0, Math.min(100, (all - task.daysLeft()) * 100 / Math.max(1, all)));
    }

    public List<Office> getOffices() {
        if (offices == null) {
            offices = whoIsWho.offices(id);
        }
        return offices;
    }

    public Contact getContact() {
        if (contact == null) {
            contact = whoIsWho.contact(id);
        }
        return contact;
    }

    /** Whole yuan where there are no cents. */
    public String yuan(FrontAmount amount) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMinimumFractionDigits(amount.cents() % 100 == 0 ? 0 : 2);
        return texts.get("portal.front.money.yuan", format.format(BigDecimal.valueOf(amount.cents(), 2)));
    }

    public List<MoneyLine> getMoney() {
        List<FrontAmount> all = getFront().money();
        long most = Math.max(1, all.stream().mapToLong(FrontAmount::cents).max().orElse(1));
        return all.stream().map(one -> new MoneyLine(one.label(), yuan(one), one.cents() == 0 ? 0 : Math.max(1, one.cents() * 100 / most))).toList();
    }

    public String nameOf(long areaId) {
        Area other = areas.get(areaId);
        return texts.language().getLanguage().equals("en") ? other.nameEn() : other.name();
    }

    /** The areas above, widest first. */
    public List<Area> getAbove() {
        return areas.lineage(id).stream().filter(other -> other.id() != id).toList();
    }

    /** Compounds, groups and grids directly below. */
    public List<Area> getBelow() {
        return areas.children(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
