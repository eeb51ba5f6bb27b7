package org.yishi.deliberation.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where an imported conversation comes from. */
@Embeddable
public class Origin {

    @Column(name = "source_name")
    private String name;

    @Column(name = "source_address")
    private String address;

    @Column(name = "source_credit")
    private String credit;

    @Column(name = "source_digest")
    private String digest;

    protected Origin() {
        // for JPA
    }

    /**
     * @param name    the folder it was read from
     * @param address where it took place, may be empty
     * @param credit  the attribution that its licence demands, may be empty
     * @param digest  SHA-256 over its files, by which a second import is recognised
     */
    public Origin(String name, String address, String credit, String digest) {
        this.name = name;
        this.address = address;
        this.credit = credit;
        this.digest = digest;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String credit() {
        return credit;
    }

    public String digest() {
        return digest;
    }
}
