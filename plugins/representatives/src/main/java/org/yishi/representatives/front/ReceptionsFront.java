package org.yishi.representatives.front;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.portal.front.FrontFigure;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontItem.Doing;
import org.yishi.portal.front.FrontItem.Part;
import org.yishi.portal.front.FrontItem.Picture;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.text.Texts;
import org.yishi.representatives.reception.Reception;
import org.yishi.representatives.reception.ReceptionRepository;
import org.yishi.representatives.reception.ReceptionState;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.representative.RepresentativeRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The next reception days on the community's page, the first of them as something to do where there is a place left. */
@ApplicationScoped
public class ReceptionsFront implements FrontSource {

    private static final int MOST = 2;
    private static final int DAYS = 30;

    @Inject
    private ReceptionRepository receptions;
    @Inject
    private RepresentativeRepository representatives;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String pluginId() {
        return "representatives";
    }

    @Override
    public List<FrontItem> items(long areaId) {
        List<Reception> next = coming(areaId).stream().limit(MOST).toList();
        List<Representative> who = representatives.ofIds(next.stream().map(Reception::representativeId).toList());
        Map<Long, Long> taken = receptions.taken(next.stream().map(Reception::id).toList());
        Reception bookable = next.stream().filter(one -> one.isBookableAt(LocalDateTime.now(clock)) && taken.getOrDefault(one.id(), 0L) < one.seats())
                .findFirst().orElse(null);
        return next.stream().map(one -> item(one, one == bookable, who.stream().filter(rep -> rep.id() == one.representativeId()).findFirst().orElseThrow())).toList();
    }

    /** The day itself stands there; its notice would say the same once more. */
    @Override
    public Set<String> covers(long areaId) {
        return coming(areaId).stream().filter(one -> one.noticeId() != null).map(one -> "/portal/notice/show?id=" + one.noticeId())
                .collect(Collectors.toSet());
    }

    private List<Reception> coming(long areaId) {
        LocalDate today = LocalDate.now(clock);
        return receptions.between(List.of(areaId), today, today.plusDays(DAYS)).stream().filter(one -> one.state() == ReceptionState.POSTED).toList();
    }

    private FrontItem item(Reception one, boolean isTask, Representative who) {
        return FrontItem.of(Part.COMING, Picture.MEETING, texts.get("representatives.kind." + who.kind()) + who.name() + " · "
                + texts.get("representatives.reception.kind." + one.kind()), "/representatives/reception/show?id=" + one.id()).saying(one.place())
                .on(one.heldOn().atTime(one.begins())).toDo(isTask
                        ? new Doing(texts.get("representatives.front.book"), "/representatives/reception/book?id=" + one.id(), one.heldOn()) : null);
    }

    @Override
    public List<FrontFigure> figures(long areaId) {
        return List.of(new FrontFigure(texts.get("representatives.front.receptions"), coming(areaId).size(),
                "/representatives/representative/list?area=" + areaId));
    }
}
