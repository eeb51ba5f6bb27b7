package org.yishi.portal.print.internal;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetKind;

/** Prints a page of every kind with a stylesheet, to see what is wrong with it before anybody needs it. */
@ApplicationScoped
public class StyleTrial {

    @Inject
    private Stylesheets stylesheets;
    @Inject
    private SetPrints prints;

    /** Empty where it works. */
    public String fault(long areaId, String stylesheet) {
        try {
            Stylesheets.Look look = stylesheets.tried("trial", stylesheet);
            for (SheetKind kind : SheetKind.values()) {
                prints.set(sample(kind, areaId, PrintOrder.of(areaId)), look);
            }
            return "";
        } catch (StylesheetRefused e) {
            return e.getMessage();
        }
    }

    /** One of everything. */
    public static Sheet sample(SheetKind kind, long areaId, PrintOrder order) {
        boolean english = order.language().equals(Locale.ENGLISH);
        return Sheet.draft(kind, areaId, english ? "Sample of a document" : "文书样张", order).issuer(english ? "Community" : "社区居民委员会")
                .subtitle(english ? "what everything looks like" : "各种内容的样子").number("0000-2026-001").address("/")
                .field(english ? "Number" : "编号", "0000-2026-001").field(english ? "State" : "状态", english ? "sample" : "样张")
                .heading(1, english ? "Text" : "文字").paragraph(english ? "Running text, and names with rare characters: 𠅤, 𬸚, 𰻝."
                        : "正文，以及含有生僻字的姓名：𠅤某、𬸚某、𰻝某。")
                .paragraph(english ? "Stressed." : "强调。", Tone.STRONG).paragraph(english ? "In a frame." : "加框。", Tone.BOXED)
                .paragraph(english ? "A note." : "说明。", Tone.NOTE)
                .heading(1, english ? "Table" : "表格").table("", List.of(Column.text(english ? "Choice" : "选项", 2),
                        Column.number(english ? "Votes" : "票数", 1)), List.of(List.of(english ? "For" : "同意", "42"),
                        List.of(english ? "Against" : "不同意", "3")))
                .heading(1, english ? "To fill in" : "填写").blank(english ? "Name" : "姓名", "", 1)
                .blank(english ? "Opinion" : "意见", english ? "as long as you like" : "可另附页", 3)
                .choices(english ? "Do you agree?" : "您同意吗？", "", english ? List.of("yes", "no") : List.of("同意", "不同意"))
                .signatures(Place.signature(english ? "Chair" : "主持人"), Place.seal(english ? "Committee" : "社区居民委员会")).done();
    }
}
