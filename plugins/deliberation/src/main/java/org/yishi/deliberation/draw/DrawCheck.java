package org.yishi.deliberation.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yishi.deliberation.draw.SeatDrawRule.Drawn;
import org.yishi.deliberation.draw.SeatDrawRule.Fate;
import org.yishi.portal.opendata.FileVerdict;
import org.yishi.portal.opendata.FileVerdict.Sentence;
import org.yishi.portal.opendata.PublishedCheck;
import org.yishi.portal.opendata.RecordText;
import org.yishi.portal.rule.draw.DrawRule;

/** The published file of a draw, checked without a portal: digests, seed, order and result are computed anew and compared with what the file says. */
public class DrawCheck implements PublishedCheck {

    @Override
    public boolean knows(String beginning) {
        return beginning.contains("\"commitment\":") && beginning.contains("\"sourceDay\":") && !beginning.contains("\"items\":");
    }

    @Override
    public FileVerdict check(String text) {
        Map<String, String> file = RecordText.read(text);
        DrawFacts facts;
        List<Drawn> result;
        try {
            facts = new DrawFacts(Long.parseLong(value(file, "consultation")), Integer.parseInt(value(file, "turn")), value(file, "commitment"),
                    LocalDate.parse(value(file, "registerTo")), value(file, "source"), LocalDate.parse(value(file, "sourceDay")), value(file, "pool"),
                    value(file, "quotas"), Integer.parseInt(value(file, "women")), value(file, "excluded"), value(file, "figure"), value(file, "secret"));
            result = facts.result();
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("this is no complete file of a draw: " + unreadable.getMessage(), unreadable);
        }
        List<Sentence> problems = new ArrayList<>();
        compare(problems, "整份数据的校验码", "digest of all inputs", facts.digest(), value(file, "digest"));
        compare(problems, "名单的校验码", "digest of the list", facts.poolDigest(), value(file, "poolDigest"));
        if (!value(file, "state").equals(DrawState.DRAWN.name())) {
            problems.add(new Sentence("这次抽签没有有效结果（" + value(file, "state") + "），没有可以重算的。",
                    "This draw has no valid result (" + value(file, "state") + "); there is nothing to compute anew."));
            return new FileVerdict(problems, List.of());
        }
        compare(problems, "承诺值", "commitment", DrawRule.commitment(facts.secret()), facts.commitment());
        compare(problems, "种子", "seed", facts.draw().seed(), value(file, "seed"));
        compare(problems, "抽中的号码", "numbers drawn", DrawFacts.numbers(result, Fate.DRAWN), value(file, "drawn"));
        compare(problems, "候补的号码", "reserves", DrawFacts.numbers(result, Fate.RESERVE), value(file, "reserves"));
        return new FileVerdict(problems, told(facts, result));
    }

    private static List<Sentence> told(DrawFacts facts, List<Drawn> result) {
        String drawn = DrawFacts.numbers(result, Fate.DRAWN);
        String reserves = DrawFacts.numbers(result, Fate.RESERVE);
        return List.of(new Sentence("重新计算：" + result.size() + " 个号码，抽中 " + drawn + "；候补 " + reserves + "。",
                        "Computed anew: " + result.size() + " numbers, drawn " + drawn + "; reserves " + reserves + "."),
                new Sentence("请核对：报名前公布的承诺值应为 " + facts.commitment() + "；封池记录里名单的校验码应为 " + facts.poolDigest() + "；“" + facts.source() + "”"
                        + facts.sourceDay() + " 公布的数应为 " + facts.figure() + "。",
                        "Compare: the commitment published before registration has to be " + facts.commitment() + "; the digest of the list in the record of its"
                                + " closing " + facts.poolDigest() + "; the figure of \"" + facts.source() + "\" on " + facts.sourceDay() + " " + facts.figure() + "."));
    }

    private static void compare(List<Sentence> problems, String zh, String en, String due, String said) {
        if (!due.equals(said)) {
            problems.add(new Sentence(zh + "不符：重新计算应为 " + due + "，文件里写的是 " + said + "。",
                    "The " + en + " does not hold: computed anew " + due + ", the file says " + said + "."));
        }
    }

    /** What is not there is left out of a file. */
    private static String value(Map<String, String> file, String name) {
        return file.getOrDefault(name, "");
    }
}
