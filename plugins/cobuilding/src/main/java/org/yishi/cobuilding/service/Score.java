package org.yishi.cobuilding.service;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.cobuilding.need.Satisfaction;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.portal.mydata.Leaver;

/** What a resident who was served says of a service, once. Who said what is nobody's business; the numbers are public. */
@Entity(name = "CobuildingScore")
@Table(name = "cobuilding_score")
public class Score {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "service_id")
    private long serviceId;
    @Column(name = "person_id")
    private Long personId;
    @Enumerated(EnumType.STRING)
    private Satisfaction satisfaction;
    private String remark;
    @Column(name = "given_at")
    private Instant givenAt;

    protected Score() {
        // for JPA
    }

    static Score given(long serviceId, long personId, Satisfaction satisfaction, String remark, Instant at) {
        Score score = new Score();
        score.serviceId = serviceId;
        score.personId = personId;
        score.satisfaction = Typed.chosen(satisfaction, "satisfaction");
        score.remark = Typed.optional(remark, 300, "remark");
        score.givenAt = at;
        return score;
    }

    public void forget(Leaver leaver) {
        personId = null;
        remark = leaver.unnamed(remark);
    }

    public long serviceId() {
        return serviceId;
    }

    public Satisfaction satisfaction() {
        return satisfaction;
    }

    public String remark() {
        return remark;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
