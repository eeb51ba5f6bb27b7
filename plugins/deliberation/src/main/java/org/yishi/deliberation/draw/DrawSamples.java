package org.yishi.deliberation.draw;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.seat.DrawnSeats;
import org.yishi.portal.access.Open;
import org.yishi.portal.rule.draw.DrawRule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A finished draw of the demo, by the steps of a real one, with an invented figure. */
@ApplicationScoped
@Open("called inside of the act that makes the sample")
public class DrawSamples {

    private static final String SECRET = "yishi-demo-draw-2f6c1b0e9a7d4c35";
    private static final String FIGURE = "3287.41";

    @Inject
    private DrawRepository repository;
    @Inject
    private DrawnSeats drawn;
    @Inject
    private Clock clock;

    public void make(Consultation consultation, LocalDate today) {
        LocalDate opened = today.minusDays(10);
        Draw draw = Draw.opened(consultation.id(), 1, DrawRule.commitment(SECRET), DrawTerms.of(today.minusDays(6),
                "上证指数当日收盘点位，保留两位小数（示范数据，数字是编的）", today.minusDays(4)), 3, opened, at(opened));
        repository.add(draw, SECRET);
        DrawnSeats.Frozen frozen = drawn.freeze(consultation);
        draw.freeze(frozen.entries(), frozen.seats(), frozen.women(), frozen.excluded(), today.minusDays(5), at(today.minusDays(5)));
        draw.enter(FIGURE, today.minusDays(4));
        draw.draw(FIGURE, SECRET, at(today.minusDays(3)));
        repository.dropSecret(draw);
        drawn.take(consultation, draw.result());
    }

    private Instant at(LocalDate day) {
        return day.atTime(9, 30).atZone(clock.getZone()).toInstant();
    }
}
