package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.yishi.neighborhood.compound.Compound;
import org.yishi.neighborhood.compound.CompoundPaper;
import org.yishi.neighborhood.compound.Compounds;
import org.yishi.neighborhood.compound.ContractKind;
import org.yishi.neighborhood.compound.Paper;
import org.yishi.neighborhood.compound.PaperKind;
import org.yishi.neighborhood.compound.Regime;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.document.Documents;
import org.yishi.portal.notice.Notices;
import org.yishi.testkit.PortalTest;

/** From the plan to the filing: what the owners passed on covenant and rules is in force, is filed with the street, and falls with its vote. */
@PortalTest
class EnactmentIT {

    private static final String TEXT = "一、爱护楼道。\n二、遛狗牵绳。";

    @Inject
    private Estate estate;
    @Inject
    private Results results;
    @Inject
    private Filings filings;
    @Inject
    private Annulments annulments;
    @Inject
    private Compounds compounds;
    @Inject
    private Documents documents;
    @Inject
    private Notices notices;
    @Inject
    private VoteToDos toDos;
    @Inject
    private CurrentActor current;

    private Estate.Folk folk;

    /** @return the day on which it became final */
    private LocalDate finished(long id, String mark) {
        folk.owners().values().forEach(owner -> estate.cast(id, owner, mark));
        estate.count(folk, id);
        long notice = estate.published(folk, id);
        LocalDate down = estate.at(Estate.CLOSES.plusDays(45).atTime(9, 0), () -> notices.view(notice).period().lastDay().plusDays(1));
        estate.at(down.atTime(9, 0), () -> current.as(folk.chair(), () -> {
            notices.close(notice, down, estate.photo(folk, id));
            results.close(id);
        }));
        return down;
    }

    private VoteProposal covenant(String text) {
        return VoteProposal.of(folk.compound().id(), VoteProposal.Words.of("修订管理规约", "旧的不好用"), MatterDraft.motion("278-2", "同意修订吗", text));
    }

    @Test
    void whatTheOwnersPassedIsInForceFiledAndFallsWithTheVote() {
        folk = estate.settle("CN-NATIONAL", Estate.row(4, "100.00"));
        assertThatThrownBy(() -> estate.proposed(folk, covenant(" "))).hasMessage("neighborhood.vote.refusal.wholeText");
        long id = estate.open(folk, covenant(TEXT));
        assertThat(estate.vote(id).postings().plan()).contains("业委会送票");
        LocalDate closed = finished(id, "FOR");
        List<CompoundPaper> papers = compounds.papers(folk.compound().id());
        assertThat(papers).hasSize(1);
        CompoundPaper paper = papers.get(0);
        assertThat(paper.kind()).isEqualTo(PaperKind.COVENANT);
        assertThat(paper.voteId()).isEqualTo(id);
        assertThat(paper.inForceOn()).isEqualTo(closed);
        assertThat(new String(documents.content(paper.documentId()).bytes(), StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(due(folk.chair(), closed)).as("thirty days to file").containsExactly(closed.plusDays(30));
        assertThat(due(folk.owner(1), closed)).as("no business of an owner").isEmpty();
        assertThatThrownBy(() -> file(folk.chair(), id, closed, closed.plusDays(1))).hasMessage("neighborhood.vote.refusal.filedWhen");
        assertThatThrownBy(() -> file(folk.owner(1), id, closed, closed)).isNotNull();
        file(folk.chair(), id, closed, closed);
        assertThat(estate.vote(id).ending().filingReceipt()).isEqualTo("备 7");
        assertThat(compounds.papers(folk.compound().id()).get(0).streetOn()).isEqualTo(closed);
        assertThat(due(folk.chair(), closed)).isEmpty();
        assertThatThrownBy(() -> file(folk.chair(), id, closed, closed)).hasMessage("neighborhood.vote.refusal.filedAlready");
        estate.at(closed.plusDays(2).atTime(9, 0), () -> current.as(folk.street(), () -> annulments.annul(id, "违法", "order.png", Scans.next())));
        assertThat(compounds.papers(folk.compound().id())).as("annulled").isEmpty();
        assertThat(estate.vote(id).ending().filedOn()).as("that it had been filed stays told").isEqualTo(closed);
    }

    @Test
    void whatWasRejectedChangesNothing() {
        folk = estate.settle("CN-NATIONAL", Estate.row(4, "100.00"));
        long id = estate.open(folk, covenant(TEXT));
        LocalDate closed = finished(id, "AGAINST");
        assertThat(compounds.papers(folk.compound().id())).isEmpty();
        assertThat(due(folk.chair(), closed)).isEmpty();
    }

    @Test
    void aPaperFromBeforeThePortalNamesWhatItRestsOn() {
        folk = estate.settle("CN-NATIONAL", Estate.row(2, "100.00"));
        LocalDate on = LocalDate.of(2021, 5, 1);
        long area = folk.compound().id();
        current.as(folk.worker(), () -> compounds.describe(area, new Compound.Facts("某路 1 号",
                Regime.SELF, "", null, null), new Compound.Contract("", "",
                ContractKind.NONE, null, null)));
        assertThatThrownBy(() -> brought(area, PaperKind.COVENANT, Compounds.Basis.NONE)).hasMessage("neighborhood.refusal.empty");
        assertThatThrownBy(() -> brought(area, PaperKind.PROCEDURE, new Compounds.Basis("第一次业主大会", on, on.minusDays(1))))
                .hasMessage("neighborhood.compound.refusal.filedBefore");
        assertThatThrownBy(() -> brought(area, PaperKind.COVENANT, new Compounds.Basis("第一次业主大会", LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 2, 1)))).hasMessage("neighborhood.compound.refusal.beforeDecided");
        brought(area, PaperKind.CONTRACT, Compounds.Basis.NONE);
        brought(area, PaperKind.COVENANT, new Compounds.Basis("第一次业主大会", on, on.plusDays(20)));
        CompoundPaper paper = compounds.papers(area).stream().filter(one -> one.kind() == PaperKind.COVENANT).findFirst().orElseThrow();
        assertThat(paper.sourceTitle()).isEqualTo("第一次业主大会");
        assertThat(paper.streetOn()).isEqualTo(on.plusDays(20));
    }

    private void brought(long area, PaperKind kind, Compounds.Basis basis) {
        current.as(folk.chair(), () -> compounds.file(area, kind, "旧文件", new Paper("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)),
                LocalDate.of(2021, 6, 1), basis));
    }

    private void file(Actor by, long id, LocalDate today, LocalDate on) {
        estate.at(today.atTime(15, 0), () -> current.as(by, () -> filings.file(id, on, "备 7", "receipt.png", Scans.next())));
    }

    private List<LocalDate> due(Actor actor, LocalDate today) {
        return estate.at(today.atTime(12, 0), () -> current.as(actor, () -> toDos.of(actor, folk.compound().id()).stream()
                .filter(toDo -> toDo.link().startsWith("/neighborhood/vote/file")).map(toDo -> toDo.due()).toList()));
    }
}
