package org.yishi.neighborhood.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.people.Role;
import org.yishi.portal.rule.owners.AreaAndHeads;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** An owner's wrong line, before a vote opens and after. */
@PortalTest
class ContestIT {

    @Inject
    private Given given;
    @Inject
    private Houses houses;
    @Inject
    private Rolls rolls;
    @Inject
    private Changes changes;
    @Inject
    private Postings postings;
    @Inject
    private Contests contests;
    @Inject
    private Documents documents;
    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private CurrentActor current;

    @Test
    void aWrongLineIsContestedAndMendedBeforeOpening() {
        Area compound = houses.compound();
        Actor worker = houses.worker(compound);
        houses.bring(worker, compound, houses.flats(2), null);
        current.as(worker, () -> postings.post(compound.id(), null, "业主大会"));
        Actor owner = given.person(Role.RESIDENT, compound);
        long contest = current.as(owner, () -> contests.raise(compound.id(), "2", Contest.Kind.AREA, "是 105 平方米", "", new byte[0], null));
        assertThat(rolls.posted(compound.id()).orElseThrow().state()).isEqualTo(RollState.OBJECTION);
        current.as(worker, () -> {
            assertThatThrownBy(() -> contests.uphold(contest, "好")).isInstanceOf(Refusal.class)
                    .hasMessage("neighborhood.register.refusal.mendFirst");
            changes.measure(compound.id(), "2", UnitArea.Source.REGISTER, new BigDecimal("105.00"), given.today());
            contests.uphold(contest, "已更正");
            assertThatThrownBy(() -> contests.refuse(contest, "再答")).isInstanceOf(Refusal.class);
        });
        RollVersion posted = rolls.posted(compound.id()).orElseThrow();
        assertThat(posted.state()).isEqualTo(RollState.POSTED);
        assertThat(posted.totals().area()).as("what is posted is mended too").isEqualByComparingTo("205");
        assertThat(rolls.openContests(compound.id())).isZero();
    }

    @Test
    void theProofIsReadByWhoeverAnswersAndByNobodyElse() throws SQLException {
        Area compound = houses.compound();
        Actor committee = houses.worker(compound);
        houses.bring(committee, compound, houses.flats(2), null);
        Actor owner = given.person(Role.RESIDENT, compound);
        byte[] certificate = "不动产权证书：105 平方米".getBytes(StandardCharsets.UTF_8);
        long contest = current.as(owner, () -> contests.raise(compound.id(), "2", Contest.Kind.AREA, "是 105 平方米", "证书.txt", certificate, null));
        String dossier = current.as(committee, () -> contests.read(contest)).dossier();
        for (Actor reader : List.of(owner, committee, given.person(Role.COMMITTEE_WORKER, compound))) {
            Document proof = current.as(reader, () -> documents.of(dossier)).get(0);
            assertThat(current.as(reader, () -> documents.content(proof.id())).bytes()).isEqualTo(certificate);
        }
        Document proof = current.as(owner, () -> documents.of(dossier)).get(0);
        for (Actor other : List.of(given.person(Role.RESIDENT, compound), houses.worker(houses.compound()))) {
            assertThat(current.as(other, () -> documents.of(dossier))).isEmpty();
            current.as(other, () -> assertThatThrownBy(() -> documents.content(proof.id())).isInstanceOf(AccessRefused.class));
        }
        assertThat(looksAt(owner, committee)).as("the owner learns that the committee looked").isEqualTo(1);
    }

    private int looksAt(Actor owner, Actor reader) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement looks = connection.prepareStatement(
                "select count(*) from portal_look where action = 'portal.readDocument' and concerning = ? and actor = ?")) {
            looks.setLong(1, owner.personId());
            looks.setString(2, reader.pseudonym());
            try (ResultSet found = looks.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    @Test
    void aLaterBuyerReplacesTheSellerAndNeverAdds() {
        Area compound = houses.compound();
        Actor worker = houses.worker(compound);
        houses.bring(worker, compound, houses.flats(2), null);
        long frozen = current.as(worker, () -> rolls.freeze(compound.id(), given.today(), "表决"));
        Actor buyer = given.person(Role.RESIDENT, compound);
        long contest = current.as(buyer, () -> contests.raise(compound.id(), "1", Contest.Kind.LATER_BUYER, "我买了", "", new byte[0], null));

        AreaAndHeads before = rolls.register(frozen, Scope.ALL).totals();
        current.as(worker, () -> contests.note(contest, "凭证明代替"));
        assertThat(rolls.notes(frozen)).extracting(ContestNote::unit, ContestNote::party, ContestNote::personId)
                .containsExactly(tuple("1", "O1", buyer.personId()));
        assertThat(rolls.register(frozen, Scope.ALL).totals()).isEqualTo(before);
        assertThat(rolls.recomputed(frozen)).isEqualTo(rolls.version(frozen).digest());
    }
}
