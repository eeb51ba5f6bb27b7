package org.yishi.garden.bed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.yishi.portal.access.Matter;

@Entity
@Table(name = "garden_bed")
public class Bed implements Matter {

    @Id
    private long id;
    private long areaId;

    protected Bed() {
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return "garden/bed/" + id;
    }
}
