package org.yishi.neighborhood.compound;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.demo.DemoPart;
import org.yishi.neighborhood.demo.NeighborhoodDemo;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Open;
import org.yishi.portal.area.Areas;
import org.yishi.portal.demo.DemoCommunity;

/** The demo's compounds are described, and the covenant of one stands. Everything is invented. */
@ApplicationScoped
@Open("made once, by the portal itself")
public class CompoundDemo implements DemoPart {

    private static final String COVENANT = """
            桂香园小区管理规约（演示文本，内容为虚构）

            一、业主爱护共用部位，不占用楼道和消防通道。
            二、装修前告知物业服务企业，周末和午休时间不施工。
            三、公共收益归全体业主，每半年公布一次收支。
            四、遛狗牵绳，及时清理粪便。
            五、本规约由业主大会通过，修改时由业主大会表决。
            """;
    private static final String PROCEDURE = """
            桂香园小区业主大会议事规则（演示文本，内容为虚构）

            一、业主大会采用书面和电子投票相结合的方式。
            二、表决事项在表决前公示十五日。
            三、车位不计入专有部分面积。
            四、未表决的票不视为同意。
            """;

    @Inject
    private Compounds compounds;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void create(DemoCommunity demo) {
        LocalDate today = LocalDate.now(clock);
        current.as(demo.worker(), () -> {
            long garden = describe(NeighborhoodDemo.COMPOUND, new Compound.Facts("桂苑路 18 号（虚构）", Regime.COMPANY, "攀云置业有限公司（虚构）",
                    LocalDate.of(2009, 10, 1), new BigDecimal("100")), new Compound.Contract("桂香物业服务有限公司（虚构）", "客服台 0812-0000018",
                    ContractKind.OWNERS, today.minusYears(2), today.plusMonths(7)));
            Compounds.Basis decided = new Compounds.Basis("业主大会换届会议决定（演示）", today.minusYears(2).minusDays(10), today.minusYears(2).plusDays(12));
            compounds.file(garden, PaperKind.COVENANT, "桂香园小区管理规约", text("管理规约.txt", COVENANT), today.minusYears(2),
                    decided);
            compounds.file(garden, PaperKind.PROCEDURE, "桂香园小区业主大会议事规则", text("议事规则.txt", PROCEDURE),
                    today.minusYears(2), decided);
            describe("guiling", new Compound.Facts("桂苑路 32 号（虚构）", Regime.COMPANY, "攀云置业有限公司（虚构）", LocalDate.of(2016, 6, 1),
                    new BigDecimal("96")), new Compound.Contract("岭上物业服务有限公司（虚构）", "客服台 0812-0000032", ContractKind.EARLY,
                    today.minusYears(8), null));
            describe("jixiu", new Compound.Facts("机修路 5 号（虚构）", Regime.SELF, "原机修厂（虚构）", LocalDate.of(1988, 1, 1), new BigDecimal("100")),
                    new Compound.Contract("", "", ContractKind.NONE, null, null));
        });
    }

    private long describe(String code, Compound.Facts facts, Compound.Contract contract) {
        long area = areas.byCode(code).orElseThrow().id();
        compounds.describe(area, facts, contract);
        return area;
    }

    private static Paper text(String name, String words) {
        return new Paper(name, words.getBytes(StandardCharsets.UTF_8));
    }
}
