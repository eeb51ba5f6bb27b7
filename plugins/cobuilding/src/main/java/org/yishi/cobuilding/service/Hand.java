package org.yishi.cobuilding.service;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Somebody entered or confirmed a service for a side (经手), and so is not asked how it was. Kept beside the service, which is sealed and names nobody.
 */
@Entity(name = "CobuildingHand")
@Table(name = "cobuilding_hand")
public class Hand {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Column(name = "service_id")
    private long serviceId;
    @Column(name = "person_id")
    private long personId;

    protected Hand() {
        // for JPA
    }

    static Hand of(long serviceId, long personId) {
        Hand hand = new Hand();
        hand.serviceId = serviceId;
        hand.personId = personId;
        return hand;
    }

    public long serviceId() {
        return serviceId;
    }
}
