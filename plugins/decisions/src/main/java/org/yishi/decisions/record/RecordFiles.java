package org.yishi.decisions.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.yishi.decisions.change.ChangeRepository;
import org.yishi.decisions.completion.CompletionRepository;
import org.yishi.decisions.contract.ContractRepository;
import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.matter.Yuan;
import org.yishi.decisions.opinion.OpinionRepository;
import org.yishi.decisions.payment.PaymentRepository;
import org.yishi.decisions.plan.PlanRepository;
import org.yishi.decisions.record.Section.Item;
import org.yishi.decisions.step.Step;
import org.yishi.decisions.step.StepRepository;
import org.yishi.portal.access.Open;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.meeting.ItemDecision;
import org.yishi.portal.meeting.Meetings;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts the file of a matter together from what the steps left; nothing is written for it. */
@ApplicationScoped
@Open("the index of the file is public (domain 3.3); what it points to keeps its own privacy")
public class RecordFiles {

    @Inject
    private StepRepository steps;
    @Inject
    private PlanRepository plans;
    @Inject
    private OpinionRepository opinions;
    @Inject
    private ContractRepository contracts;
    @Inject
    private PaymentRepository payments;
    @Inject
    private ChangeRepository changes;
    @Inject
    private CompletionRepository completions;
    @Inject
    private Meetings meetings;
    @Inject
    private Notices notices;
    @Inject
    private Documents documents;
    @Inject
    private Clock clock;

    public RecordFile of(Matter matter) {
        List<Step> taken = steps.of(matter.id());
        List<ItemDecision> decisions = meetings.decisionsOn(matter.dossier());
        List<NoticeView> hung = notices.of(matter.dossier());
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(0, List.of(new Item("cover", matter.number(), day(matter.openedAt()), sum(matter.number(),
                matter.subject().title(), matter.subject().category(), matter.subject().reason()), false, ""))));
        sections.add(new Section(1, proposal(matter, taken, decisions)));
        sections.add(new Section(2, discussion(Stage.CONSULT, taken, decisions)));
        sections.add(new Section(3, discussion(Stage.REVIEW, taken, decisions)));
        sections.add(new Section(4, discussion(Stage.RESOLVE, taken, decisions)));
        sections.add(new Section(5, disclosure(Stage.DISCLOSE_RESOLUTION, taken, hung)));
        sections.add(new Section(6, work(matter)));
        sections.add(new Section(7, disclosure(Stage.DISCLOSE_RESULT, taken, hung)));
        sections.add(new Section(8, opinions.of(matter.id()).stream().map(opinion -> new Item("opinion." + opinion.verdict(), "",
                opinion.heldOn(), sum(opinion.stepId(), opinion.verdict(), opinion.body(), opinion.answer()), false, "")).toList()));
        return new RecordFile(sections);
    }

    private List<Item> proposal(Matter matter, List<Step> taken, List<ItemDecision> decisions) {
        List<Item> items = new ArrayList<>();
        plans.of(matter.id()).forEach(plan -> items.add(new Item("plan", Integer.toString(plan.edition()), day(plan.writtenAt()),
                plan.digest(), false, "")));
        items.addAll(discussion(Stage.PROPOSE, taken, decisions));
        return items;
    }

    private List<Item> discussion(Stage stage, List<Step> taken, List<ItemDecision> decisions) {
        List<Item> items = new ArrayList<>();
        taken.stream().filter(step -> step.stage() == stage).forEach(step -> {
            String link = "/portal/meeting/show?id=" + step.meetingId();
            decisions.stream().filter(decision -> decision.meetingId() == step.meetingId()).forEach(decision -> items.add(
                    new Item("motion." + step.outcome(), "", step.heldOn(), decision.motionDigest(), step.isLate(), link)));
            items.addAll(papers("portal/meeting/" + step.meetingId(), step.heldOn()));
        });
        return items;
    }

    private List<Item> disclosure(Stage stage, List<Step> taken, List<NoticeView> hung) {
        List<Item> items = new ArrayList<>();
        for (Step step : taken) {
            hung.stream().filter(notice -> step.stage() == stage && step.noticeId() == notice.id()).forEach(notice -> {
                String link = "/portal/notice/show?id=" + notice.id();
                items.add(new Item("notice", "", step.heldOn(), notice.text().digest(), step.isLate(), link));
                notice.objections().forEach(objection -> items.add(new Item("objection", "#" + objection.number(), objection.heldOn(),
                        sum(notice.id(), objection.number(), objection.kind(), objection.state()), objection.late(), link)));
                if (notice.certificate() != null) {
                    items.add(new Item("certificate", "", notice.certificate().closedOn(), notice.certificate().digest(), false, link));
                }
            });
        }
        return items;
    }

    private List<Item> work(Matter matter) {
        List<Item> items = new ArrayList<>();
        contracts.of(matter.id()).forEach(one -> items.add(new Item("contract", one.supplier() + " " + Yuan.text(one.amountCents()),
                one.signedOn(), sum(one.supplier(), one.purpose(), one.amountCents(), one.signedOn()), false, "")));
        changes.of(matter.id()).forEach(one -> items.add(new Item("change", Yuan.text(one.deltaCents()), one.foundOn(),
                sum(one.body(), one.reason(), one.deltaCents()), false, "")));
        payments.of(matter.id()).forEach(one -> items.add(new Item("payment", Yuan.text(one.amountCents()), one.paidOn(),
                sum(one.contractId(), one.purpose(), one.amountCents(), one.paidOn()), false, "")));
        completions.of(matter.id()).ifPresent(one -> items.add(new Item("completion", Yuan.text(one.finalCents()), one.finishedOn(),
                sum(one.done(), one.acceptance(), one.finalCents(), one.differences()), false, "")));
        items.addAll(papers(matter.dossier(), null));
        return items;
    }

    private List<Item> papers(String dossier, LocalDate on) {
        return documents.of(dossier).stream().map(paper -> new Item("document", paper.name(), on == null ? day(paper.keptAt()) : on,
                paper.sha256(), false, paper.path())).toList();
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    private static String sum(Object... parts) {
        return LedgerEntry.sha256(Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\u0000")));
    }
}
