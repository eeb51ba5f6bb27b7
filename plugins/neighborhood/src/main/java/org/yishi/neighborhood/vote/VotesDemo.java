package org.yishi.neighborhood.vote;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yishi.neighborhood.demo.DemoPart;
import org.yishi.neighborhood.demo.NeighborhoodDemo;
import org.yishi.neighborhood.register.RollVersion;
import org.yishi.neighborhood.register.Rolls;
import org.yishi.neighborhood.register.UnitFacts;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.demo.DemoCommunity;
import org.yishi.portal.rule.owners.Party;
import org.yishi.portal.rule.owners.Unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Three invented votes: an ordinary one that is finished, a special one that failed by a little area, one that is open now. */
@ApplicationScoped
@Open("made once, by the portal itself")
public class VotesDemo implements DemoPart {

    @Inject
    private SampleCourse course;
    @Inject
    private Rolls rolls;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void create(DemoCommunity demo) {
        areas.byCode(NeighborhoodDemo.COMPOUND).map(Area::id).ifPresent(compound -> rolls.find(compound)
                .ifPresent(roll -> current.as(demo.worker(), () -> three(compound, entrances(roll), demo.offices().get("member")))));
    }

    /** Entrances with their units, those with the fewest first. */
    private List<Map.Entry<String, List<String>>> entrances(RollVersion roll) {
        return rolls.units(roll.id()).stream().filter(unit -> unit.kind() == Unit.Kind.RESIDENTIAL && !unit.place().entrance().isEmpty())
                .collect(Collectors.groupingBy(unit -> unit.place().stair(), TreeMap::new,
                        Collectors.mapping(UnitFacts::code, Collectors.toList()))).entrySet().stream()
                .sorted(Comparator.comparing(entrance -> entrance.getValue().size())).toList();
    }

    private void three(long compound, List<Map.Entry<String, List<String>>> entrances, Actor second) {
        if (entrances.size() > 1) {
            finished(compound, entrances.get(0), second);
            failed(compound, entrances.get(1), second);
        }
        open(compound, second);
    }

    private void finished(long compound, Map.Entry<String, List<String>> entrance, Actor second) {
        String building = entrance.getKey();
        LocalDate day = LocalDate.now(clock).minusDays(110);
        VoteProposal proposal = VoteProposal.of(compound, new VoteProposal.Words("调整" + building + "电梯运行维护费标准",
                "维保合同到期，新合同增加了半年一次的安全检测，每户每月增加 6 元。", "每户每月 6 元", "由本单元业主承担", "降低检测频次，但检测公司不建议",
                "小区党支部建议先试行一年。", "居委会没有不同意见。"), MatterDraft.motion("SC19-4",
                "是否同意从下季度起，" + building + "电梯运行维护费由每户每月 24 元调整为 30 元", "试行一年，期满后由业委会公布收支。"))
                .concerning(VoteScope.units(entrance.getValue()));
        long id = course.opened(proposal, day, day.plusDays(27), day.plusDays(37));
        List<Party> all = course.parties(id);
        for (int i = 0; i < all.size(); i++) {
            if (i % 8 != 7) {
                course.paper(id, all.get(i), day.plusDays(28L + i % 9).atTime(9 + i % 10, i % 60), i % 6 == 5 ? "AGAINST" : "FOR", second);
            }
        }
        long notice = course.published(compound, id, day.plusDays(38));
        course.takeDown(compound, id, notice);
        course.close(id);
    }

    private void failed(long compound, Map.Entry<String, List<String>> entrance, Actor second) {
        String building = entrance.getKey();
        LocalDate day = LocalDate.now(clock).minusDays(60);
        VoteProposal proposal = VoteProposal.of(compound, new VoteProposal.Words("利用" + building + "门厅设置快递柜",
                "快递柜公司每年支付场地费 6000 元，计入公共收益。", "无需业主出资", "收益归本单元业主共有，用于本单元维修", "不设置；或者设在小区东门",
                "小区党支部请大家先看消防通道够不够宽。", "居委会请把平面图贴在单元门口。"), MatterDraft.motion("278-8",
                "是否同意与快递柜公司签订三年场地协议，在" + building + "门厅设置快递柜", "利用共有部分经营属于特别事项，须参与表决的面积和人数都达到四分之三以上同意。"))
                .concerning(VoteScope.units(entrance.getValue()));
        long id = course.opened(proposal, day, day.plusDays(27), day.plusDays(37));
        List<Party> against = aLittleMoreThanAQuarterByArea(course.parties(id));
        List<Party> all = course.parties(id);
        for (int i = 0; i < all.size(); i++) {
            course.paper(id, all.get(i), day.plusDays(28L + i % 9).atTime(9 + i % 10, i % 60), against.contains(all.get(i)) ? "AGAINST" : "FOR",
                    second);
        }
        course.published(compound, id, day.plusDays(38));
    }

    /** The largest first, so that they are fewer than a quarter by heads. */
    private static List<Party> aLittleMoreThanAQuarterByArea(List<Party> all) {
        BigDecimal quarter = all.stream().map(Party::area).reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(4));
        List<Party> against = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Party party : all.stream().sorted(Comparator.comparing(Party::area).reversed().thenComparing(Party::key)).toList()) {
            if (sum.compareTo(quarter) <= 0) {
                against.add(party);
                sum = sum.add(party.area());
            }
        }
        return against;
    }

    private void open(long compound, Actor second) {
        LocalDate today = LocalDate.now(clock);
        VoteProposal proposal = VoteProposal.of(compound, new VoteProposal.Words("小区东门人行道闸和门禁改造",
                "东门闸机用了九年，今年已经坏了十四次，老人推轮椅进出不便。", "两项合计约 18.6 万元", "公共收益 6 万元，其余使用维修资金", "只换闸机不改坡道，约 11 万元",
                "小区党支部支持，建议保留刷卡和人工开门，不强制刷脸。", "居委会建议同步改无障碍坡道。"), MatterDraft.motion("278-5",
                "是否同意使用维修资金 12.6 万元更换东门闸机并修无障碍坡道", "按专有部分面积分摊，每平方米约 3 元。"),
                MatterDraft.motion("SC19-1", "是否同意在东门加装可自愿使用的人脸识别门禁", "不愿意的业主继续刷卡或者人工开门；数据只存在小区，搬走即删。"));
        long id = course.opened(proposal, today.minusDays(31), today.minusDays(3), today.plusDays(12));
        List<Party> all = course.parties(id);
        course.served(id, all.subList(0, all.size() * 2 / 5), today.minusDays(2).atTime(17, 0));
        for (int i = 0; i < Math.min(12, all.size()); i++) {
            course.paper(id, all.get(all.size() - 1 - i), today.minusDays(2).atTime(9, i * 4), i % 4 == 3 ? "AGAINST" : "FOR", second);
        }
    }
}
