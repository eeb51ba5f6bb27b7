package org.yishi.neighborhood.compound;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

/** What is known of a compound (小区) beside its area. Described by the owners' committee or the community, again whenever it changes. */
@Entity
@Table(name = "neighborhood_compound")
public class Compound implements Matter {

    public static final String DOSSIERS = "neighborhood/compound/";

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    private String address;
    @Enumerated(EnumType.STRING)
    private Regime regime;
    private String developer;
    @Column(name = "delivered_on")
    private LocalDate deliveredOn;
    @Column(name = "delivered_part")
    private BigDecimal deliveredPart;
    private String company;
    @Column(name = "company_line")
    private String companyLine;
    @Enumerated(EnumType.STRING)
    @Column(name = "contract_kind")
    private ContractKind contractKind;
    @Column(name = "contract_from")
    private LocalDate contractFrom;
    @Column(name = "contract_to")
    private LocalDate contractTo;
    @Column(name = "described_at")
    private Instant describedAt;

    protected Compound() {
        // for JPA
    }

    /** @param deliveredOn day of the first delivery; @param deliveredPart percent of the area that is delivered; both may be null */
    public record Facts(String address, Regime regime, String developer, LocalDate deliveredOn, BigDecimal deliveredPart) {
    }

    /** @param line the company's own telephone for the compound */
    public record Contract(String company, String line, ContractKind kind, LocalDate from, LocalDate to) {
    }

    static Compound of(long areaId) {
        Compound compound = new Compound();
        compound.areaId = areaId;
        return compound;
    }

    void describe(Facts facts, Contract contract, Instant at) {
        if (facts.deliveredPart() != null && (facts.deliveredPart().signum() < 0 || facts.deliveredPart().compareTo(WHOLE) > 0)) {
            throw new Refusal("neighborhood.compound.refusal.percent").at("deliveredPart");
        }
        boolean run = facts.regime() == Regime.COMPANY || facts.regime() == Regime.EMERGENCY;
        if (contract.from() != null && contract.to() != null && contract.to().isBefore(contract.from())) {
            throw new Refusal("neighborhood.compound.refusal.contract").at("contractTo");
        }
        address = Words.needed(facts.address(), 200, "address");
        regime = facts.regime();
        developer = Words.optional(facts.developer(), 200, "developer");
        deliveredOn = facts.deliveredOn();
        deliveredPart = facts.deliveredPart();
        company = run ? Words.needed(contract.company(), 200, "company") : Words.optional(contract.company(), 200, "company");
        companyLine = Words.optional(contract.line(), 200, "companyLine");
        contractKind = contract.kind();
        contractFrom = contract.from();
        contractTo = contract.to();
        describedAt = at;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return DOSSIERS + id;
    }

    public long id() {
        return id;
    }

    public String address() {
        return address;
    }

    public Regime regime() {
        return regime;
    }

    public String developer() {
        return developer;
    }

    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    public BigDecimal deliveredPart() {
        return deliveredPart;
    }

    public String company() {
        return company;
    }

    public String companyLine() {
        return companyLine;
    }

    public ContractKind contractKind() {
        return contractKind;
    }

    public LocalDate contractFrom() {
        return contractFrom;
    }

    public LocalDate contractTo() {
        return contractTo;
    }
}
