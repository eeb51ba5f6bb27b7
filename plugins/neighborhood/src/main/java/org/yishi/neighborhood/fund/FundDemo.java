package org.yishi.neighborhood.fund;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.demo.DemoPart;
import org.yishi.neighborhood.demo.NeighborhoodDemo;
import org.yishi.neighborhood.paper.Scan;
import org.yishi.neighborhood.vote.VoteScope;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Areas;
import org.yishi.portal.demo.DemoCommunity;

/** The owners' money of the demo: two accounts, two half years published that differ, an emergency done, a repair planned. */
@ApplicationScoped
@Open("called once, when the portal makes the demo; no page reaches it")
public class FundDemo implements DemoPart {

    @Inject
    private Accounts accounts;
    @Inject
    private Publications publications;
    @Inject
    private FundUses uses;
    @Inject
    private PublicDuties duties;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void create(DemoCommunity demo) {
        long compound = areas.byCode(NeighborhoodDemo.COMPOUND).orElseThrow().id();
        current.as(demo.worker(), () -> {
            HalfYear last = HalfYear.of(LocalDate.now(clock)).before();
            HalfYear earlier = last.before();
            common(compound, earlier, last);
            maintenance(compound, earlier, last);
            duties.post(compound, PublicItem.COMMON_USE, last, "地面停车位 62 个，由物业服务人代管，收入进公共收益账户；电梯轿厢广告 12 框，合同到明年六月；一楼架空层出租给社区便民点。", Scan.NONE);
            danger(compound);
            uses.plan(compound, new FundUse.Plan(FundUse.Kind.ORDINARY, "2 栋外墙空鼓修补", "2栋东侧外墙", null,
                    "东侧外墙瓷砖空鼓约 90 平方米，拟铲除重做。三家报价，取最低价。费用由 2 栋业主按面积分摊。", 8_600_000, VoteScope.buildings(List.of("2栋"))));
        });
    }

    private void common(long compound, HalfYear earlier, HalfYear last) {
        long id = accounts.open(compound, AccountKind.COMMON, "攀枝花市商业银行东区支行", "8826", 0, earlier.first());
        book(id, Category.PARKING, 3_720_000, "地面停车费", earlier.first().plusDays(40));
        book(id, Category.ADVERTISING, 960_000, "电梯广告", earlier.first().plusDays(60));
        book(id, Category.COST, 580_000, "停车管理人工、票据", earlier.first().plusDays(90));
        book(id, Category.COMMON_PARTS, 1_134_000, "公共照明电费", earlier.first().plusDays(120));
        publications.publish(id, earlier, "");
        book(id, Category.PARKING, 3_985_000, "地面停车费", last.first().plusDays(35));
        book(id, Category.ADVERTISING, 960_000, "电梯广告", last.first().plusDays(55));
        book(id, Category.PREMISES, 1_200_000, "架空层租金", last.first().plusDays(70));
        book(id, Category.COST, 610_000, "停车管理人工、票据", last.first().plusDays(95));
        book(id, Category.COMMON_PARTS, 1_087_500, "公共照明电费", last.first().plusDays(110));
        book(id, Category.TO_FUND, 2_000_000, "补充维修资金", last.first().plusDays(140));
        publications.publish(id, last, "");
    }

    private void maintenance(long compound, HalfYear earlier, HalfYear last) {
        long id = accounts.open(compound, AccountKind.MAINTENANCE, "攀枝花市住房公积金管理中心专户", "0317", 318_640_000, earlier.first());
        book(id, Category.DEPOSIT, 196_420_000, "专户余额结转", earlier.first());
        book(id, Category.INTEREST, 1_473_150, "存款利息", earlier.last().minusDays(10));
        book(id, Category.REPAIR, 6_450_000, "屋面防水", earlier.first().plusDays(100));
        publications.publish(id, earlier, "");
        book(id, Category.INTEREST, 1_448_980, "存款利息", last.last().minusDays(10));
        book(id, Category.FROM_INCOME, 2_000_000, "公共收益补充", last.first().plusDays(140));
        publications.publish(id, last, "");
    }

    private void danger(long compound) {
        LocalDate today = LocalDate.now(clock);
        long id = uses.ask(compound, new FundUse.Plan(FundUse.Kind.EMERGENCY, "1 栋 1 单元电梯曳引机抢修", "1栋电梯", Danger.LIFT,
                "电梯突然停运，经检测曳引机轴承损坏，老人出行困难，须立即更换。", 2_300_000, VoteScope.buildings(List.of("1栋"))));
        uses.approved(id, "攀东住建应急〔演示〕7号", today);
        uses.begun(id, "攀安电梯维保有限公司（虚构）", today);
        uses.accepted(id, "业委会、1 栋两位业主、维保单位", today);
        uses.settled(id, 2_186_700, today);
        uses.published(id);
    }

    private void book(long account, Category category, long cents, String what, LocalDate on) {
        accounts.book(account, new Entry.Words(category, cents, what, on, 0),
                new Scan("凭证-" + category + "-" + on + ".txt", ("收据：" + what + " " + Yuan.text(cents) + " 元 " + on)
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
