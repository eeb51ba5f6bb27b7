package org.yishi.bylaws.paper;

import java.util.List;

import org.yishi.portal.form.Form;
import org.yishi.portal.form.FormField;
import org.yishi.portal.plugin.PluginDeclaration;

/** What residents fill in, on a screen and on paper. */
public final class BylawForms {

    public static final Form COMMENT = Form.of("bylaws.comment", "GY", "bylaws.comment.give.title", "/bylaws/comment/give",
            FormField.line("article", "bylaws.comment.give.article", 5), FormField.line("quoted", "bylaws.comment.give.quoted", 300),
            FormField.text("comment", "bylaws.comment.give.comment", 1000).needed(), FormField.line("unit", "bylaws.comment.give.unit", 100));

    public static final Form AMENDMENT = Form.of("bylaws.amend", "GX", "bylaws.amendment.propose.title", "/bylaws/amendment/propose",
            FormField.choice("kind", "bylaws.amendment.propose.kind", "bylaws.amendment.kind.", List.of("REPLACE", "INSERT", "DELETE", "MOVE")).needed(),
            FormField.line("article", "bylaws.amendment.propose.article", 5), FormField.line("anchor", "bylaws.amendment.propose.anchor", 5),
            FormField.text("body", "bylaws.amendment.propose.body", 2000), FormField.text("reason", "bylaws.amendment.propose.reason", 1000).needed(),
            FormField.line("proposers", "bylaws.amendment.propose.proposers", 100));

    public static final Form BREACH = Form.of("bylaws.reportBreach", "GW", "bylaws.enforcement.report.title", "/bylaws/enforcement/report",
            FormField.line("article", "bylaws.enforcement.report.article", 5).needed(),
            FormField.date("happenedOn", "bylaws.enforcement.report.happenedOn").needed(),
            FormField.text("fact", "bylaws.enforcement.report.fact", 2000).needed(),
            FormField.text("evidence", "bylaws.enforcement.report.evidence", 1000).needed(),
            FormField.line("concerned", "bylaws.enforcement.report.concerned", 100), FormField.check("minor", "bylaws.enforcement.report.minor"));

    public static final Form OBJECTION = Form.of("bylaws.objectBreach", "GZ", "bylaws.enforcement.object.title", "/bylaws/enforcement/object",
            FormField.line("code", "bylaws.enforcement.object.code", 12), FormField.text("body", "bylaws.enforcement.object.body", 2000).needed());

    private BylawForms() {
    }

    public static void declare(PluginDeclaration plugin) {
        plugin.form(COMMENT).form(AMENDMENT).form(BREACH).form(OBJECTION);
    }
}
